const maximumLength = 40

const wordPattern = /\p{N}(?:[\p{N}.,’\u00a0\u202f]*\p{N})?|[\p{L}\p{M}]+/gu
/** Accented letters written as HTML entities, as some Markdown has them; accents are dropped anyway. */
const letterEntity = /&([a-z])(?:acute|grave|circ|tilde|uml|cedil);/gi
const otherEntity = /&(?:[a-z]{2,8}|#\d{1,7});/gi

/**
 * Words of a text as they stand, in order: runs of letters, and numbers with the marks inside them.
 * At most `limit` of them.
 */
export function findWords(text: string, limit: number): string[] {
  const plain = text.includes('&') ? withoutEntities(text) : text
  const words: string[] = []
  wordPattern.lastIndex = 0
  while (words.length < limit) {
    const match = wordPattern.exec(plain)
    if (match === null) break
    words.push(match[0])
  }
  return words
}

function withoutEntities(text: string): string {
  return text.replace(letterEntity, '$1').replace(otherEntity, ' ')
}

/**
 * What words are compared by: lower case without accents, at most 40 code units; of a number its
 * digits, so that `1.000,5` equals `1,000.5`. Empty for a single letter, which says nothing.
 */
export function fold(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replace(/\P{N}/gu, '').slice(0, maximumLength)
  const cut = word.slice(0, maximumLength)
  const folded = isAscii(cut) ? cut : cut.normalize('NFD').replace(/\p{M}/gu, '')
  return folded.length > 1 ? folded.toLowerCase() : ''
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
  return true
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
