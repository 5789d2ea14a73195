import type { DecideHunkInput } from '@/domain/review-inputs'

interface Wording {
  before: string
  after: string
}

/** What an editor decides about a change, or (`change: null`) about a whole segment. */
export type Decision =
  | {
      kind: 'accept'
      segmentId: number
      version: number
      change: Wording | null
      /** Nothing else in the segment waits, so accepting this accepts the segment. */
      isLast: boolean
    }
  | { kind: 'restore'; segmentId: number; version: number; change: Wording; text: string }
  | { kind: 'amend'; segmentId: number; version: number; change: Wording | null; text: string }

type Body = Omit<DecideHunkInput, 'before' | 'after'> & Wording

/**
 * The requests a decision takes, in order. Accepting the last waiting change also accepts the
 * segment, so that reading through with one key leaves it reviewed.
 */
export function decisionRequests(decision: Decision): Body[] {
  const { kind, version: expectedVersion, change } = decision
  const wording = change ? { before: change.before, after: change.after } : WHOLE
  if (kind !== 'accept') return [{ kind, expectedVersion, ...wording, text: decision.text }]
  const whole: Body = { kind, expectedVersion, ...WHOLE }
  if (change === null) return [whole]
  const own: Body = { kind, expectedVersion, ...wording }
  return decision.isLast ? [own, whole] : [own]
}

const WHOLE: Wording = { before: '', after: '' }
