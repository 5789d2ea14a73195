interface KeptKey {
  /** The key of a request: the same one until the request differs or is answered. */
  of(request: unknown): string
  /** The request got its answer; the next one, even if spelt the same, is another. */
  forget(): void
}

/**
 * Keeps one idempotency key for one and the same request: sent again after a broken line it gets the
 * first answer, and a changed body gets a key of its own (the server refuses a key used for another).
 */
export function keepKey(): KeptKey {
  let last: { request: string; key: string } | null = null
  return {
    of(request) {
      const spelled = JSON.stringify(request)
      if (last?.request !== spelled) last = { request: spelled, key: crypto.randomUUID() }
      return last.key
    },
    forget() {
      last = null
    },
  }
}
