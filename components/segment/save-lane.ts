import { pauseBefore } from './pause-before'

/** Milliseconds without a key after which a text is saved. */
export const SAVE_AFTER = 500

/** Milliseconds after which a text is saved although one goes on typing. */
export const SAVE_WITHIN = 900

/**
 * How a turn ended: `done` for now; `more` of the same waits; `later`, this one alone tries again;
 * `closed`, no answer comes at all and everything waits.
 */
export type TurnEnd = 'done' | 'more' | 'later' | 'closed'

interface LanePorts {
  /** Every segment with something to save, in the order they were typed. */
  order: () => Iterable<number>
  /** One request about a segment. */
  turn: (segmentId: number) => Promise<TurnEnd>
}

/**
 * When what is saved: one request after the other, the oldest text first, never a key each nor a storm
 * when the line comes back. While no answer comes everything waits, each pause longer.
 */
export class SaveLane {
  readonly #ports: LanePorts
  /** When a segment's turn comes, and when its text was first touched since its last turn. */
  readonly #due = new Map<number, { first: number; at: number }>()
  readonly #sending = new Set<number>()
  readonly #failures = new Map<number, number>()
  #closings = 0
  #closedUntil = 0
  /** Whether the saving was hurried since the request under way was sent. */
  #isHurried = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #pumping: Promise<void> | null = null

  constructor(ports: LanePorts) {
    this.#ports = ports
  }

  isSending(segmentId: number): boolean {
    return this.#sending.has(segmentId)
  }

  /** A key was pressed: its turn comes when typing pauses, and within a second at the latest. */
  touch(segmentId: number): void {
    const now = Date.now()
    const first = this.#due.get(segmentId)?.first ?? now
    this.#due.set(segmentId, { first, at: Math.min(now + SAVE_AFTER, first + SAVE_WITHIN) })
    this.#wake()
  }

  /** Gives these their turn now, also when nothing answered before. Resolves when all is done or closed. */
  hurry(segmentIds: Iterable<number>): Promise<void> {
    const at = Date.now()
    for (const id of segmentIds) this.#due.set(id, { first: at, at })
    this.#closedUntil = 0
    this.#isHurried = this.#sending.size > 0
    return this.#pump()
  }

  /** The page is about to go: what is open goes out at once, side by side, unless the line is down. */
  leave(segmentIds: Iterable<number>): void {
    if (Date.now() < this.#closedUntil) return
    for (const id of segmentIds) {
      if (!this.#sending.has(id)) void this.#take(id).then(() => this.#wake())
    }
  }

  forget(segmentId: number): void {
    this.#due.delete(segmentId)
    this.#failures.delete(segmentId)
  }

  #pump(): Promise<void> {
    clearTimeout(this.#timer)
    this.#pumping ??= this.#run().finally(() => {
      this.#pumping = null
      this.#wake()
    })
    return this.#pumping
  }

  async #run(): Promise<void> {
    for (let id = this.#next(); id !== undefined; id = this.#next()) await this.#take(id)
  }

  #next(): number | undefined {
    const now = Date.now()
    if (now < this.#closedUntil) return undefined
    for (const id of this.#ports.order()) {
      const due = this.#due.get(id)
      if (due && due.at <= now && !this.#sending.has(id)) return id
    }
    return undefined
  }

  async #take(segmentId: number): Promise<void> {
    this.#due.delete(segmentId)
    this.#sending.add(segmentId)
    try {
      this.#after(segmentId, await this.#ports.turn(segmentId))
    } finally {
      this.#sending.delete(segmentId)
    }
  }

  #after(segmentId: number, end: TurnEnd): void {
    const now = Date.now()
    if (end === 'closed') {
      this.#closings += 1
      // Refused under what stood before: signed in or on the line again since, it is asked once more at once.
      this.#closedUntil = this.#isHurried ? 0 : now + pauseBefore(this.#closings)
      this.#isHurried = false
      this.#due.set(segmentId, { first: now, at: now })
      return
    }
    this.#closings = 0
    this.#isHurried = false
    if (end === 'later') {
      const failures = (this.#failures.get(segmentId) ?? 0) + 1
      this.#failures.set(segmentId, failures)
      this.#due.set(segmentId, { first: now, at: now + pauseBefore(failures) })
      return
    }
    this.#failures.delete(segmentId)
    if (end === 'more' && !this.#due.has(segmentId)) {
      this.#due.set(segmentId, { first: now, at: now })
    }
  }

  #wake(): void {
    clearTimeout(this.#timer)
    if (this.#pumping !== null) return
    let at = Number.POSITIVE_INFINITY
    for (const id of this.#ports.order()) {
      if (!this.#sending.has(id)) at = Math.min(at, this.#due.get(id)?.at ?? at)
    }
    if (at === Number.POSITIVE_INFINITY) return
    const wait = Math.max(this.#closedUntil, at) - Date.now()
    this.#timer = setTimeout(() => void this.#pump(), Math.max(0, wait))
  }
}
