/**
 * What the Spanish and the English spelling of one word share: "fagocitosis" and "phagocytosis",
 * "Tutankamón" and "Tutankhamun". A rough skeleton, made for comparing, not a transcription.
 */
export function soundOf(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), plain)
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^es(?=[bcdfglmnpqtv])/, 's'],
  [/^ps/, 's'],
  [/^gu(?=[aeio])/, 'w'],
  [/ph/g, 'f'],
  [/sch|tch|sh|ch/g, 'c'],
  [/[ck]h|qu?|k/g, 'c'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ou|oo|w/g, 'u'],
  [/y|ee|ij/g, 'i'],
  [/h|j(?=[aeou])/g, ''],
  [/z|c(?=[ei])/g, 's'],
  [/v/g, 'b'],
  [/(.)\1+/g, '$1'],
]

/** Longer words are compared by their beginnings. */
const MOST_LETTERS = 24

/** Letters to change, add or drop (Levenshtein 1966) to turn one word into the other; at most 24 letters of each are read. */
export function lettersApart(one: string, other: string): number {
  const [from, to] = [one.slice(0, MOST_LETTERS), other.slice(0, MOST_LETTERS)]
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
