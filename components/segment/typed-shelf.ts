import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import { inherit, pageId, showLife } from './page-life'
import type { KeptText } from './typed-segment'

/** What a page that is gone left of one text. */
export interface LeftText {
  /** The page that typed it. */
  pageId: string
  kept: KeptText
}

/** Where typed text outlives the page. Keeping never fails loudly: the server is still asked. */
export interface TypedShelf {
  keep(kept: KeptText): void
  remove(segmentId: number): void
  /** What other pages of this person keep of an article, by page. */
  read(articleId: string): Promise<LeftText[][]>
  /** True when a page is gone and this one alone may take up what it left. */
  inherit(pageId: string): Promise<boolean>
  /** Forgets what a page left, once it was taken up. */
  forget(left: LeftText): void
}

/**
 * The browser's own store (IndexedDB), one entry a person, page and segment. Writes of one page reach
 * it in the order they were made. Without IndexedDB (some private windows) it keeps and gives nothing.
 */
export function browserShelf(personId: string): TypedShelf {
  let store: UseStore | null = null
  const open = () => {
    store ??= createStore('cotejo', 'typed')
    return store
  }
  const keyOf = (page: string, segmentId: number) => `${personId}:${page}:${segmentId}`
  return {
    keep: (kept) => {
      showLife()
      quietly(() => set(keyOf(pageId, kept.segmentId), kept, open()))
    },
    remove: (segmentId) => quietly(() => del(keyOf(pageId, segmentId), open())),
    forget: ({ pageId: page, kept }) => quietly(() => del(keyOf(page, kept.segmentId), open())),
    read: async (articleId) => {
      const left = (await allIn(open)).flatMap(([key, kept]) => {
        const [person, page = ''] = key.split(':')
        const isWanted = person === personId && page !== pageId && kept.articleId === articleId
        return isWanted ? [{ pageId: page, kept }] : []
      })
      return [...Map.groupBy(left, (each) => each.pageId).values()]
    },
    inherit,
  }
}

/** How many texts of an article this browser keeps for a person because the server lacks them. */
export async function countKept(personId: string, articleId: string): Promise<number> {
  const all = await allIn(() => createStore('cotejo', 'typed'))
  const own = all.filter(([key, kept]) => {
    return key.startsWith(`${personId}:`) && kept.articleId === articleId
  })
  return new Set(own.map(([, { segmentId }]) => segmentId)).size
}

async function allIn(open: () => UseStore): Promise<[string, KeptText][]> {
  try {
    return await entries<string, KeptText>(open())
  } catch {
    return []
  }
}

function quietly(write: () => Promise<void>): void {
  try {
    write().catch(() => undefined)
  } catch {
    // No IndexedDB here: the save to the server is the only net left.
  }
}
