/**
 * Whether an article's stream is open on this page. It brings one's notices too, and a browser has six
 * connections in all: the bell opens none of its own beside it.
 */
export function hasArticleLine(): boolean {
  return lent > 0
}

let lent = 0
const listeners = new Set<() => void>()

/** An article's stream is open from now until what is returned is called. */
export function lendArticleLine(): () => void {
  tell(1)
  return () => tell(-1)
}

/** For `useSyncExternalStore`. */
export function subscribeToLine(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(change: 1 | -1): void {
  lent += change
  for (const listener of listeners) listener()
}
