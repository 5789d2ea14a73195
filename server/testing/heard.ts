import type { LiveMessageName, LiveMessages } from '@/domain/live'

/** The messages of a stream, read one after the other. */
export class Heard {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #decoder = new TextDecoder()
  #rest = ''
  isOver = false

  constructor(response: Response) {
    if (!response.body) throw new Error('no stream')
    this.#reader = response.body.getReader()
  }

  /** The next message of that name; others are passed over. */
  async next<Name extends LiveMessageName>(name: Name): Promise<LiveMessages[Name]> {
    for (;;) {
      const end = this.#rest.indexOf('\n\n')
      if (end < 0) {
        const { value, done } = await this.#reader.read()
        this.isOver = done
        if (done) throw new Error(`the stream ended before "${name}"`)
        this.#rest += this.#decoder.decode(value, { stream: true })
        continue
      }
      const message = this.#rest.slice(0, end)
      this.#rest = this.#rest.slice(end + 2)
      if (!new RegExp(`^event: ${name}$`, 'm').test(message)) continue
      return JSON.parse(/^data: (.*)$/m.exec(message)?.[1] ?? '{}')
    }
  }

  async untilOver(): Promise<void> {
    while (!(await this.#reader.read()).done);
  }

  leave(): Promise<void> {
    return this.#reader.cancel()
  }
}
