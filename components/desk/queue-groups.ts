import { ARTICLE_STATES, type ArticleState, type QueueRow } from '@/domain/article'

export interface QueueGroup {
  /** What the group is about; `waiting` cuts across states. */
  name: 'waiting' | ArticleState
  rows: QueueRow[]
}

/**
 * The queue in the order a person works through it: what waits for them first, then the rest by
 * state along an article's road. Each row once; groups without rows are left out.
 */
export function queueGroups(rows: readonly QueueRow[]): QueueGroup[] {
  const waiting: QueueGroup = { name: 'waiting', rows: rows.filter((row) => row.waitsForMe) }
  const others = ARTICLE_STATES.map((state) => ({
    name: state,
    rows: rows.filter((row) => row.state === state && !row.waitsForMe),
  }))
  return [waiting, ...others].filter((group) => group.rows.length > 0)
}
