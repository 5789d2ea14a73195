import { type Blockers, isUnconfirmed } from '@/domain/review'
import type { ReviewRow } from './review-rows'

export const BLOCKER_KINDS = [
  'untranslatedSegments',
  'unconfirmedSegments',
  'blockingFindings',
  'openQuestions',
  'staleSegments',
  'ownSegments',
] as const satisfies readonly (keyof Blockers)[]

/** The segments behind each count of what blocks approval, in reading order, to jump to. */
export function blockedSegments(rows: readonly ReviewRow[], kind: keyof Blockers): ReviewRow[] {
  return rows.filter(IS_BLOCKED[kind])
}

const IS_BLOCKED: Record<keyof Blockers, (row: ReviewRow) => boolean> = {
  untranslatedSegments: ({ segment }) => segment.state === 'untranslated',
  unconfirmedSegments: ({ segment }) => isUnconfirmed(segment.state),
  blockingFindings: ({ findings }) => findings.some((finding) => finding.severity === 'blocking'),
  openQuestions: ({ segment }) => segment.openQuestions > 0,
  staleSegments: ({ segment }) => segment.isStale,
  ownSegments: ({ isOwn }) => isOwn,
}
