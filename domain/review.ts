import type { SegmentState } from './segment'

export const DECISION_KINDS = ['accept', 'restore', 'amend'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** What stands between a version and its approval. */
export interface Blockers {
  blockingFindings: number
  staleSegments: number
  openQuestions: number
  untranslatedSegments: number
  unconfirmedSegments: number
  /** Segments holding a change of the approver's own that no second person accepted. */
  ownSegments: number
}

export interface ReviewedSegment {
  id: number
  state: SegmentState
  isStale: boolean
  openQuestions: number
  standingBlocking: number
  /** Everyone whose revision of this segment since the last approved text is still unaccepted by another. */
  unacceptedAuthorIds: readonly string[]
}

/** Counts what refuses approval by this person (DESIGN §4.4 and §4.5). */
export function blockersFor(
  approverId: string,
  segments: readonly ReviewedSegment[],
  options: { isFourEyesRelaxed: boolean },
): Blockers {
  const count = (is: (segment: ReviewedSegment) => boolean) => segments.filter(is).length
  const sum = (of: (segment: ReviewedSegment) => number) =>
    segments.reduce((total, segment) => total + of(segment), 0)
  return {
    blockingFindings: sum((segment) => segment.standingBlocking),
    staleSegments: count((segment) => segment.isStale),
    openQuestions: sum((segment) => segment.openQuestions),
    untranslatedSegments: count((segment) => segment.state === 'untranslated'),
    unconfirmedSegments: count((segment) => isUnconfirmed(segment.state)),
    ownSegments: options.isFourEyesRelaxed
      ? 0
      : count((segment) => segment.unacceptedAuthorIds.includes(approverId)),
  }
}

/** Whether a segment still waits for a person to stand behind it. */
export function isUnconfirmed(state: SegmentState): boolean {
  return state === 'draft' || state === 'editing' || state === 'changes_requested'
}

/** True when nothing refuses. */
export function isClear(blockers: Blockers): boolean {
  return Object.values(blockers).every((count) => count === 0)
}

/**
 * What a chief may go past with a written reason: everything but the four eyes, which only the
 * newsroom's setting relaxes, and missing text, which nobody can sign.
 */
export function isOverridable(blockers: Blockers): boolean {
  return blockers.ownSegments === 0 && blockers.untranslatedSegments === 0
}

/** A revision as the four-eyes rule sees it. */
export interface AuthoredRevision {
  number: number
  authorId: string | null
}

/** Somebody stood behind a segment's text at a revision: an accept decision or a confirm. */
export interface Acceptance {
  number: number
  byId: string
}

/**
 * Authors of changes in one segment that no second person accepted. A revision by A counts as
 * accepted when somebody else accepted, confirmed or themselves revised the segment at that revision
 * or later. `null` authors (the import) have nothing to accept.
 */
export function unacceptedAuthors(
  revisions: readonly AuthoredRevision[],
  acceptances: readonly Acceptance[],
): string[] {
  const open = new Set<string>()
  for (const revision of revisions) {
    const { authorId, number } = revision
    if (authorId === null) continue
    const isAccepted =
      acceptances.some((act) => act.number >= number && act.byId !== authorId) ||
      revisions.some(
        (later) => later.number > number && later.authorId !== null && later.authorId !== authorId,
      )
    if (!isAccepted) open.add(authorId)
  }
  return [...open]
}

/** A revision with what its text can be told by. */
type WrittenRevision = AuthoredRevision & { text: string }

/**
 * The revisions that the newest text rests on. Whoever wrote something and then put back what stood
 * before has changed nothing: neither revision counts, and the text is its earlier author's again.
 */
export function withoutTakenBack<Revision extends WrittenRevision>(
  revisions: readonly Revision[],
): readonly Revision[] {
  const newest = revisions.at(-1)
  if (!newest) return revisions
  const earlier = revisions.slice(0, -1).findLastIndex(({ text }) => text === newest.text)
  const since = revisions.slice(earlier + 1)
  const isTakenBack = earlier !== -1 && since.every(({ authorId }) => authorId === newest.authorId)
  return isTakenBack ? withoutTakenBack(revisions.slice(0, earlier + 1)) : revisions
}

export interface DecisionDto {
  id: number
  segmentId: number
  kind: DecisionKind
  /** Revision the decision speaks of. */
  revision: number
  /** The wording before and after, as the hunk showed them; empty for a whole segment. */
  before: string
  after: string
  byId: string
  at: string
}

/** What the review screen needs beyond the workspace. */
export interface ReviewState {
  hash: string
  blockers: Blockers
  canOverride: boolean
  decisions: DecisionDto[]
  /**
   * English of the last approved (or published) version, by the segment that stands in its place now;
   * null before the first.
   */
  lastApproved: { number: number; targets: Record<string, string> } | null
  names: Record<string, string>
}
