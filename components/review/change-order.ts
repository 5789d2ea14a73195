import type { DecisionKind } from '@/domain/review'
import type { ReviewRow } from './review-rows'

/** Names one change of an article: the segment's id, and the change's rank in it. */
export interface ChangeAt {
  segmentId: number
  index: number
}

/** A row as far as stepping from change to change needs to know it. */
export interface ChangedRow {
  segment: { id: number }
  changes: readonly { index: number }[]
}

/** Every change of an article in reading order. */
export function changesInOrder(rows: readonly ChangedRow[]): ChangeAt[] {
  return rows.flatMap((row) =>
    row.changes.map(({ index }) => ({ segmentId: row.segment.id, index })),
  )
}

/**
 * The change after (`step` 1) or before (-1) a place; round the end to the other side. From a place
 * that is no change (a segment without, or nothing) the search starts at the nearest in that
 * direction. Null when nothing changed.
 */
export function neighbourChange(
  rows: readonly ChangedRow[],
  from: Partial<ChangeAt>,
  step: 1 | -1,
): ChangeAt | null {
  const order = changesInOrder(rows)
  if (order.length === 0) return null
  const rank = new Map(rows.map((row, index) => [row.segment.id, index]))
  const place = { row: rankOf(rank, from.segmentId, step), index: from.index ?? -step * Infinity }
  const isBeyond = (change: ChangeAt) => {
    const row = rank.get(change.segmentId) ?? 0
    const ahead = row === place.row ? change.index - place.index : row - place.row
    return ahead * step > 0
  }
  const found = step === 1 ? order.find(isBeyond) : order.findLast(isBeyond)
  return found ?? order.at(step === 1 ? 0 : -1) ?? null
}

/** The next change nobody decided, after a place and round to the beginning; null when all are. */
export function nextUndecided(rows: readonly ReviewRow[], from: ChangeAt): ChangeAt | null {
  const open = rows.map((row) => ({
    ...row,
    changes: row.changes.filter(
      (change) =>
        change.decision === null &&
        !(row.segment.id === from.segmentId && change.index === from.index),
    ),
  }))
  return neighbourChange(open, from, 1)
}

/**
 * Where to go on after a decision, for the time when it is shown. A restored change is gone from its
 * segment, so the ones behind it move up by one. Null when nothing else waits.
 */
export function afterDecision(
  rows: readonly ReviewRow[],
  from: Partial<ChangeAt> & { segmentId: number },
  kind: DecisionKind,
): ChangeAt | null {
  const { segmentId, index } = from
  const next = nextUndecided(rows, { segmentId, index: index ?? Number.POSITIVE_INFINITY })
  const isMovedUp = kind === 'restore' && next?.segmentId === segmentId && index !== undefined
  if (!next || !isMovedUp || next.index < index) return next
  return { segmentId, index: next.index - 1 }
}

function rankOf(
  rank: ReadonlyMap<number, number>,
  segmentId: number | undefined,
  step: 1 | -1,
): number {
  const known = segmentId === undefined ? undefined : rank.get(segmentId)
  return known ?? -step * Infinity
}
