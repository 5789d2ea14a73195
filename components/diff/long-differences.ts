import { diff, type Hunk, type Language } from '@/language'

/** Two texts to be compared. */
export interface TextPair {
  from: string
  to: string
  language: Language
}

/** What is asked of the worker. */
export interface LongQuestion extends TextPair {
  id: number
}

export interface LongAnswer {
  id: number
  hunks: Hunk[]
}

/** Some 2,000 words in UTF-16 code units: above, a comparison may cost a frame. */
const LONG = 12_000

/** Whether a difference takes so long to find that a row is drawn without it first. */
export function isLong({ from, to }: TextPair): boolean {
  return from !== to && (from.length > LONG || to.length > LONG)
}

interface Entry {
  pair: TextPair
  hunks: Hunk[] | null
  listeners: Set<() => void>
}

/**
 * Comparisons made in a web worker: an external store for React. One is begun with its first
 * listener and forgotten with its last. Where no worker can run, it is made at once instead.
 */
export class LongDifferences {
  readonly #entries = new Map<number, Entry>()
  readonly #start: () => Worker
  #worker: Worker | null = null
  #asked = 0

  constructor(start: () => Worker) {
    this.#start = start
  }

  /** Tells `listener` when the hunks are there; gives back how to stop. */
  watch(pair: TextPair, listener: () => void): () => void {
    const [id, entry] = this.#find(pair) ?? this.#begin(pair)
    entry.listeners.add(listener)
    return () => {
      entry.listeners.delete(listener)
      if (entry.listeners.size === 0) this.#entries.delete(id)
    }
  }

  /** The hunks of a pair that is watched, null until they are there. */
  hunksOf(pair: TextPair): Hunk[] | null {
    return this.#find(pair)?.[1].hunks ?? null
  }

  #find({ from, to, language }: TextPair): [number, Entry] | undefined {
    for (const found of this.#entries) {
      const { pair } = found[1]
      if (pair.from === from && pair.to === to && pair.language === language) return found
    }
    return undefined
  }

  #begin(pair: TextPair): [number, Entry] {
    const id = this.#asked++
    const entry: Entry = { pair, hunks: null, listeners: new Set() }
    this.#entries.set(id, entry)
    try {
      this.#worker ??= this.#listenTo(this.#start())
      this.#worker.postMessage({ id, ...pair } satisfies LongQuestion)
    } catch {
      entry.hunks = diff(pair.from, pair.to, pair).hunks
    }
    return [id, entry]
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<LongAnswer>) => {
      const entry = this.#entries.get(data.id)
      if (entry) answer(entry, data.hunks)
    })
    worker.addEventListener('error', () => {
      for (const entry of this.#entries.values()) {
        if (!entry.hunks) answer(entry, diff(entry.pair.from, entry.pair.to, entry.pair).hunks)
      }
    })
    return worker
  }
}

function answer(entry: Entry, hunks: Hunk[]): void {
  entry.hunks = hunks
  for (const listener of entry.listeners) listener()
}
