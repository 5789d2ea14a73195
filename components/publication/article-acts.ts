import {
  type ArticleAction,
  type ArticleStanding,
  type ArticleState,
  openActions,
} from '@/domain/article'
import { may, type Permission } from '@/domain/permissions'
import type { Role } from '@/domain/person'
import type { PublishVersionInput, RequestChangesInput } from '@/domain/version-inputs'

/** An act on a whole article, with what its request carries. */
export type ArticleAct =
  | { act: 'begin_review' }
  | ({ act: 'request_changes' } & RequestChangesInput)
  | { act: 'approve'; hash: string; overrideReason?: string }
  | ({ act: 'publish' } & PublishVersionInput)
  | { act: 'unschedule' }
  | { act: 'begin_correction' }
  | { act: 'unpublish' | 'retract'; publicNote: string }
  | { act: 'reopen' }

/** The order in which a desk offers them: what leads on first, what takes back last. */
export const EDITORIAL_ACTS = [
  'begin_review',
  'approve',
  'request_changes',
  'publish',
  'schedule',
  'unschedule',
  'begin_correction',
  'reopen',
  'unpublish',
  'retract',
] as const satisfies readonly ArticleAction[]
export type EditorialAct = (typeof EDITORIAL_ACTS)[number]

/** What this role may do to an article as it stands; the server asks both questions again. */
export function actsFor(standing: ArticleStanding, role: Role): EditorialAct[] {
  const open = new Set(openActions(standing))
  return EDITORIAL_ACTS.filter((act) => open.has(act) && may(role, PERMISSION[act]))
}

/** Where an act is sent, below an article's address. */
export function requestOf(act: ArticleAct): {
  method: 'POST' | 'DELETE'
  path: string
  body?: unknown
} {
  switch (act.act) {
    case 'begin_review':
      return { method: 'POST', path: 'review', body: {} }
    case 'request_changes':
      return {
        method: 'POST',
        path: 'change-requests',
        body: { reason: act.reason, segmentIds: act.segmentIds },
      }
    case 'approve': {
      const { act: _, ...body } = act
      return { method: 'POST', path: 'approvals', body }
    }
    case 'publish': {
      const { act: _, ...body } = act
      return { method: 'POST', path: 'publications', body }
    }
    case 'unschedule':
      return { method: 'DELETE', path: 'schedule' }
    case 'begin_correction':
      return { method: 'POST', path: 'corrections', body: {} }
    case 'unpublish':
    case 'retract':
      return {
        method: 'POST',
        path: 'withdrawals',
        body: { kind: act.act, publicNote: act.publicNote },
      }
    case 'reopen':
      return { method: 'POST', path: 'reopening', body: {} }
  }
}

/** What the server answers to an act. */
export interface ActOutcome {
  state: ArticleState
  slug?: string | null
  number?: number
}

const PERMISSION: Record<EditorialAct, Permission> = {
  begin_review: 'review.begin',
  approve: 'version.approve',
  request_changes: 'review.request_changes',
  publish: 'version.publish',
  schedule: 'version.publish',
  unschedule: 'version.publish',
  begin_correction: 'article.correct',
  reopen: 'article.reopen',
  unpublish: 'article.unpublish',
  retract: 'article.retract',
}
