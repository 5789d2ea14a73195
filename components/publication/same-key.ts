/**
 * Keeps one idempotency key for one and the same request: sent again after a broken line it gets the
 * first answer, and a changed body gets a key of its own (the server refuses a key used for another).
 */
export function sameKeyFor(): (request: unknown) => string {
  let last: { request: string; key: string } | null = null
  return (request) => {
    const spelled = JSON.stringify(request)
    if (last?.request !== spelled) last = { request: spelled, key: crypto.randomUUID() }
    return last.key
  }
}
