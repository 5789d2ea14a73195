import type { MemorySearch } from './queries'

export const LANES = ['source', 'target'] as const

/** What an address asks for; what it does not understand is left out. */
export function searchFrom(params: Pick<URLSearchParams, 'get'>): MemorySearch {
  return {
    q: (params.get('q') ?? '').trim().slice(0, 200),
    lane: params.get('lane') === 'target' ? 'target' : 'source',
    show: params.get('show') === 'all' ? 'all' : 'offered',
  }
}

/** The address of a search, without what goes without saying. */
export function addressOf({ q, lane, show }: MemorySearch): string {
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  if (lane !== 'source') params.set('lane', lane)
  if (show !== 'offered') params.set('show', show)
  const search = params.toString()
  return search === '' ? '/desk/memory' : `/desk/memory?${search}`
}
