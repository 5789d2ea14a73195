import type { DecisionDto } from '@/domain/review'
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
      /** The segment's other changes that waited; null where the whole may not be accepted. */
      waiting: readonly Wording[] | null
    }
  | { kind: 'restore'; segmentId: number; version: number; change: Wording; text: string }
  | { kind: 'amend'; segmentId: number; version: number; change: Wording | null; text: string }

type Body = Omit<DecideHunkInput, 'before' | 'after'> & Wording

/**
 * The requests a decision takes, in order. Accepting the last waiting change also accepts the
 * segment, so that reading through with one key leaves it reviewed. `known` are the decisions made by
 * the time of sending: keys come faster than screens are drawn.
 */
export function decisionRequests(decision: Decision, known: readonly DecisionDto[]): Body[] {
  const { kind, version: expectedVersion, change } = decision
  const wording = change ? { before: change.before, after: change.after } : WHOLE
  if (kind !== 'accept') return [{ kind, expectedVersion, ...wording, text: decision.text }]
  const whole: Body = { kind, expectedVersion, ...WHOLE }
  if (change === null) return [whole]
  const own: Body = { kind, expectedVersion, ...wording }
  const isLast = decision.waiting?.every((other) => isAccepted(decision.segmentId, other, known))
  return isLast ? [own, whole] : [own]
}

function isAccepted(segmentId: number, change: Wording, known: readonly DecisionDto[]): boolean {
  return known.some(
    (decision) =>
      decision.kind === 'accept' &&
      decision.segmentId === segmentId &&
      decision.before === change.before &&
      decision.after === change.after,
  )
}

const WHOLE: Wording = { before: '', after: '' }
