import type { SegmentMoved } from '@/domain/resegment'
import type { SavedSegment } from '@/domain/segment'
import { inheritTexts } from './inherit-texts'
import { SaveLane, type TurnEnd } from './save-lane'
import { afterFailure, endOfTurn, giveWay, movedTo, STAYS, TYPED } from './save-outcome'
import type { SegmentTransport } from './segment-transport'
import { type Change, outgoing, sendNext } from './send-typed'
import {
  baseOf,
  isUnsaved,
  keptOf,
  type ServerText,
  saysNothingNew,
  type TypedInto,
  type TypedOrigin,
  type TypedSegment,
  typedOver,
} from './typed-segment'
import type { LeftText, TypedShelf } from './typed-shelf'

export interface SaverPorts {
  transport: SegmentTransport
  shelf: TypedShelf
  newKey: () => string
  /** A text or a confirmation is sent; what is returned is told what the server made of it. */
  onSending: (articleId: string, segmentId: number) => (saved: SavedSegment) => void
  /** The segment stands no more; the server keeps the text beside this one. */
  onMoved: (articleId: string, keptWithId: number) => void
  /** A confirmation was refused, and nothing was typed that would show it. */
  onRefused: (asked: Pick<TypedSegment, 'articleId' | 'segmentId'>, error: unknown) => void
  /** What the screen knows of the article is out of date. */
  onStale: (articleId: string) => void
}

/**
 * Everything this page typed that the server does not hold yet, by segment, in the order it was typed.
 * Each text is kept in the browser at once and saved within a second; an unanswered save is repeated
 * with its key before anything newer of its segment is sent, and nothing typed is ever dropped (DESIGN §4.7).
 */
export class SegmentSaver {
  readonly #ports: SaverPorts
  readonly #typed = new Map<number, TypedSegment>()
  readonly #lane: SaveLane
  readonly #held = new Map<number, ServerText>()
  /** Texts of other pages for segments that have one of this page: their turn comes after it. */
  readonly #left = new Map<number, LeftText[]>()
  readonly #searched = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #all: readonly TypedSegment[] = []

  constructor(ports: SaverPorts) {
    this.#ports = ports
    this.#lane = new SaveLane({
      order: () => this.#typed.keys(),
      turn: (segmentId) => this.#turn(segmentId),
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The unsaved text of a segment; undefined when the server holds all there is. */
  readonly get = (segmentId: number): TypedSegment | undefined => this.#typed.get(segmentId)

  /** What the server last took or told here: it may be ahead of what the screen was given to show. */
  readonly held = (segmentId: number): ServerText | undefined => this.#held.get(segmentId)

  /** Every unsaved text, of every article this page had open; the same array until one changes. */
  readonly all = (): readonly TypedSegment[] => this.#all

  /** False until what earlier pages left of an article was looked for: before, nothing counts as saved. */
  readonly hasSearched = (articleId: string): boolean => this.#searched.has(articleId)

  /** Takes a new text in. It is saved when typing pauses, and within a second though it goes on. */
  type(into: TypedInto, text: string, origin: TypedOrigin = 'edit'): void {
    const before = this.#entryFor(into)
    if (text === before.text) return
    // A key does not bring the line back: what waits goes on waiting until its turn comes.
    const standing = STAYS.has(before.standing.kind) ? before.standing : TYPED
    const next: TypedSegment = { ...before, text, origin, confirmKey: null, standing }
    const { id } = into.segment
    if (!isUnsaved(next) && standing.kind !== 'conflict' && !this.#lane.isSending(id)) {
      this.#drop(id)
      return
    }
    this.#put(next)
    this.#lane.touch(id)
  }

  /** Confirms what is on the screen, once the server holds it. */
  confirm(into: TypedInto): void {
    const before = this.#entryFor(into)
    if (before.standing.kind === 'conflict') return
    const confirmSource = into.segment.source
    const confirmKey = this.#ports.newKey()
    this.#put({ ...before, confirmKey, confirmSource, standing: { kind: 'typed' } })
    void this.flush(into.segment.id)
  }

  /** Saves one segment, or all, without waiting for a pause. Resolves when there is an outcome. */
  flush(segmentId?: number): Promise<void> {
    return this.#lane.hurry(segmentId === undefined ? [...this.#typed.keys()] : [segmentId])
  }

  /** Saves what it can before the page is hidden, closed or left. */
  leave(): void {
    this.#lane.leave([...this.#typed.keys()])
  }

  /**
   * Takes up what pages of this browser that are gone kept of an article: typed, but not confirmed by
   * the server. Returns how many segments have such text. What the server holds already is forgotten.
   */
  async restore(articleId: string, segments: readonly TypedInto['segment'][]): Promise<number> {
    const byId = new Map(segments.map((segment) => [segment.id, segment]))
    const count = await inheritTexts(this.#ports.shelf, articleId, (left) =>
      this.#takeUp(left, byId.get(left.kept.segmentId)),
    )
    this.#searched.add(articleId)
    this.#tell()
    return count
  }

  /** Settles a conflict: with the text as it stands in the editor, or with the other's. */
  async resolve(segmentId: number, kept: 'mine' | 'theirs' | 'both'): Promise<void> {
    const typed = this.#typed.get(segmentId)
    if (typed?.standing.kind !== 'conflict') return
    const { current, alternativeId } = typed.standing.conflict
    const base = { text: current.text, version: current.version }
    const settled = { ...typed, base, standing: TYPED }
    this.#put(kept === 'theirs' ? giveWay(typed, base, this.#ports.newKey()) : settled)
    await this.flush(segmentId)
    if (kept === 'theirs') this.#ports.onStale(typed.articleId)
    // Bookkeeping only: the text is in the history whether it counts as settled or not.
    if (alternativeId > 0)
      await this.#ports.transport.resolve(alternativeId, kept).catch(() => null)
  }

  /**
   * Sends what stands in conflict in segments that were split or joined meanwhile, where no row is left
   * to settle it in: the server keeps it for the heirs.
   */
  sendOrphans(articleId: string, isKnown: (segmentId: number) => boolean): void {
    for (const typed of this.#all) {
      const { segmentId, standing } = typed
      if (standing.kind !== 'conflict' || typed.articleId !== articleId || isKnown(segmentId))
        continue
      this.#put({ ...typed, standing: TYPED })
      void this.flush(segmentId)
    }
  }

  #entryFor(into: TypedInto): TypedSegment {
    // What is typed or waits is what the screen shows, also while nothing of it is unsaved.
    return this.#typed.get(into.segment.id) ?? typedOver(this.#shown(into), Date.now())
  }

  /** A save is answered a moment before the screen is given its segment: what was held is what is shown. */
  #shown({ articleId, segment }: TypedInto): TypedInto {
    const held = this.#held.get(segment.id)
    if (!held || held.version <= segment.version) return { articleId, segment }
    return { articleId, segment: { id: segment.id, target: held.text, version: held.version } }
  }

  /** True when the text is unsaved from now on; it waits where this page has one for the same segment. */
  #takeUp(left: LeftText, segment: TypedInto['segment'] | undefined): boolean {
    const { kept } = left
    const { segmentId } = kept
    if (this.#typed.has(segmentId)) {
      this.#left.set(segmentId, [...(this.#left.get(segmentId) ?? []), left])
      return true
    }
    const isHeld = segment !== undefined && saysNothingNew(kept, segment)
    // One that was split or joined meanwhile is sent all the same: the server keeps it for the heirs.
    if (!isHeld) this.#put({ ...kept, base: baseOf(kept, segment), standing: TYPED })
    this.#ports.shelf.forget(left)
    if (!isHeld) void this.flush(segmentId)
    return !isHeld
  }

  /** One request; what is typed meanwhile waits for the next turn. */
  async #turn(segmentId: number): Promise<TurnEnd> {
    const typed = this.#typed.get(segmentId)
    if (!typed || typed.standing.kind === 'conflict') return 'done'
    if (!isUnsaved(typed) && typed.confirmKey === null) {
      this.#drop(segmentId)
      return 'done'
    }
    try {
      const going = outgoing(typed, this.#ports.newKey)
      this.#put(going)
      const show = this.#ports.onSending(typed.articleId, segmentId)
      const { saved, change } = await sendNext(this.#ports.transport, going)
      if (saved) show(saved)
      this.#change(segmentId, change)
      return this.#rest(segmentId)
    } catch (error) {
      const moved = movedTo(error)
      if (moved) return this.#giveUp(typed, moved)
      this.#change(segmentId, (now) => afterFailure(now, error))
      const end = endOfTurn(error)
      if (end === 'done') this.#refuse(typed, error)
      return end
    }
  }

  /**
   * The segment stands no more. The server keeps what it was sent; what was typed since follows in a
   * save of its own, and then this page forgets the segment.
   */
  #giveUp(typed: TypedSegment, moved: SegmentMoved): TurnEnd {
    const { segmentId, articleId } = typed
    const now = this.#typed.get(segmentId) ?? typed
    const told = isUnsaved(typed) ? (typed.sent?.text ?? typed.text) : typed.base.text
    if (now.text !== told) {
      this.#put({ ...now, sent: null, confirmKey: null, standing: TYPED })
      return 'more'
    }
    this.#drop(segmentId)
    if (moved.alternativeId !== null) {
      this.#ports.onMoved(articleId, moved.successorIds[0] ?? segmentId)
    }
    this.#ports.onStale(articleId)
    return 'done'
  }

  /** A refused text stays in its row with the reason; a refused confirmation has none to stay with. */
  #refuse(typed: TypedSegment, error: unknown): void {
    const { segmentId, articleId } = typed
    const now = this.#typed.get(segmentId)
    if (now && !isUnsaved(now)) {
      this.#drop(segmentId)
      this.#ports.onRefused(typed, error)
    }
    this.#ports.onStale(articleId)
  }

  /** What is left of a segment after a good answer. */
  #rest(segmentId: number): TurnEnd {
    const typed = this.#typed.get(segmentId)
    if (!typed || typed.standing.kind === 'conflict') return 'done'
    if (isUnsaved(typed) || typed.confirmKey !== null) return 'more'
    this.#drop(segmentId)
    return 'done'
  }

  #change(segmentId: number, apply: Change): void {
    const now = this.#typed.get(segmentId)
    if (now) this.#put(apply(now))
  }

  #put(typed: TypedSegment): void {
    this.#typed.set(typed.segmentId, typed)
    this.#ports.shelf.keep(keptOf(typed))
    this.#tell()
  }

  #drop(segmentId: number): void {
    this.#lane.forget(segmentId)
    const typed = this.#typed.get(segmentId)
    if (!typed) return
    this.#held.set(segmentId, typed.base)
    this.#typed.delete(segmentId)
    this.#ports.shelf.remove(segmentId)
    this.#tell()
    this.#takeNext(segmentId, typed.base)
  }

  /** Another page's text for a segment whose own text has just been settled. */
  #takeNext(segmentId: number, { text: target, version }: ServerText): void {
    const [next, ...rest] = this.#left.get(segmentId) ?? []
    if (!next) return
    this.#left.set(segmentId, rest)
    this.#takeUp(next, { id: segmentId, target, version })
  }

  #tell(): void {
    this.#all = [...this.#typed.values()]
    for (const listener of this.#listeners) listener()
  }
}
