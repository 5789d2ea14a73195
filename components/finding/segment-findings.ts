import type { ArticleFindings, DismissalDto, SegmentFinding } from '@/domain/finding'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { moveSpan } from './move-span'

/** A finding somebody looked at and put aside. */
export interface DismissedFinding {
  finding: SegmentFinding
  dismissal: DismissalDto
}

/** What the checks say about one segment: what stands, gravest first, and what was dismissed. */
export interface FindingsOfSegment {
  standing: SegmentFinding[]
  dismissed: DismissedFinding[]
}

export const NO_FINDINGS: FindingsOfSegment = { standing: [], dismissed: [] }

/**
 * Findings by segment id: the segment's own and those only the whole article shows. Segments without
 * any are absent.
 */
export function findingsBySegment(
  workspace: Pick<Workspace, 'segments' | 'dismissals'>,
  wide: ArticleFindings | undefined,
): Map<number, FindingsOfSegment> {
  const dismissals = new Map(
    workspace.dismissals.map((each) => [`${each.segmentId}:${each.fingerprint}`, each]),
  )
  const found = new Map<number, FindingsOfSegment>()
  for (const segment of workspace.segments) {
    const across = wide?.bySegment[segment.id] ?? NONE
    if (segment.findings.length + across.length === 0) continue
    found.set(segment.id, sortedBefore(segment, { across, dismissals }))
  }
  return found
}

interface Beside {
  across: readonly SegmentFinding[]
  dismissals: ReadonlyMap<string, DismissalDto>
}

/** The same object as long as nothing about the segment changed: its row need not render anew. */
function sortedBefore(segment: SegmentDto, { across, dismissals }: Beside): FindingsOfSegment {
  const before = known.get(segment)
  const fresh = sorted(segment, [...segment.findings, ...across], dismissals)
  if (before && isSame(before, fresh)) return before
  known.set(segment, fresh)
  return fresh
}

const known = new WeakMap<SegmentDto, FindingsOfSegment>()
const NONE: readonly SegmentFinding[] = []

function isSame(one: FindingsOfSegment, other: FindingsOfSegment): boolean {
  return (
    one.standing.length === other.standing.length &&
    one.standing.every((finding, at) => finding === other.standing[at]) &&
    one.dismissed.length === other.dismissed.length &&
    one.dismissed.every(({ finding, dismissal }, at) => {
      const there = other.dismissed[at]
      return finding === there?.finding && dismissal === there.dismissal
    })
  )
}

/**
 * The findings as they bear on a text that is still being typed: spans move along with the words,
 * and a finding whose words were touched waits, unseen, for the next check.
 */
export function findingsOn(
  findings: readonly SegmentFinding[],
  checked: string,
  text: string,
): readonly SegmentFinding[] {
  if (checked === text) return findings
  return findings.flatMap((finding) => {
    if (finding.target === null) return [finding]
    const target = moveSpan(checked, text, finding.target)
    return target ? [{ ...finding, target }] : []
  })
}

/** The text with a finding's replacement taken; null where it offers none or its words are gone. */
export function withReplacement(
  text: string,
  { target, replacement }: SegmentFinding,
): string | null {
  if (target === null || replacement === null) return null
  return text.slice(0, target[0]) + replacement + text.slice(target[1])
}

function sorted(
  segment: SegmentDto,
  all: readonly SegmentFinding[],
  dismissals: ReadonlyMap<string, DismissalDto>,
): FindingsOfSegment {
  const standing: SegmentFinding[] = []
  const dismissed: DismissedFinding[] = []
  for (const finding of all) {
    const dismissal = dismissals.get(`${segment.id}:${finding.fingerprint}`)
    if (dismissal) dismissed.push({ finding, dismissal })
    else standing.push(finding)
  }
  standing.sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity])
  return { standing, dismissed }
}

const WEIGHT = { blocking: 0, warning: 1, hint: 2 } as const
