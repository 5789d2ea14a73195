import type { PresentDto } from '@/domain/live'

export type People = readonly PresentDto[]

/** Who else has the article open, tab by tab. Rows listen to their own segment alone. */
export class PresenceStore {
  readonly #tab: string
  readonly #listeners = new Set<() => void>()
  #people: People = NOBODY
  #bySegment: ReadonlyMap<number | null, People> = new Map()

  /** `tab` is the page's own, which nobody needs to be told of. */
  constructor(tab: string) {
    this.#tab = tab
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly all = (): People => this.#people

  readonly on = (segmentId: number): People => this.#bySegment.get(segmentId) ?? NOBODY

  show(people: People): void {
    this.#people = people.filter(({ tab }) => tab !== this.#tab)
    this.#bySegment = Map.groupBy(this.#people, ({ segmentId }) => segmentId)
    for (const listener of this.#listeners) listener()
  }
}

export const NOBODY: People = []
