import type { SegmentFinding } from '@/domain/finding'
import type { CheckedPair } from '@/language'

/** What is asked of the worker. */
export interface CheckQuestion {
  segmentId: number
  pair: CheckedPair
}

/** What the checks of a segment alone say about a text that is still being written. */
export interface CheckAnswer {
  segmentId: number
  text: string
  findings: SegmentFinding[]
  /** Ids of the checks that were run; others speak when the text is saved. */
  checks: readonly string[]
}

/** Milliseconds without a key before a text is checked. */
const PAUSE = 120
/** Texts whose answers are kept. */
const MOST = 30

/**
 * Checks of texts as they are written, in a web worker: an external store for React. A text is looked
 * at when typing pauses, only the newest one counts, and a key never waits for it. Where no worker can
 * run, nothing is said until the text is saved.
 */
export class LiveFindings {
  readonly #start: () => Worker
  readonly #answers = new Map<number, CheckAnswer>()
  readonly #listeners = new Set<() => void>()
  readonly #asked = new Map<number, string>()
  #worker: Worker | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(start: () => Worker) {
    this.#start = start
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The newest answer for a segment, which may be about an earlier text. */
  readonly get = (segmentId: number): CheckAnswer | undefined => this.#answers.get(segmentId)

  /** Starts the worker, once: while there is a line, and before it is needed. */
  warm(): void {
    try {
      this.#worker ??= this.#listenTo(this.#start())
    } catch {
      // No worker here: the server checks what is saved.
    }
  }

  /** Has a text looked at when typing pauses; `read` gives it as it stands by then. */
  look(segmentId: number, read: () => CheckedPair): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(segmentId, read()), PAUSE)
  }

  #ask(segmentId: number, pair: CheckedPair): void {
    this.#asked.set(segmentId, pair.target)
    this.warm()
    this.#worker?.postMessage({ segmentId, pair } satisfies CheckQuestion)
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (this.#asked.get(data.segmentId) !== data.text) return
      this.#asked.delete(data.segmentId)
      this.#keep(data)
      for (const listener of this.#listeners) listener()
    })
    worker.addEventListener('error', () => {
      this.#worker = null
    })
    return worker
  }

  #keep(answer: CheckAnswer): void {
    this.#answers.delete(answer.segmentId)
    this.#answers.set(answer.segmentId, answer)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest)
  }
}

/** The one store of the page. */
export const liveFindings = new LiveFindings(
  () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }),
)
