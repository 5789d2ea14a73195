import type { SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import { moveSpan } from './move-span'
import type { FindingsOfSegment } from './segment-findings'

/** What one check says of the same words, in the order they stand; a dismissal is for all of them. */
export type EqualFindings = readonly [SegmentFinding, ...SegmentFinding[]]

/** Findings by what they say, each group where its first one stood. */
export function groupEqual(findings: readonly SegmentFinding[]): EqualFindings[] {
  const groups = Map.groupBy(findings, ({ fingerprint }) => fingerprint)
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []))
}

/** A segment and those of its findings that are equal. */
export interface FoundIn {
  segment: SegmentDto
  findings: EqualFindings
}

/** Equal findings of several segments. */
export interface Recurring {
  first: SegmentFinding
  places: readonly FoundIn[]
  count: number
}

/** What stands in more than one segment, most often found first. */
export function recurringFindings(
  segments: readonly SegmentDto[],
  findings: ReadonlyMap<number, FindingsOfSegment>,
): Recurring[] {
  const found = segments.flatMap((segment) =>
    groupEqual(findings.get(segment.id)?.standing ?? []).map((equal) => ({
      segment,
      findings: equal,
    })),
  )
  return [...Map.groupBy(found, (each) => each.findings[0].fingerprint).values()]
    .flatMap((places): Recurring[] => {
      const [place, other] = places
      if (!place || !other) return []
      const count = places.reduce((sum, each) => sum + each.findings.length, 0)
      return [{ first: place.findings[0], places, count }]
    })
    .sort((one, other) => other.count - one.count)
}

/** Whether each of some findings offers words to put in place of others. */
export function canTakeAll(findings: readonly SegmentFinding[]): boolean {
  return findings.every(({ target, replacement }) => target !== null && replacement !== null)
}

/** The words all of some findings would put in; null where they are not the same everywhere. */
export function sharedReplacement({ first, places }: Recurring): string | null {
  const isShared = places.every(({ findings }) =>
    findings.every(({ replacement }) => replacement === first.replacement),
  )
  return isShared ? first.replacement : null
}

/**
 * A text with the replacements of all findings taken that were found in `checked`, and how many those
 * are; one whose words were touched since, or overlap another's, is left out.
 */
export function withReplacements(
  text: string,
  checked: string,
  findings: readonly SegmentFinding[],
): { text: string; count: number } {
  const edits = findings
    .flatMap(({ target, replacement }) => {
      const span = target && moveSpan(checked, text, target)
      return span && replacement !== null ? [{ span, replacement }] : []
    })
    .sort((one, other) => other.span[0] - one.span[0])
  let written = text
  let clear = text.length
  let count = 0
  for (const { span, replacement } of edits) {
    if (span[1] > clear) continue
    written = written.slice(0, span[0]) + replacement + written.slice(span[1])
    clear = span[0]
    count += 1
  }
  return { text: written, count }
}
