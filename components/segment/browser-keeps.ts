let keeps = true
const listeners = new Set<() => void>()

/** Whether this browser keeps what is typed: not once it refused to, until it takes something again. */
export function browserKeeps(): boolean {
  return keeps
}

/** Tells `listener` when that changes. Answers how to stop. */
export function followKeeping(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What became of the last text that was to be kept. */
export function noteKept(isKept: boolean): void {
  if (isKept === keeps) return
  keeps = isKept
  for (const listener of listeners) listener()
}
