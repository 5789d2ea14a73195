import type { Spelling } from '@/language/spelling/read-dictionary'

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz'")

/** Longer words are no slips of the keyboard, and trying all letters at all places has its price. */
const LONGEST = 24

/**
 * Known words one slip away: two letters swapped, one too many, one missing, one wrong (Damerau
 * 1964: four in five misspellings). Likeliest kind of slip first, at most eight; case of the first
 * letter as in the word. Empty for words of fewer than three or more than 24 letters.
 */
export function suggest(word: string, spelling: Spelling): string[] {
  if (word.length < 3 || word.length > LONGEST) return []
  const found = new Set<string>()
  for (const candidate of slipsOf(word)) {
    if (candidate.length > 1 && spelling.has(candidate)) found.add(candidate)
    if (found.size >= 8) break
  }
  return [...found]
}

function* slipsOf(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at++) {
    const [one = '', other = ''] = [word[at], word[at + 1]]
    yield word.slice(0, at) + other + one + word.slice(at + 2)
  }
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
  for (let at = 0; at <= word.length; at++) {
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at)
  }
  for (let at = 0; at < word.length; at++) {
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1)
  }
}
