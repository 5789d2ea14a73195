import { isDone } from '@/components/article/progress'
import { rememberByText } from '@/components/article/remember-by-text'
import type { SegmentDto } from '@/domain/segment'
import { renumber, repetitionKey } from '@/language'

/** What somebody confirmed for a segment's Spanish at another place of the article. */
export interface Wording {
  /** Where it is confirmed. */
  from: SegmentDto
  /** As it would stand here: with the numbers of this place. */
  text: string
}

/** A place where a wording would stand. */
export interface Place {
  segment: SegmentDto
  now: string
  next: string
  /** Two texts wait to be settled here: nobody may write. */
  isLocked: boolean
}

/** The segments that say the same in Spanish as this one, numbers and white space aside; itself not. */
export function repetitionsOf(
  segment: SegmentDto,
  segments: readonly SegmentDto[],
): readonly SegmentDto[] {
  const key = keyOf(segment.source)
  return segments.filter(({ id, source }) => id !== segment.id && keyOf(source) === key)
}

/** The wordings confirmed elsewhere that this text does not have, what was confirmed last first. */
export function wordingsFor(
  segment: SegmentDto,
  others: readonly SegmentDto[],
  now: string,
): Wording[] {
  const byText = new Map<string, Wording>()
  const confirmed = others
    .filter(isDone)
    .toSorted((one, other) => (other.editedAt ?? '').localeCompare(one.editedAt ?? ''))
  for (const from of confirmed) {
    const text = renumber(from.source, segment.source, from.target)
    if (text !== null && text !== now && !byText.has(text)) byText.set(text, { from, text })
  }
  return [...byText.values()]
}

/** Where what a segment says would stand, were it taken wherever the Spanish comes again. */
export function placesFor(
  from: SegmentDto,
  segments: readonly SegmentDto[],
  at: { textNow: (segment: SegmentDto) => string; isLocked: (segment: SegmentDto) => boolean },
): Place[] {
  return segments.flatMap((segment) => {
    const next = renumber(from.source, segment.source, from.target)
    const now = at.textNow(segment)
    if (segment.id === from.id || next === null || next === now) return []
    return [{ segment, now, next, isLocked: at.isLocked(segment) }]
  })
}

const keyOf = rememberByText(repetitionKey)
