import { NO_COMMENTS } from '@/components/comment/comment-marks'
import type { CommentSpan } from '@/domain/comment'
import type { DismissalDto, SegmentFinding } from '@/domain/finding'
import { type DecisionDto, isUnconfirmed, type ReviewState } from '@/domain/review'
import type { SegmentDto, Workspace } from '@/domain/segment'
import type { BlockKind } from '@/language'
import { type Against, type Baselines, baselineOf } from './baseline'
import { type Comparison, compareTexts } from './changes'
import { type DecidedChange, decidedChanges } from './decided-changes'

/** A segment as the editor meets it. */
export interface ReviewRow {
  segment: SegmentDto
  kind: BlockKind
  comparison: Comparison
  changes: DecidedChange[]
  /** Findings that nobody dismissed. */
  findings: SegmentFinding[]
  dismissed: { finding: SegmentFinding; dismissal: DismissalDto }[]
  /** Open comments whose words stand in this segment. */
  comments: readonly CommentSpan[]
  /** Decisions on this segment, oldest first. */
  decisions: DecisionDto[]
  /** The text is the viewer's own since the last approval, and nobody else stood behind it. */
  isOwn: boolean
}

interface Reviewed {
  workspace: Workspace
  review: ReviewState
  against: Against
  baselines: Baselines
  /** Open comments by segment. */
  comments?: ReadonlyMap<number, readonly CommentSpan[]>
  viewerId: string
}

/** Lays every segment beside what it is compared with, in reading order. */
export function reviewRows(reviewed: Reviewed): ReviewRow[] {
  const { workspace, review } = reviewed
  const kinds = new Map(workspace.blocks.map((block) => [block.id, block.kind]))
  const decisions = Map.groupBy(review.decisions, (decision) => decision.segmentId)
  const dismissals = Map.groupBy(workspace.dismissals, (dismissal) => dismissal.segmentId)
  return workspace.segments.map((segment) => {
    const baseline = baselineOf(segment, reviewed.against, reviewed.baselines)
    const comparison = comparedBefore(baseline, segment.target)
    const decided = decisions.get(segment.id) ?? []
    return {
      segment,
      kind: kinds.get(segment.blockId) ?? 'paragraph',
      comparison,
      changes: decidedChanges(comparison.changes, decided, segment.version),
      ...sortFindings(segment, dismissals.get(segment.id) ?? []),
      comments: reviewed.comments?.get(segment.id) ?? NO_COMMENTS,
      decisions: decided,
      isOwn: isOwnChange(segment, reviewed),
    }
  })
}

/** Whether a row has nothing an editor must look at: no change, nothing standing, asked or unfinished. */
export function isQuiet(row: ReviewRow): boolean {
  const { segment } = row
  return (
    row.changes.length === 0 &&
    row.findings.length === 0 &&
    row.comments.length === 0 &&
    segment.openQuestions === 0 &&
    !segment.isStale &&
    !row.isOwn &&
    segment.state !== 'untranslated' &&
    !isUnconfirmed(segment.state)
  )
}

const known = new Map<string, Comparison>()
const MOST_KNOWN = 4000

/** Comparing costs more than rendering, and between two answers of the server little differs. */
function comparedBefore(from: string, to: string): Comparison {
  const key = `${from}\u0000${to}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const comparison = compareTexts(from, to)
  known.set(key, comparison)
  return comparison
}

function sortFindings(
  segment: SegmentDto,
  dismissals: readonly DismissalDto[],
): Pick<ReviewRow, 'findings' | 'dismissed'> {
  const findings: SegmentFinding[] = []
  const dismissed: ReviewRow['dismissed'] = []
  for (const finding of segment.findings) {
    const dismissal = dismissals.find((each) => each.fingerprint === finding.fingerprint)
    if (dismissal) dismissed.push({ finding, dismissal })
    else findings.push(finding)
  }
  return { findings, dismissed }
}

function isOwnChange(segment: SegmentDto, { review, viewerId }: Reviewed): boolean {
  const signed = review.lastApproved?.targets[String(segment.id)]
  return (
    segment.editedById === viewerId && segment.acceptedById === null && segment.target !== signed
  )
}
