import type { QueryClient } from '@tanstack/react-query'
import { articleKeys } from './queries'

/** Milliseconds without another change after which findings that need the whole article are asked for again. */
const QUIET = 2_000
/** Milliseconds over which the desks spread that see one and the same change of a colleague. */
const SPREAD = 4_000
/** Milliseconds after the first change when they are asked for though the changes go on. */
const LONGEST = 15_000

interface Waiting {
  timer: ReturnType<typeof setTimeout>
  latest: number
}

/** Asks again for the findings that need the whole article, a while after a text in it changed. */
export function recheckFindings(
  client: QueryClient,
  articleId: string,
  { isOwn }: { isOwn: boolean },
): void {
  const waiting = waitingIn.get(client) ?? new Map<string, Waiting>()
  waitingIn.set(client, waiting)
  const known = waiting.get(articleId)
  clearTimeout(known?.timer)
  const chance = isOwn ? 0 : Math.random() * SPREAD
  const now = Date.now()
  const latest = known?.latest ?? now + LONGEST + chance
  const ask = () => {
    waiting.delete(articleId)
    void client.invalidateQueries({ queryKey: articleKeys.findings(articleId) })
  }
  const timer = setTimeout(ask, Math.min(now + QUIET + chance, latest) - now)
  waiting.set(articleId, { timer, latest })
}

const waitingIn = new WeakMap<QueryClient, Map<string, Waiting>>()
