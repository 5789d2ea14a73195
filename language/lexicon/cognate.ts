const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch|qu|k/g, 'c'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/j/g, 'x'],
  [/nm/g, 'm'],
  [/^es(?=[ptclm])/, 's'],
  [/^h/, ''],
  [/([a-z])\1/g, '$1'],
]

/**
 * The letters in which a Spanish and an English word of one origin agree: "fotografía" and
 * "photograph", "inmigrante" and "immigrant", "estructura" and "structure". Takes a folded word.
 */
export function originOf(word: string): string {
  let origin = word
  for (const [letters, other] of CHANGES) origin = origin.replace(letters, other)
  return origin
}

/** Whether two such forms begin alike for at least four letters and half of the longer. */
export function areCognates(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length)
  if (one === other) return longest > 1
  let shared = 0
  while (shared < longest && one[shared] === other[shared]) shared++
  return shared >= 4 && shared >= longest * 0.5
}
