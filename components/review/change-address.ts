/**
 * Changes what the address says after `?` without asking the server for the page again; Next tells
 * every `useSearchParams`. `null` takes a parameter away. The entry in the history is replaced, but for a step one may want to go back on.
 */
export function changeAddress(changes: Record<string, string | null>, isStep = false): void {
  const next = addressWith(window.location.search, changes)
  const address = next === '' ? window.location.pathname : `?${next}`
  if (isStep) window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
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
