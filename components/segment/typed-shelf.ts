import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import type { KeptText } from './typed-segment'

/** Where typed text outlives the page. Keeping never fails loudly: the server is still asked. */
export interface TypedShelf {
  keep(kept: KeptText): void
  remove(segmentId: number): void
  read(articleId: string): Promise<KeptText[]>
}

/**
 * The browser's own store (IndexedDB), one entry a person and segment. Writes of one page reach it in
 * the order they were made. Without IndexedDB (some private windows) it keeps and gives nothing.
 */
export function browserShelf(personId: string): TypedShelf {
  let store: UseStore | null = null
  const open = () => {
    store ??= createStore('cotejo', 'typed')
    return store
  }
  const keyOf = (segmentId: number) => `${personId}:${segmentId}`
  return {
    keep: (kept) => quietly(() => set(keyOf(kept.segmentId), kept, open())),
    remove: (segmentId) => quietly(() => del(keyOf(segmentId), open())),
    read: async (articleId) => {
      return (await allIn(open))
        .filter(([key, kept]) => key.startsWith(`${personId}:`) && kept.articleId === articleId)
        .map(([, kept]) => kept)
    },
  }
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
