/** A passing notice, as it is shown. */
export interface Notice {
  id: number
  tone: 'plain' | 'success' | 'error'
  text: string
  description?: string | undefined
  /** One thing that can be done about it while it is shown. */
  action?: { label: string; run: () => void } | undefined
}

/** Long enough to read two lines; nothing that must be read is said in a notice alone. */
const SHOWN_FOR = 6000
const ACTION_SHOWN_FOR = 15_000
const MOST_SHOWN = 2

let notices: readonly Notice[] = []
let lastId = 0
const listeners = new Set<() => void>()

/**
 * Shows a notice for a few seconds; `Toaster` draws it. A passing remark takes the place of the one
 * before: only what came of an act, or can be acted on, stays beside it.
 */
export function toast(
  text: string,
  {
    tone = 'plain',
    description,
    action,
  }: Partial<Pick<Notice, 'tone' | 'description' | 'action'>> = {},
): void {
  const id = ++lastId
  const next = { id, tone, text, description, action }
  const kept = isRemark(next) ? notices.filter((notice) => !isRemark(notice)) : notices
  set([...kept, next].slice(-MOST_SHOWN))
  setTimeout(() => dismiss(id), action ? ACTION_SHOWN_FOR : SHOWN_FOR)
}

function isRemark({ tone, action }: Notice): boolean {
  return tone === 'plain' && action === undefined
}

/** Takes a notice away before its time. */
export function dismiss(id: number): void {
  set(notices.filter((notice) => notice.id !== id))
}

/** For `useSyncExternalStore`. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function shown(): readonly Notice[] {
  return notices
}

function set(next: readonly Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}
