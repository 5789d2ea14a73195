import type { BlockKind } from '@/language'
import type { ArticleDto } from './article'
import type { DismissalDto, SegmentFinding } from './finding'

export const SEGMENT_STATES = [
  'untranslated',
  'draft',
  'editing',
  'confirmed',
  'reviewed',
  'changes_requested',
] as const
export type SegmentState = (typeof SEGMENT_STATES)[number]

export type SegmentAction =
  | 'edit'
  | 'restore'
  | 'confirm'
  | 'unconfirm'
  | 'review'
  | 'request_changes'

/**
 * How a segment's state follows an act; null where the act is not open. Editing always lowers
 * (DESIGN §4.8): whoever touches a confirmed or reviewed segment answers for it anew.
 */
export function segmentTransition(state: SegmentState, action: SegmentAction): SegmentState | null {
  switch (action) {
    case 'edit':
      return 'editing'
    case 'restore':
      return 'draft'
    case 'confirm':
      return state === 'untranslated' ? null : confirmedFrom(state)
    case 'unconfirm':
      return state === 'confirmed' || state === 'reviewed' ? 'editing' : null
    case 'review':
      return state === 'confirmed' || state === 'reviewed' ? 'reviewed' : null
    case 'request_changes':
      return state === 'untranslated' ? null : 'changes_requested'
  }
}

/** State of a segment whose target was just saved, given the text and the draft. */
export function stateAfterSave(
  state: SegmentState,
  text: string,
  draft: string | null,
): SegmentState {
  if (text.trim() === '') return 'untranslated'
  const isBackToDraft =
    draft !== null && text === draft && (state === 'draft' || state === 'editing')
  return segmentTransition(state, isBackToDraft ? 'restore' : 'edit') ?? state
}

function confirmedFrom(state: SegmentState): SegmentState {
  return state === 'reviewed' ? 'reviewed' : 'confirmed'
}

/** Longest target we store, in UTF-16 code units: a sentence, not a chapter. */
export const MAX_TARGET_LENGTH = 20_000

export interface SegmentDto {
  id: number
  blockId: number
  /** Rank in the article, from 0; what is shown is one more. */
  position: number
  source: string
  /** The raw machine translation; null where none was given. */
  draft: string | null
  target: string
  state: SegmentState
  /** Number of the last revision; sent back with each save. */
  version: number
  isStale: boolean
  /** The Spanish that the English of a stale segment answers to, where it is known. */
  staleSource?: string
  editedById: string | null
  editedAt: string | null
  findings: SegmentFinding[]
  openQuestions: number
  /** A second person stood behind this very text (accept or confirm by another). */
  acceptedById: string | null
}

/** On the wire a target equal to the draft travels as null: most of a fresh article is. */
export interface WireSegment extends Omit<SegmentDto, 'target' | 'findings'> {
  target: string | null
  findings?: SegmentFinding[]
}

export interface BlockDto {
  id: number
  kind: BlockKind
}

/** Segments of one answer: a screenful many times over, and under 80 kB on the wire. */
export const WORKSPACE_WINDOW = 300

/** Segments the workspace's page brings along: enough to work on until the others are there. */
export const PAGE_WINDOW = 120

/**
 * Segments up to which a page brings an article whole, for the views that need all of them; a news story
 * has some dozens. Of the second kind each may be a row of changes: 0.2 ms of everybody's time.
 */
export const MOST_IN_PAGE = 1000
export const MOST_COMPARED_IN_PAGE = 200

/** Most segments of one answer, for who wants them all. */
export const LARGEST_WINDOW = 2000

/** Everything the workspace and the review need of one article. */
export interface Workspace {
  article: ArticleDto
  blocks: BlockDto[]
  segments: SegmentDto[]
  names: Record<string, string>
  dismissals: DismissalDto[]
  /** Id of the newest event when this was read: what came later is told by the article's stream. */
  lastEvent: number
  /** Position at which the next window begins; null when `segments` holds the last. */
  nextFrom: number | null
}

/** A workspace with the segments of all its windows. */
export function joinWindows(windows: readonly [Workspace, ...Workspace[]]): Workspace {
  const [first] = windows
  return {
    ...first,
    segments: windows.flatMap((window) => window.segments),
    names: Object.assign({}, ...windows.map((window) => window.names)),
    nextFrom: null,
  }
}

/** Whether a workspace holds all segments of its article, and not only one window of them. */
export function isWhole({ segments, nextFrom }: Pick<Workspace, 'segments' | 'nextFrom'>): boolean {
  return nextFrom === null && (segments[0]?.position ?? 0) === 0
}

/**
 * A workspace completed by what was fetched meanwhile. Of a segment that both have the newer state
 * counts: somebody may have saved while the fetch was under way.
 */
export function completedBy(held: Workspace, whole: Workspace): Workspace {
  const known = new Map(held.segments.map((segment) => [segment.id, segment]))
  const segments = whole.segments.map((segment) => {
    const before = known.get(segment.id)
    return before && before.version >= segment.version ? before : segment
  })
  return { ...held, segments, names: { ...whole.names, ...held.names }, nextFrom: null }
}

/** Answer to a save that was taken. */
export interface SavedSegment {
  segment: SegmentDto
  /** True when another's change was merged in word by word; `segment.target` then differs from what was sent. */
  merged: boolean
  article: Pick<ArticleDto, 'state' | 'updatedAt'>
}

/** Details of the 409 a lost race gets. The loser's text is kept as an alternative. */
export interface SaveConflict {
  current: { text: string; version: number; byId: string | null; at: string | null }
  base: string
  alternativeId: number
}

export interface RevisionDto {
  id: number
  segmentId: number
  number: number
  text: string
  origin: RevisionOrigin
  byId: string | null
  at: string
}

export const REVISION_ORIGINS = [
  'import',
  'edit',
  'merge',
  'restore',
  'amend',
  'suggestion',
  'split',
  'join',
] as const
export type RevisionOrigin = (typeof REVISION_ORIGINS)[number]

export interface AlternativeDto {
  id: number
  segmentId: number
  text: string
  baseVersion: number
  byId: string
  at: string
  resolvedAt: string | null
}

/** A workspace as it travels. */
export interface WireWorkspace extends Omit<Workspace, 'segments'> {
  segments: WireSegment[]
}

/** Fills in what the wire leaves out. */
export function fromWire(wire: WireWorkspace): Workspace {
  return {
    ...wire,
    segments: wire.segments.map((segment) => ({
      ...segment,
      target: segment.target ?? segment.draft ?? '',
      findings: segment.findings ?? [],
    })),
  }
}

/** Leaves out what the receiver can fill in. */
export function toWire(workspace: Workspace): WireWorkspace {
  return {
    ...workspace,
    segments: workspace.segments.map(({ findings, ...segment }) => ({
      ...segment,
      target: segment.target === segment.draft ? null : segment.target,
      ...(findings.length > 0 && { findings }),
    })),
  }
}

export interface SegmentHistory {
  /** The Spanish, also where the segment stands no more. */
  source: string
  revisions: RevisionDto[]
  /** Texts that lost a race, settled or not: what somebody typed stays findable. */
  alternatives: AlternativeDto[]
  names: Record<string, string>
}

/** Where a text went that its writer gave up; null when it stood there already. */
export interface SetAside {
  alternativeId: number | null
}

export interface AlternativeList {
  alternatives: AlternativeDto[]
  names: Record<string, string>
}
