import type { SavedSegment } from '@/domain/segment'
import { pauseBefore } from './pause-before'
import { afterAnswer, afterFailure } from './save-outcome'
import type { SegmentTransport } from './segment-transport'
import {
  isUnsaved,
  type KeptText,
  keptOf,
  type ServerText,
  type TypedInto,
  type TypedOrigin,
  type TypedSegment,
  typedOver,
} from './typed-segment'
import type { TypedShelf } from './typed-shelf'

/** Milliseconds without a key after which a text is saved. */
export const SAVE_AFTER = 700

export interface SaverPorts {
  transport: SegmentTransport
  shelf: TypedShelf
  newKey: () => string
  /** The server took a text or a confirmation. */
  onSaved: (saved: SavedSegment) => void
  /** What the screen knows of the article is out of date. */
  onStale: () => void
}

/**
 * Everything typed and not yet held by the server, by segment. Each text is kept in the browser at
 * once and saved when typing pauses; saves of one segment follow one another, an unanswered one is
 * repeated with its key before anything newer is sent, and nothing typed is ever dropped (DESIGN §4.7).
 */
export class SegmentSaver {
  readonly #ports: SaverPorts
  readonly #typed = new Map<number, TypedSegment>()
  readonly #running = new Map<number, Promise<void>>()
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>()
  readonly #failures = new Map<number, number>()
  readonly #held = new Map<number, ServerText>()
  readonly #listeners = new Set<() => void>()
  #all: readonly TypedSegment[] = []

  constructor(ports: SaverPorts) {
    this.#ports = ports
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The unsaved text of a segment; undefined when the server holds all there is. */
  readonly get = (segmentId: number): TypedSegment | undefined => this.#typed.get(segmentId)

  /** What the server last took or told here: it may be ahead of what the screen was given to show. */
  readonly held = (segmentId: number): ServerText | undefined => this.#held.get(segmentId)

  /** Every unsaved text; the same array until one changes. */
  readonly all = (): readonly TypedSegment[] => this.#all

  /** Takes a new text in. It is saved when typing pauses. */
  type(into: TypedInto, text: string, origin: TypedOrigin = 'edit'): void {
    const before = this.#entryFor(into)
    if (text === before.text) return
    const standing =
      before.standing.kind === 'conflict' ? before.standing : ({ kind: 'typed' } as const)
    const next: TypedSegment = { ...before, text, origin, confirmKey: null, standing }
    const { id } = into.segment
    const isBack = !isUnsaved(next) && standing.kind !== 'conflict' && !this.#running.has(id)
    if (isBack) {
      this.#drop(id)
    } else {
      this.#put(next)
      this.#runAfter(id, SAVE_AFTER)
    }
  }

  /** Confirms what is on the screen, once the server holds it. */
  confirm(into: TypedInto): void {
    const before = this.#entryFor(into)
    if (before.standing.kind === 'conflict') return
    this.#put({ ...before, confirmKey: this.#ports.newKey(), standing: { kind: 'typed' } })
    this.flush(into.segment.id)
  }

  /** Saves one segment, or all, without waiting for a pause. Resolves when there is an outcome. */
  async flush(segmentId?: number): Promise<void> {
    const ids = segmentId === undefined ? [...this.#typed.keys()] : [segmentId]
    await Promise.all(ids.map((id) => this.#run(id)))
  }

  /**
   * Takes up what this browser kept from before: typed, but not confirmed by the server. Returns how
   * many segments have such text. What the server holds already is forgotten.
   */
  async restore(articleId: string, segments: readonly TypedInto['segment'][]): Promise<number> {
    const byId = new Map(segments.map((segment) => [segment.id, segment]))
    let restored = 0
    for (const kept of await this.#ports.shelf.read(articleId)) {
      const segment = byId.get(kept.segmentId)
      if (!segment || this.#typed.has(kept.segmentId)) continue
      if (this.#takeUp(kept, segment)) restored += 1
    }
    return restored
  }

  /** Settles a conflict: with the text as it stands in the editor, or with the other's. */
  async resolve(segmentId: number, kept: 'mine' | 'theirs' | 'both'): Promise<void> {
    const typed = this.#typed.get(segmentId)
    if (typed?.standing.kind !== 'conflict') return
    const { current, alternativeId } = typed.standing.conflict
    this.#put({
      ...typed,
      text: kept === 'theirs' ? current.text : typed.text,
      base: { text: current.text, version: current.version },
      standing: { kind: 'typed' },
    })
    await this.flush(segmentId)
    if (kept === 'theirs') this.#ports.onStale()
    // Bookkeeping only: an alternative that stays open is shown again, never lost.
    if (alternativeId > 0)
      await this.#ports.transport.resolve(alternativeId, kept).catch(() => null)
  }

  #entryFor(into: TypedInto): TypedSegment {
    const typed = this.#typed.get(into.segment.id)
    const isWanted = typed && (isUnsaved(typed) || this.#running.has(into.segment.id))
    return isWanted ? typed : typedOver(into)
  }

  #takeUp(kept: KeptText, segment: TypedInto['segment']): boolean {
    const isHeld = kept.text === segment.target && kept.confirmKey === null
    if (isHeld) {
      this.#ports.shelf.remove(kept.segmentId)
      return false
    }
    const server = { text: segment.target, version: segment.version }
    const base = kept.base.version > segment.version ? server : kept.base
    this.#put({ ...kept, base, standing: { kind: 'typed' } })
    void this.#run(kept.segmentId)
    return true
  }

  #runAfter(segmentId: number, milliseconds: number): void {
    clearTimeout(this.#timers.get(segmentId))
    this.#timers.set(
      segmentId,
      setTimeout(() => this.#run(segmentId), milliseconds),
    )
  }

  #run(segmentId: number): Promise<void> {
    clearTimeout(this.#timers.get(segmentId))
    this.#timers.delete(segmentId)
    const running = this.#running.get(segmentId)
    if (running) return running
    const run = this.#settle(segmentId).finally(() => this.#running.delete(segmentId))
    this.#running.set(segmentId, run)
    return run
  }

  /** One request after the other until nothing is left, something refuses, or typing goes on. */
  async #settle(segmentId: number): Promise<void> {
    for (;;) {
      const typed = this.#typed.get(segmentId)
      if (!typed || typed.standing.kind === 'conflict') return
      if (!isUnsaved(typed) && typed.confirmKey === null) return this.#drop(segmentId)
      const isAnswered = isUnsaved(typed) ? await this.#save(typed) : await this.#confirm(typed)
      if (!isAnswered || this.#timers.has(segmentId)) return
    }
  }

  async #save(typed: TypedSegment): Promise<boolean> {
    const { transport, newKey, onSaved } = this.#ports
    const { text, origin, base } = typed
    const sent = typed.sent ?? { text, origin, version: base.version, key: newKey() }
    this.#put({ ...typed, sent, standing: { kind: 'saving' } })
    return this.#answer(typed.segmentId, async () => {
      const saved = await transport.save(typed.segmentId, sent)
      onSaved(saved)
      return (now) => afterAnswer(now, sent, saved)
    })
  }

  async #confirm(typed: TypedSegment): Promise<boolean> {
    const { transport, onSaved } = this.#ports
    const key = typed.confirmKey ?? this.#ports.newKey()
    this.#put({ ...typed, standing: { kind: 'saving' } })
    return this.#answer(typed.segmentId, async () => {
      onSaved(await transport.confirm(typed.segmentId, typed.base.version, key))
      return (now) => ({ ...now, confirmKey: now.confirmKey === key ? null : now.confirmKey })
    })
  }

  /** Applies an outcome to the entry as it stands by then; false when there was no good answer. */
  async #answer(
    segmentId: number,
    ask: () => Promise<(now: TypedSegment) => TypedSegment>,
  ): Promise<boolean> {
    try {
      const apply = await ask()
      this.#failures.delete(segmentId)
      this.#change(segmentId, apply)
      return true
    } catch (error) {
      this.#change(segmentId, (now) => afterFailure(now, error))
      this.#afterFailure(segmentId)
      return false
    }
  }

  #afterFailure(segmentId: number): void {
    const standing = this.#typed.get(segmentId)?.standing.kind
    if (standing !== 'waiting') {
      this.#failures.delete(segmentId)
      this.#ports.onStale()
      return
    }
    const failures = (this.#failures.get(segmentId) ?? 0) + 1
    this.#failures.set(segmentId, failures)
    this.#runAfter(segmentId, pauseBefore(failures))
  }

  #change(segmentId: number, apply: (now: TypedSegment) => TypedSegment): void {
    const now = this.#typed.get(segmentId)
    if (now) this.#put(apply(now))
  }

  #put(typed: TypedSegment): void {
    this.#typed.set(typed.segmentId, typed)
    this.#ports.shelf.keep(keptOf(typed))
    this.#tell()
  }

  #drop(segmentId: number): void {
    clearTimeout(this.#timers.get(segmentId))
    this.#timers.delete(segmentId)
    const typed = this.#typed.get(segmentId)
    if (!typed) return
    this.#held.set(segmentId, typed.base)
    this.#typed.delete(segmentId)
    this.#ports.shelf.remove(segmentId)
    this.#tell()
  }

  #tell(): void {
    this.#all = [...this.#typed.values()]
    for (const listener of this.#listeners) listener()
  }
}
