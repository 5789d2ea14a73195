import { ARTICLE_CHECKS } from '@/language/check/article-registry'
import { lacksEnglish, readPair } from '@/language/check/check-pair'
import type { PlacedFinding, ReadPair } from '@/language/check/pair-check'
import type { CheckedPair } from '@/language/types'

/**
 * What the article-wide checks noted of one segment, in the order of their registry; null where
 * none noted anything. Plain values that depend on the pair alone: they can be kept.
 */
export type AcrossNotes = readonly unknown[]

/**
 * What the article-wide checks need to know of one segment: some 0.03 ms a sentence, linear in its
 * length. Never throws.
 */
export function noteAcross(pair: CheckedPair): AcrossNotes | null {
  return notesOf(readPair(pair, {}))
}

/** What the article-wide checks note of a pair already read. */
export function notesOf(pair: ReadPair): AcrossNotes | null {
  if (lacksEnglish(pair)) return null
  const notes = ARTICLE_CHECKS.map((check) => check.note(pair))
  return notes.some((note) => note !== null) ? notes : null
}

/**
 * Findings that need the whole article, from the notes of all its segments in order: by check, then
 * by segment. Costs next to nothing beside the notes.
 */
export function weighAcross(notes: readonly (AcrossNotes | null)[]): PlacedFinding[] {
  return ARTICLE_CHECKS.flatMap((check, nth) => {
    const noted = notes.flatMap((all, at) => {
      const note = all?.[nth] ?? null
      return note === null ? [] : [{ at, note }]
    })
    return check.weigh(noted)
  })
}
