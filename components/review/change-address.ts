/**
 * Changes what the address says after `?` without asking the server for the page again; Next tells
 * every `useSearchParams`. `null` takes a parameter away; the entry in the history is replaced.
 */
export function changeAddress(changes: Record<string, string | null>): void {
  const next = addressWith(window.location.search, changes)
  window.history.replaceState(null, '', next === '' ? window.location.pathname : `?${next}`)
}

/** Search parameters with some of them changed; the order of the others stays. */
export function addressWith(search: string, changes: Record<string, string | null>): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  return params.toString()
}
