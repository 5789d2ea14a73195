import type { FindQuery, Hit } from '@/language'

/** What is asked of the worker. */
export interface FindQuestion {
  query: FindQuery
  texts: readonly string[]
}

/** Hits by text, in order; or why there are none: no pattern, or one that took too long. */
export type FindAnswer = { hits: Hit[][]; isCut: boolean } | { failure: 'pattern' | 'slow' }

/** What a worker says first: it is there, and hears. */
export const READY = 'ready'

/** Milliseconds a search may take. What takes longer is a pattern that would never end. */
const LONGEST = 1_500

/**
 * Finds in texts, in a worker that is stopped when it takes too long or when something newer is asked;
 * what was asked before is then never answered. The page never waits.
 */
export class TextFinder {
  readonly #start: () => Worker
  readonly #longest: number
  #worker: Worker | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isBusy = false

  constructor(start: () => Worker, longest = LONGEST) {
    this.#start = start
    this.#longest = longest
  }

  find(question: FindQuestion): Promise<FindAnswer> {
    if (this.#isBusy) this.stop()
    const isNew = this.#worker === null
    const worker = this.#worker ?? this.#start()
    this.#worker = worker
    this.#isBusy = true
    return new Promise((resolve) => {
      const giveUp = () => {
        this.stop()
        resolve({ failure: 'slow' })
      }
      const begin = () => {
        this.#timer = setTimeout(giveUp, this.#longest)
      }
      // A slow line or a slow machine takes its time to bring a worker: no pattern is to blame for that.
      if (!isNew) begin()
      worker.onerror = giveUp
      worker.onmessage = ({ data }: MessageEvent<FindAnswer | typeof READY>) => {
        if (data === READY) return begin()
        clearTimeout(this.#timer)
        this.#isBusy = false
        resolve(data)
      }
      worker.postMessage(question)
    })
  }

  /** Ends the worker, whatever it does. The next question starts another. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#worker?.terminate()
    this.#worker = null
    this.#isBusy = false
  }
}
