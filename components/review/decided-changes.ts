import type { DecisionDto } from '@/domain/review'
import type { Change } from './changes'

export interface DecidedChange extends Change {
  /** The acceptance that covers it; null while it waits for an editor. */
  decision: DecisionDto | null
}

/**
 * Pairs each change of a segment with the acceptance that covers it. A whole segment's acceptance
 * covers everything, as long as the text is the one it spoke of (`version`); a change's own covers
 * the same wording also after edits elsewhere in the segment. One acceptance covers one change.
 */
export function decidedChanges(
  changes: readonly Change[],
  decisions: readonly DecisionDto[],
  version: number,
): DecidedChange[] {
  const accepted = decisions.filter((decision) => decision.kind === 'accept')
  const whole = accepted.findLast(
    (decision) => isWholeSegment(decision) && decision.revision === version,
  )
  const left = accepted.filter((decision) => !isWholeSegment(decision))
  return changes.map((change) => {
    const at = left.findIndex((decision) => isAbout(decision, change))
    const own = at === -1 ? undefined : left.splice(at, 1)[0]
    return { ...change, decision: own ?? whole ?? null }
  })
}

/** Whether a decision speaks of a whole segment and not of one change in it. */
export function isWholeSegment({ before, after }: Pick<DecisionDto, 'before' | 'after'>): boolean {
  return before === '' && after === ''
}

/** Changes that still wait for an editor. */
export function undecided(changes: readonly DecidedChange[]): DecidedChange[] {
  return changes.filter((change) => change.decision === null)
}

/**
 * Changes an editor took back: their older wording stands again. They are gone from the comparison,
 * and decided all the same. One that was made anew is there again, and waits.
 */
export function restoredChanges(
  changes: readonly Change[],
  decisions: readonly DecisionDto[],
): DecisionDto[] {
  const restored = decisions.filter(
    (decision) =>
      decision.kind === 'restore' &&
      !changes.some((change) => isAbout(decision, change)) &&
      !decisions.some((other) => isTakenBackBy(decision, other) || isTakenBackBy(other, decision)),
  )
  return restored.filter(
    ({ before, after }, at) =>
      restored.findLastIndex((each) => each.before === before && each.after === after) === at,
  )
}

function isTakenBackBy(decision: DecisionDto, later: DecisionDto): boolean {
  return (
    later.id > decision.id &&
    later.kind === decision.kind &&
    later.byId === decision.byId &&
    later.before === decision.after &&
    later.after === decision.before
  )
}

function isAbout(decision: DecisionDto, change: Change): boolean {
  return decision.before === change.before && decision.after === change.after
}
