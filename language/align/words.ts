/** Longest list of different words taken from one segment; more change no decision, only the cost. */
const maximumWords = 160
const maximumLength = 40

const wordPattern = /\p{N}(?:[\p{N}.,’\u00a0\u202f]*\p{N})?|[\p{L}\p{M}]+/gu

/**
 * The different words of a segment, folded (lower case, no accents); numbers as their digits
 * alone, so that `1.000,5` equals `1,000.5`. Single letters are left out.
 */
export function foldedWords(text: string): string[] {
  const words = new Set<string>()
  for (const [word] of text.matchAll(wordPattern)) {
    const folded = fold(word)
    if (folded.length > 1 || /\d/.test(folded)) words.add(folded)
    if (words.size >= maximumWords) break
  }
  return [...words]
}

/** Lower case without accents; of a number its digits only. At most 40 code units. */
export function fold(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replace(/\P{N}/gu, '').slice(0, maximumLength)
  return word.slice(0, maximumLength).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * A spelling in which Spanish and English cognates share their beginning: `estructura` and
 * `structure`, `filosofía` and `philosophy`. Expects a folded word.
 */
export function cognateKey(word: string): string {
  return word
    .replace(/^es(?=[cptq])/, 's')
    .replace(/^in(?=m)/, 'im')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/qu|ck|c(?![eihy])/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
}
