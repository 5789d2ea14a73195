import type { SegmentProgress } from './progress'

/** DESIGN: the road of an article. `transition` below is the only place where one becomes another. */
export const ARTICLE_STATES = [
  'imported',
  'drafted',
  'in_revision',
  'submitted',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'published',
  'unpublished',
  'retracted',
] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]

export const ARTICLE_ACTIONS = [
  'edit',
  'amend',
  'submit',
  'begin_review',
  'request_changes',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'begin_correction',
  'unpublish',
  'retract',
  'reopen',
] as const
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number]

/** Where the working copy stands, and whether readers have a published version meanwhile. */
export interface ArticleStanding {
  state: ArticleState
  isLive: boolean
}

/** Working-copy states reached by each action; what is absent is refused. */
const ROAD: Record<ArticleAction, Partial<Record<ArticleState, ArticleState>>> = {
  // A translator's edit. After submission it takes the version back; after approval the approval dies.
  edit: {
    imported: 'in_revision',
    drafted: 'in_revision',
    in_revision: 'in_revision',
    submitted: 'in_revision',
    changes_requested: 'changes_requested',
    approved: 'in_revision',
    scheduled: 'in_revision',
  },
  // An editor's change while reviewing stays on the editor's table.
  amend: { in_review: 'in_review' },
  submit: { drafted: 'submitted', in_revision: 'submitted', changes_requested: 'in_review' },
  begin_review: { submitted: 'in_review' },
  request_changes: { submitted: 'changes_requested', in_review: 'changes_requested' },
  approve: { submitted: 'approved', in_review: 'approved' },
  schedule: { approved: 'scheduled' },
  unschedule: { scheduled: 'approved' },
  publish: { approved: 'published', scheduled: 'published' },
  begin_correction: { published: 'in_revision' },
  unpublish: everyLiveState('unpublished'),
  retract: { ...everyLiveState('retracted'), unpublished: 'retracted' },
  reopen: { unpublished: 'in_revision' },
}

/**
 * The one function through which an article changes state. Returns the new standing, or null where
 * the action is not open from there. Unpublishing and retracting need a version that readers have,
 * retracting also takes an already unpublished article; nothing leaves `retracted`.
 */
export function transition(from: ArticleStanding, action: ArticleAction): ArticleStanding | null {
  if (action === 'unpublish' && !from.isLive) return null
  if (action === 'retract' && !from.isLive && from.state !== 'unpublished') return null
  const state = ROAD[action][from.state]
  if (state === undefined) return null
  return { state, isLive: isLiveAfter(from, action) }
}

/** Actions open to an article as it stands; permissions come on top. */
export function openActions(from: ArticleStanding): ArticleAction[] {
  return ARTICLE_ACTIONS.filter((action) => transition(from, action) !== null)
}

function isLiveAfter(from: ArticleStanding, action: ArticleAction): boolean {
  if (action === 'publish') return true
  if (action === 'unpublish' || action === 'retract') return false
  return from.isLive
}

/** A correction under way stands in any working state while readers keep the old version. */
function everyLiveState(next: ArticleState): Partial<Record<ArticleState, ArticleState>> {
  const states = ARTICLE_STATES.filter((state) => state !== 'unpublished' && state !== 'retracted')
  return Object.fromEntries(states.map((state) => [state, next]))
}

/** One line of the desk's queue. */
export interface QueueRow {
  id: string
  title: string
  /** The Spanish title, for those who know the story by it. */
  sourceTitle: string
  state: ArticleState
  isLive: boolean
  slug: string | null
  assigneeId: string | null
  reviewerId: string | null
  progress: SegmentProgress
  blockingFindings: number
  openQuestions: number
  updatedAt: string
  dueAt: string | null
  waitsForMe: boolean
}

export interface Queue {
  rows: QueueRow[]
  /** Articles per state, whatever the filter. */
  counts: Record<ArticleState, number>
  waitingForMe: number
  names: Record<string, string>
}

/** What every article screen shows in its head. */
export interface ArticleDto {
  id: string
  title: string
  sourceTitle: string
  state: ArticleState
  isLive: boolean
  slug: string | null
  byline: string | null
  outlet: string | null
  sourceUrl: string | null
  engine: string | null
  draftedAt: string | null
  assigneeId: string | null
  reviewerId: string | null
  createdById: string
  createdAt: string
  updatedAt: string
  /** Until when it is to be done. */
  dueAt: string | null
  scheduledFor: string | null
  /** Number of the version readers have, if any. */
  liveVersion: number | null
  latestVersion: number | null
  /** The last request for changes, while it stands. */
  changeRequest: { reason: string; by: string; at: string } | null
}
