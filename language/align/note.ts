import { detectLanguage } from '@/language/extract/detect-language'
import type { BeadNote } from '@/language/types'
import { findWords, fold } from './words'

const mostWords = 80
/** Names and loans alone do not make a passage untranslated: so many words must be the same … */
const leastWords = 3
/** … and so large a part of the target. */
const leastShare = 0.7

/**
 * What is amiss with a bead, by its texts: nothing on one side, or a target that repeats the words of
 * its source and reads as Spanish. Undefined for an ordinary bead.
 */
export function noteOf(source: readonly string[], target: readonly string[]): BeadNote | undefined {
  if (target.length === 0) return 'missing'
  if (source.length === 0) return 'added'
  const theirs = target.flatMap(wordsOf)
  if (theirs.length < leastWords) return undefined
  const ours = new Set(source.flatMap(wordsOf))
  const same = theirs.filter((word) => ours.has(word)).length
  if (same < leastWords || same < leastShare * theirs.length) return undefined
  return detectLanguage(target.join(' ')) === 'es' ? 'untranslated' : undefined
}

function wordsOf(text: string): string[] {
  return findWords(text, mostWords).map(fold)
}
