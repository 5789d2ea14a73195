const PLAIN = /^[a-z]*$/

/** Lower case without accents, "ñ" as "n": the form in which the lexicon keeps its words. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}
