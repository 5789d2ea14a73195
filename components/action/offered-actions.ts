import {
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { ACTION_IDS, type ActionId } from './actions'

/** Does the action; false says that there was nothing to do and the key is still free. */
type ActionHandler = (nth: number) => unknown
type Offer = { [Id in ActionId]?: ActionHandler | undefined }

/**
 * Offers actions for as long as the component stands; undefined is no offer. The newest handlers
 * count, nothing renders anew. Where two offer the same, the inner or later one has it.
 */
export function useActions(offer: Offer): void {
  // Taken while rendering, since effects run from the inside out.
  const [rank] = useState(nextRank)
  // No effect event: the sheet and the palette ask what is offered while they render.
  const newest = useRef(offer)
  useLayoutEffect(() => {
    newest.current = offer
    tell()
  })
  useLayoutEffect(() => {
    const entry = { rank, newest }
    const at = offers.findIndex((other) => other.rank < rank)
    offers.splice(at === -1 ? offers.length : at, 0, entry)
    tell()
    return () => {
      offers.splice(offers.indexOf(entry), 1)
      tell()
    }
  }, [rank])
}

/** What can be done at this moment, in the order of the table. */
export function offeredActions(): ActionId[] {
  return ACTION_IDS.filter((id) => handlerOf(id) !== undefined)
}

/** What can be done, for as long as somebody looks at the list: an act on its way may end meanwhile. */
export function useOfferedActions(): readonly ActionId[] {
  const spelled = useSyncExternalStore(watch, spell, () => '')
  return useMemo(() => ACTION_IDS.filter((id) => spelled.includes(` ${id} `)), [spelled])
}

/** Does an action as its key would; false when nobody offers it or there was nothing to do. */
export function runAction(id: ActionId, nth = 0): boolean {
  const handler = handlerOf(id)
  return handler !== undefined && handler(nth) !== false
}

function handlerOf(id: ActionId): ActionHandler | undefined {
  for (const { newest } of offers) {
    const handler = newest.current[id]
    if (handler) return handler
  }
  return undefined
}

let ranks = 0

function nextRank(): number {
  ranks += 1
  return ranks
}

/** Innermost first. */
const offers: { rank: number; newest: Readonly<RefObject<Offer>> }[] = []

const watchers = new Set<() => void>()

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function tell(): void {
  for (const watcher of watchers) watcher()
}

/** The same text as long as the same is offered. */
function spell(): string {
  return ` ${offeredActions().join('  ')} `
}
