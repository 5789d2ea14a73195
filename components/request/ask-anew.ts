import type { InvalidateQueryFilters, QueryClient } from '@tanstack/react-query'

/**
 * Marks what is known as out of date and asks again for what is shown, after something happened
 * elsewhere. A reading that is under way may be older than that, and would count as fresh: the first one
 * of all, which `invalidateQueries` lets be, and those nobody waits for are marked when they end.
 */
export function askAnew(
  client: QueryClient,
  filters: InvalidateQueryFilters,
  options: { throwOnError?: boolean } = {},
): Promise<void> {
  const { refetchType } = filters
  for (const query of client.getQueryCache().findAll(filters)) {
    const { queryKey, promise, state } = query
    const beginsAnew = state.data !== undefined && refetchType !== 'none' && query.isActive()
    if (promise === undefined || beginsAnew || followed.has(promise)) continue
    followed.add(promise)
    const again = () =>
      client.invalidateQueries({ queryKey, exact: true, ...(refetchType && { refetchType }) })
    // One that fails brings nothing that could be old.
    promise.then(again, () => undefined)
  }
  return client.invalidateQueries(filters, options)
}

/** Readings that are to be marked already, however much happens until they end. */
const followed = new WeakSet<Promise<unknown>>()
