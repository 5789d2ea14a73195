import { ARTICLE_STATES, type ArticleState } from '@/domain/article'
import type { QueueFilter } from '@/domain/article-inputs'

/** Longest search the queue takes, in UTF-16 code units. */
const MAX_SEARCH = 200

/**
 * The queue's filter as the address spells it. Whatever is not a filter (an unknown state, a made-up
 * assignee) is left out, so that an old or mistyped link shows the whole queue instead of an error.
 */
export function filterOf(params: Pick<URLSearchParams, 'get'>): QueueFilter {
  const state = ARTICLE_STATES.find((known) => known === params.get('state'))
  const q = (params.get('q') ?? '').trim().slice(0, MAX_SEARCH)
  return {
    ...(state !== undefined && { state }),
    ...(params.get('assignee') === 'me' && { assignee: 'me' as const }),
    ...(params.get('due') === 'late' && { due: 'late' as const }),
    ...(params.get('sort') === 'due' && { sort: 'due' as const }),
    ...(q !== '' && { q }),
  }
}

/** The query string of a filter, with its question mark; empty when nothing narrows the queue. */
export function searchOf(filter: QueueFilter): string {
  const params = new URLSearchParams()
  if (filter.state) params.set('state', filter.state)
  if (filter.assignee) params.set('assignee', filter.assignee)
  if (filter.due) params.set('due', filter.due)
  if (filter.sort) params.set('sort', filter.sort)
  if (filter.q) params.set('q', filter.q)
  const search = params.toString()
  return search === '' ? '' : `?${search}`
}

/** The same filter for another state; undefined lifts the state. */
export function withState(filter: QueueFilter, state: ArticleState | undefined): QueueFilter {
  const { state: _, ...rest } = filter
  return state === undefined ? rest : { ...rest, state }
}

/** Whether anything narrows the queue. */
export function isNarrowed(filter: QueueFilter): boolean {
  const { sort: _, ...narrowing } = filter
  return searchOf(narrowing) !== ''
}
