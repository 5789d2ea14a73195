import type { WordLink } from '@/language'

/** What is asked of the worker. */
export interface LinkQuestion {
  id: number
  source: string
  target: string
}

export interface LinkAnswer {
  id: number
  links: WordLink[]
}

/** Pairs of texts whose links are kept. */
const MOST = 100

/**
 * Word links between texts, from a web worker that is started by the first question; asked once a
 * pair of texts. Without a model learnt from the article: its few dozen pairs would not pay for the
 * training (see language/bench/RESULTS.md). Where no worker can run there are no links.
 */
export class LinkedWords {
  readonly #start: () => Worker
  readonly #known = new Map<string, Promise<WordLink[]>>()
  readonly #waiting = new Map<number, (links: WordLink[]) => void>()
  #worker: Worker | null = null
  #asked = 0

  constructor(start: () => Worker) {
    this.#start = start
  }

  /** Links from a Spanish text to an English one, in the order of the Spanish. */
  between(source: string, target: string): Promise<readonly WordLink[]> {
    const key = `${source}\u0000${target}`
    const known = this.#known.get(key)
    if (known) return known
    const asked = this.#ask(source, target)
    this.#known.set(key, asked)
    const [oldest] = this.#known.keys()
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest)
    return asked
  }

  #ask(source: string, target: string): Promise<WordLink[]> {
    const id = this.#asked++
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      try {
        this.#worker ??= this.#listenTo(this.#start())
        this.#worker.postMessage({ id, source, target } satisfies LinkQuestion)
      } catch {
        this.#forget()
      }
    })
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<LinkAnswer>) => {
      this.#waiting.get(data.id)?.(data.links)
      this.#waiting.delete(data.id)
    })
    worker.addEventListener('error', () => this.#forget())
    return worker
  }

  /** No worker could be started: no links now, and another try with the next question. */
  #forget(): void {
    this.#worker = null
    this.#known.clear()
    for (const answer of this.#waiting.values()) answer([])
    this.#waiting.clear()
  }
}
