import 'server-only'

/** Something dear that many ask for: what it depends on, and how it is made. */
interface Asked<Answer> {
  /** Changes with everything the answer depends on; cheap to read. */
  stamp: () => Promise<string>
  run: (stamp: string) => Promise<Answer>
}

/** Answers that are kept. */
const MOST = 30
/** Milliseconds between two runs: a newsroom that saves at once is answered at once. */
const REST = 250

/**
 * One run for all who ask for the same at the same time. Who asks while one is on gets the next: it
 * sees all that was saved before they asked. What has not changed is not run again.
 */
export class SharedRuns<Answer> {
  readonly #last = new Map<string, { stamp: string; answer: Answer }>()
  readonly #waiting = new Map<string, Promise<Answer>>()
  readonly #free = new Map<string, Promise<void>>()

  ask(key: string, asked: Asked<Answer>): Promise<Answer> {
    const waiting = this.#waiting.get(key) ?? this.#turn(key, asked)
    this.#waiting.set(key, waiting)
    return waiting
  }

  async #turn(key: string, asked: Asked<Answer>): Promise<Answer> {
    await this.#free.get(key)
    this.#waiting.delete(key)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#free.set(key, promise)
    const rest = { milliseconds: 0 }
    try {
      return await this.#answer(key, asked, rest)
    } finally {
      const end = () => {
        resolve()
        if (this.#free.get(key) === promise) this.#free.delete(key)
      }
      setTimeout(end, rest.milliseconds).unref()
    }
  }

  async #answer(
    key: string,
    { stamp, run }: Asked<Answer>,
    rest: { milliseconds: number },
  ): Promise<Answer> {
    // Read first: a run that sees more than its stamp says is only made once more.
    const now = await stamp()
    const last = this.#last.get(key)
    if (last?.stamp === now) return last.answer
    const answer = await run(now)
    rest.milliseconds = REST
    this.#keep(key, { stamp: now, answer })
    return answer
  }

  #keep(key: string, kept: { stamp: string; answer: Answer }): void {
    this.#last.delete(key)
    this.#last.set(key, kept)
    const [oldest] = this.#last.keys()
    if (this.#last.size > MOST && oldest !== undefined) this.#last.delete(oldest)
  }
}
