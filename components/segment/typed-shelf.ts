import { createStore, entries, type UseStore } from 'idb-keyval'
import { afterPaint } from '@/components/ui/after-paint'
import { noteKept } from './browser-keeps'
import { inherit, pageId, showLife } from './page-life'
import type { KeptText } from './typed-segment'

/** What a page that is gone left of one text. */
export interface LeftText {
  /** The page that typed it. */
  pageId: string
  kept: KeptText
}

/** Where typed text outlives the page. Keeping that fails is noted (browser-keeps.ts): the server is still asked. */
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
  const toKeep = newestKept((kept) => {
    write(open, (store) => store.put(kept, keyOf(pageId, kept.segmentId)))
  })
  return {
    keep: (kept) => {
      showLife()
      toKeep.put(kept)
    },
    remove: (segmentId) => {
      toKeep.forget(segmentId)
      write(open, (store) => store.delete(keyOf(pageId, segmentId)))
    },
    forget: ({ pageId: page, kept }) => {
      // What was taken up is in the store as this page's own before it goes as the other's.
      toKeep.writeAll()
      write(open, (store) => store.delete(keyOf(page, kept.segmentId)))
    },
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

/**
 * Texts on their way to the store. A key is painted first and written right after it, only the newest
 * text of a segment; a page that is hidden or left writes at once.
 */
function newestKept(write: (kept: KeptText) => void) {
  const waiting = new Map<number, KeptText>()
  let newest: KeptText | null = null
  let isListening = false
  let callOff: (() => void) | null = null
  const writeAll = () => {
    callOff?.()
    callOff = null
    for (const kept of waiting.values()) write(kept)
    waiting.clear()
  }
  const listen = () => {
    if (isListening) return
    isListening = true
    window.addEventListener('pagehide', writeAll)
    document.addEventListener('visibilitychange', writeAll)
  }
  return {
    put: (kept: KeptText) => {
      listen()
      waiting.set(kept.segmentId, kept)
      // Without a key no frame is due, and one asked for would hold up that of the next key.
      const isKey = kept.segmentId !== newest?.segmentId || kept.text !== newest.text
      newest = kept
      callOff ??= isKey ? afterPaint(writeAll) : afterThis(writeAll)
    },
    forget: (segmentId: number) => waiting.delete(segmentId),
    writeAll,
  }
}

function afterThis(act: () => void): () => void {
  const timer = setTimeout(act)
  return () => clearTimeout(timer)
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

/** Committed in the same breath: a page that is closed right after a key does not live to be asked again. */
function write(open: () => UseStore, act: (store: IDBObjectStore) => void): void {
  try {
    const written = open()('readwrite', (store) => {
      act(store)
      store.transaction.commit()
    })
    written.then(
      () => noteKept(true),
      () => noteKept(false),
    )
  } catch {
    // No IndexedDB here: the save to the server is the only net left.
    noteKept(false)
  }
}
