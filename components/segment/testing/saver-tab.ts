import { RequestFailed } from '@/components/request/request'
import type { SavedSegment, SegmentDto } from '@/domain/segment'
import { merge3 } from '@/language'
import { SegmentSaver } from '../segment-saver'
import type { Confirmed, SegmentTransport } from '../segment-transport'
import type { AsideText, KeptText, SentText, TypedInto } from '../typed-segment'
import type { LeftText, TypedShelf } from '../typed-shelf'

/** One tab with a segment of an article open, its server and its browser’s store. */
export class Tab {
  readonly desk = new Desk()
  readonly shelf = new Shelf()
  /** What the screen was told of refused confirmations and of texts kept elsewhere. */
  readonly told: string[] = []
  known: TypedInto['segment'] = { id: 7, target: this.desk.target, version: 0 }

  open(): SegmentSaver {
    let keys = 0
    const session = Math.random()
    return new SegmentSaver({
      transport: this.desk,
      shelf: this.shelf,
      newKey: () => `key-${session}-${++keys}`,
      onSending:
        () =>
        ({ segment }) => {
          this.known = { id: 7, target: segment.target, version: segment.version }
        },
      onRefused: (_, error) => this.told.push(String(error)),
      onMoved: (_, keptWithId) => this.told.push(`kept with ${keptWithId}`),
      onStale: () => undefined,
    })
  }

  /** The page is gone, and another takes its place. */
  openAgain(): SegmentSaver {
    this.shelf.dead.add(this.shelf.page)
    this.shelf.page = `after ${this.shelf.page}`
    return this.open()
  }

  into(): TypedInto {
    return { articleId: 'a', segment: this.known }
  }
}

/** A desk in memory: it holds one segment, merges as the server does and can be cut off. */
export class Desk implements SegmentTransport {
  texts = ['The draft of the sentence.']
  state: SegmentDto['state'] = 'draft'
  readonly saves: SentText[] = []
  readonly confirmed: number[] = []
  readonly resolved: [number, string][] = []
  readonly asides: AsideText[] = []
  readonly #answers = new Map<string, SavedSegment>()
  spanish: string | undefined
  line: 'up' | 'down' | 'answers lost' = 'up'
  delay = 0
  refusal: RequestFailed | null = null
  atOnce = 0
  mostAtOnce = 0

  get version() {
    return this.texts.length - 1
  }

  get target() {
    return this.texts.at(-1) ?? ''
  }

  async save(_id: number, sent: SentText): Promise<SavedSegment> {
    this.saves.push(sent)
    return this.#over(() => this.#answers.get(sent.key) ?? this.#take(sent))
  }

  async confirm(_id: number, { version, source }: Confirmed): Promise<SavedSegment> {
    return this.#over(() => {
      if (version !== this.version) throw refused(409, 'changed_meanwhile')
      if (source !== this.spanish) throw refused(409, 'spanish_changed')
      this.confirmed.push(version)
      this.state = 'confirmed'
      return this.saved(false)
    })
  }

  async setAside(_id: number, aside: AsideText) {
    return this.#over(() => {
      this.asides.push(aside)
      return { alternativeId: 8 }
    })
  }

  async resolve(id: number, kept: string) {
    this.resolved.push([id, kept])
  }

  saved(merged: boolean): SavedSegment {
    const segment = { id: 7, target: this.target, version: this.version, editedById: 'ana' }
    return {
      segment: { ...segment, state: this.state, editedAt: null } as SegmentDto,
      merged,
      article: { state: 'in_revision', updatedAt: '2026-01-01T00:00:00Z' },
    }
  }

  async #over<Answer>(act: () => Answer): Promise<Answer> {
    this.atOnce += 1
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce)
    try {
      if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay))
      if (this.line === 'down') throw refused(0, 'offline')
      if (this.refusal) throw this.refusal
      const answer = act()
      if (this.line === 'answers lost') throw refused(0, 'offline')
      return answer
    } finally {
      this.atOnce -= 1
    }
  }

  #take({ text, version, key }: SentText): SavedSegment {
    const base = this.texts[version] ?? ''
    const stored = text.trim() === '' ? '' : text
    const merge = version === this.version ? stored : merge3(base, stored, this.target).text
    if (merge === null) {
      const current = { text: this.target, version: this.version, byId: 'ana', at: null }
      throw refused(409, 'text_changed', { current, base, alternativeId: 3 })
    }
    if (merge !== this.target) this.texts.push(merge)
    const answer = this.saved(merge !== text)
    this.#answers.set(key, answer)
    return answer
  }
}

export function refused(
  status: number,
  reason: string,
  details?: Record<string, unknown>,
): RequestFailed {
  const failure = {
    code: 'conflict',
    reason,
    requestId: null,
    ...(details && { details }),
  } as const
  return new RequestFailed(status, failure)
}

/** A browser's store, as the page `page` sees it; pages that are gone are named in `dead`. */
export class Shelf implements TypedShelf {
  readonly all = new Map<string, Map<number, KeptText>>()
  readonly dead = new Set<string>()
  page = 'first'

  get kept() {
    return this.all.get(this.page) ?? new Map<number, KeptText>()
  }

  keep(text: KeptText) {
    this.all.set(this.page, this.kept.set(text.segmentId, text))
  }

  remove(id: number) {
    this.kept.delete(id)
  }

  async read(articleId: string) {
    return [...this.all]
      .filter(([page]) => page !== this.page)
      .map(([pageId, texts]) =>
        [...texts.values()]
          .filter((kept) => kept.articleId === articleId)
          .map((kept) => ({ pageId, kept })),
      )
  }

  async inherit(page: string) {
    return this.dead.has(page)
  }

  forget({ pageId, kept }: LeftText) {
    this.all.get(pageId)?.delete(kept.segmentId)
  }
}
