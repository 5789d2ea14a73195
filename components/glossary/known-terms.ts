import type { TermDto } from '@/domain/term'
import type { GlossaryTerm, Span } from '@/language'

/** What is told to the worker, and asked of it. */
export type TermQuestion =
  | { kind: 'terms'; terms: readonly GlossaryTerm[] }
  | { kind: 'sources'; id: number; sources: readonly string[] }

/** A passage with the terms it may be, as ranks in the list of terms. */
export interface FoundTerm {
  span: Span
  ranks: readonly number[]
}

export interface TermAnswer {
  id: number
  /** For each source asked about, in their order. */
  found: FoundTerm[][]
}

/** A passage of a Spanish text that the glossary knows. */
export interface KnownTerm {
  span: Span
  terms: readonly TermDto[]
}

const NONE: readonly KnownTerm[] = []

/**
 * The terms of one state of the glossary in Spanish texts, from a web worker that is started by the
 * first question. Each text is asked about once. Where no worker can run, nothing is known.
 */
export class KnownTerms {
  readonly #terms: readonly TermDto[]
  readonly #start: () => Worker
  readonly #known = new Map<string, readonly KnownTerm[]>()
  readonly #waiting = new Map<number, { sources: readonly string[]; done: () => void }>()
  #worker: Worker | null = null
  #asked = 0

  constructor(terms: readonly TermDto[], start: () => Worker) {
    this.#terms = terms
    this.#start = start
  }

  /** What is known of a text so far. */
  in(source: string): readonly KnownTerm[] {
    return this.#known.get(source) ?? NONE
  }

  /** Resolves when everything is known of these texts. */
  async learn(sources: readonly string[]): Promise<void> {
    const fresh = [...new Set(sources)].filter((source) => !this.#known.has(source))
    if (fresh.length === 0 || this.#terms.length === 0) return
    for (const source of fresh) this.#known.set(source, NONE)
    await new Promise<void>((done) => {
      const id = this.#asked++
      this.#waiting.set(id, { sources: fresh, done })
      try {
        this.#worker ??= this.#begin()
        this.#worker.postMessage({ kind: 'sources', id, sources: fresh } satisfies TermQuestion)
      } catch {
        this.close()
      }
    })
  }

  /** Ends the worker; whoever waits is let go. */
  close(): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { done } of this.#waiting.values()) done()
    this.#waiting.clear()
  }

  #begin(): Worker {
    const worker = this.#start()
    worker.addEventListener('message', ({ data }: MessageEvent<TermAnswer>) => this.#take(data))
    worker.addEventListener('error', () => this.close())
    worker.postMessage({ kind: 'terms', terms: this.#terms } satisfies TermQuestion)
    return worker
  }

  #take({ id, found }: TermAnswer): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    waiting?.sources.forEach((source, nth) => {
      const known = (found[nth] ?? []).map(({ span, ranks }) => ({
        span,
        terms: ranks.flatMap((rank) => this.#terms[rank] ?? []),
      }))
      this.#known.set(source, known)
    })
    waiting?.done()
  }
}
