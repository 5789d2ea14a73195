/**
 * This very page: a tab until it is closed, reloaded or left. Two tabs of one person are two, and a
 * tab that was duplicated is not its twin.
 */
export const pageId = crypto.randomUUID()

const inherited = new Set<string>()

/** How long a page that is just going away may hold what the next one asks for, in milliseconds. */
const LAST_BREATH = 1_500

let isHeld = false

/** Lets other pages see that this one lives: a lock (Web Locks) that the browser frees when it is gone. */
export function showLife(): void {
  if (isHeld) return
  isHeld = true
  void locks()?.request(nameOf(pageId), () => FOREVER)
}

/**
 * True when a page is dead and this one became its heir; one page alone does. Where the browser has no
 * such locks every other page counts as dead: a text twice is better than none.
 */
export function inherit(deadId: string): Promise<boolean> {
  const known = locks()
  // Of one that left texts of several articles this page asks again as it comes to each.
  if (inherited.has(deadId)) return Promise.resolve(true)
  if (!known) return Promise.resolve(true)
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(LAST_BREATH)
    const asked = known.request(nameOf(deadId), { signal }, () => {
      inherited.add(deadId)
      resolve(true)
      return FOREVER
    })
    asked.catch(() => resolve(false))
  })
}

function locks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}

function nameOf(id: string): string {
  return `cotejo-page:${id}`
}

const FOREVER = new Promise<never>(() => undefined)
