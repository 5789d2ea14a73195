import {
  type ArticleFindings,
  type DismissalDto,
  type SegmentFinding,
  standingFindings,
} from '@/domain/finding'
import type { SegmentDto, Workspace } from '@/domain/segment'
import type { CheckAnswer } from './live-findings'
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
  /** Fingerprints somebody put aside in this segment, found at present or not. */
  putAside: ReadonlySet<string>
}

export const NO_FINDINGS: FindingsOfSegment = {
  standing: [],
  dismissed: [],
  putAside: new Set(),
}

/**
 * Findings by segment id: the segment's own and those only the whole article shows. Segments without
 * any, nor any put aside, are absent.
 */
export function findingsBySegment(
  workspace: Pick<Workspace, 'segments' | 'dismissals'>,
  wide: ArticleFindings | undefined,
): Map<number, FindingsOfSegment> {
  const dismissals = Map.groupBy(workspace.dismissals, ({ segmentId }) => segmentId)
  const found = new Map<number, FindingsOfSegment>()
  for (const segment of workspace.segments) {
    const across = wide?.bySegment[segment.id] ?? []
    const aside = dismissals.get(segment.id) ?? []
    if (segment.findings.length + across.length + aside.length === 0) continue
    found.set(segment.id, sortedBefore(segment, [...segment.findings, ...across], aside))
  }
  return found
}

/** The same object as long as nothing about the segment changed: its row need not render anew. */
function sortedBefore(
  segment: SegmentDto,
  all: readonly SegmentFinding[],
  aside: readonly DismissalDto[],
): FindingsOfSegment {
  const before = known.get(segment)
  const fresh = sorted(all, aside)
  if (before && isSame(before, fresh)) return before
  known.set(segment, fresh)
  return fresh
}

const known = new WeakMap<SegmentDto, FindingsOfSegment>()

function isSame(one: FindingsOfSegment, other: FindingsOfSegment): boolean {
  return (
    one.standing.length === other.standing.length &&
    one.standing.every((finding, at) => finding === other.standing[at]) &&
    one.putAside.size === other.putAside.size &&
    one.dismissed.length === other.dismissed.length &&
    one.dismissed.every(({ finding, dismissal }, at) => {
      const there = other.dismissed[at]
      return finding === there?.finding && dismissal === there.dismissal
    })
  )
}

interface Written {
  /** The text the server's findings are about, and the text as it stands. */
  checked: string
  text: string
  /** What was found in the text while it was being written. */
  live: CheckAnswer | undefined
}

/**
 * The findings that bear on a text as it stands, gravest first: the server's where it knows the text;
 * else those found here, and of the server's the ones only it can tell, moved along with the words.
 */
export function bearingOn(
  { standing, putAside }: FindingsOfSegment,
  { checked, text, live }: Written,
): readonly SegmentFinding[] {
  if (checked === text) return standing
  if (!live) return findingsOn(standing, checked, text)
  const run = new Set(live.checks)
  const theirs = standing.filter(({ check }) => !run.has(check))
  const ours = standingFindings(live.findings, putAside)
  return byWeight([...findingsOn(ours, live.text, text), ...findingsOn(theirs, checked, text)])
}

/** Spans move along with the words; a finding whose words were touched waits for the next check. */
function findingsOn(
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
  all: readonly SegmentFinding[],
  dismissals: readonly DismissalDto[],
): FindingsOfSegment {
  const byFingerprint = new Map(dismissals.map((each) => [each.fingerprint, each]))
  const dismissed = all.flatMap((finding) => {
    const dismissal = byFingerprint.get(finding.fingerprint)
    return dismissal ? [{ finding, dismissal }] : []
  })
  const putAside = new Set(byFingerprint.keys())
  return { standing: byWeight(standingFindings(all, putAside)), dismissed, putAside }
}

function byWeight(findings: SegmentFinding[]): SegmentFinding[] {
  return findings.sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity])
}

const WEIGHT = { blocking: 0, warning: 1, hint: 2 } as const
