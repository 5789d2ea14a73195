import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/components/request/request'
import type { SavedSegment, SegmentDto } from '@/domain/segment'
import { merge3 } from '@/language'
import { SAVE_AFTER } from './save-lane'
import { SegmentSaver } from './segment-saver'
import type { Confirmed, SegmentTransport } from './segment-transport'
import type { AsideText, KeptText, SentText, TypedInto } from './typed-segment'
import type { LeftText, TypedShelf } from './typed-shelf'

/** A desk in memory: it holds one segment, merges as the server does and can be cut off. */
class Desk implements SegmentTransport {
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

function refused(status: number, reason: string, details?: Record<string, unknown>): RequestFailed {
  const failure = {
    code: 'conflict',
    reason,
    requestId: null,
    ...(details && { details }),
  } as const
  return new RequestFailed(status, failure)
}

/** A browser's store, as the page `page` sees it; pages that are gone are named in `dead`. */
class Shelf implements TypedShelf {
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

let desk: Desk
/** What the screen was told of refused confirmations and of texts kept elsewhere. */
let told: string[]
let shelf: Shelf
let saver: SegmentSaver
let known: TypedInto['segment']

function open(): SegmentSaver {
  let keys = 0
  const session = Math.random()
  return new SegmentSaver({
    transport: desk,
    shelf,
    newKey: () => `key-${session}-${++keys}`,
    onSaved: (_, { segment }) => {
      known = { id: 7, target: segment.target, version: segment.version }
    },
    onRefused: (_, error) => told.push(String(error)),
    onMoved: (_, keptWithId) => told.push(`kept with ${keptWithId}`),
    onStale: () => undefined,
  })
}

/** The page is gone, and another takes its place. */
function openAgain(): SegmentSaver {
  shelf.dead.add(shelf.page)
  shelf.page = `after ${shelf.page}`
  return open()
}

const into = (): TypedInto => ({ articleId: 'a', segment: known })
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  desk = new Desk()
  told = []
  shelf = new Shelf()
  known = { id: 7, target: desk.target, version: 0 }
  saver = open()
})

afterEach(() => vi.useRealTimers())

describe('what is typed', () => {
  it('is saved within a second after typing stops, once', async () => {
    for (const text of ['T', 'Th', 'The']) {
      saver.type(into(), text)
      await pass(200)
    }
    expect(desk.saves).toHaveLength(0)
    await pass(SAVE_AFTER)
    expect(SAVE_AFTER).toBeLessThanOrEqual(1000)
    expect(desk.saves.map((save) => save.text)).toEqual(['The'])
    expect(saver.all()).toEqual([])
  })

  it('is kept in the browser at once, and forgotten when the server has it', async () => {
    saver.type(into(), 'New words.')
    expect(shelf.kept.get(7)?.text).toBe('New words.')
    await pass(SAVE_AFTER)
    expect(shelf.kept.size).toBe(0)
  })

  it('stays on the screen when it is saved, though the screen hears of it later', async () => {
    saver.type(into(), 'New words.')
    await pass(SAVE_AFTER)
    expect(saver.get(7)).toBeUndefined()
    expect(saver.held(7)).toEqual({ text: 'New words.', version: 1 })
  })

  it('is not sent when it is typed back to what it was', async () => {
    saver.type(into(), 'x')
    saver.type(into(), desk.target)
    await pass(5_000)
    expect(desk.saves).toHaveLength(0)
    expect(shelf.kept.size).toBe(0)
  })

  it('goes out one save after the other, never two at once', async () => {
    desk.delay = 3_000
    saver.type(into(), 'First.')
    await pass(SAVE_AFTER)
    saver.type(into(), 'First. Second.')
    await pass(SAVE_AFTER)
    await pass(10_000)
    expect(desk.mostAtOnce).toBe(1)
    expect(desk.texts.slice(1)).toEqual(['First.', 'First. Second.'])
    expect(saver.all()).toEqual([])
  })

  it('is sent again with the same key until there is an answer, each pause longer', async () => {
    desk.line = 'down'
    saver.type(into(), 'Offline words.')
    await pass(SAVE_AFTER)
    expect(saver.get(7)?.standing.kind).toBe('waiting')
    await pass(1_000)
    expect(desk.saves).toHaveLength(2)
    await pass(1_000)
    expect(desk.saves).toHaveLength(2)
    await pass(1_000)
    expect(desk.saves).toHaveLength(3)
    desk.line = 'up'
    await pass(4_000)
    expect(new Set(desk.saves.map((save) => save.key)).size).toBe(1)
    expect(desk.target).toBe('Offline words.')
    expect(saver.all()).toEqual([])
  })

  it('never fights with itself when an answer was lost and more was typed', async () => {
    desk.line = 'answers lost'
    saver.type(into(), 'One version of it.')
    await pass(SAVE_AFTER)
    saver.type(into(), 'Quite another version of it.')
    desk.line = 'up'
    await pass(10_000)
    expect(saver.all()).toEqual([])
    expect(desk.texts.slice(1)).toEqual(['One version of it.', 'Quite another version of it.'])
  })

  it('stays when the server refuses it, with the reason', async () => {
    desk.refusal = refused(409, 'under_review')
    saver.type(into(), 'Too late.')
    await pass(SAVE_AFTER)
    const { text, standing } = saver.get(7) ?? {}
    expect(text).toBe('Too late.')
    expect(standing).toMatchObject({ kind: 'refused', failure: { reason: 'under_review' } })
    expect(shelf.kept.get(7)?.text).toBe('Too late.')
    await pass(60_000)
    expect(desk.saves).toHaveLength(1)
  })
})

describe('two people in one segment', () => {
  it('see their words merged where they touched different ones', async () => {
    desk.texts.push('The first draft of the sentence.')
    saver.type(into(), 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    expect(desk.target).toBe('The first draft of the whole sentence.')
    expect(known.target).toBe(desk.target)
    expect(saver.all()).toEqual([])
  })

  it('keep what is typed while the merge is on its way', async () => {
    desk.texts.push('The first draft of the sentence.')
    desk.delay = 2_000
    saver.type(into(), 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    saver.type(into(), 'The draft of the whole sentence. More.')
    await pass(20_000)
    expect(desk.target).toBe('The first draft of the whole sentence. More.')
  })

  it('do not write over what came into an empty segment while one’s first letter was a space', async () => {
    desk.texts = ['', 'Another’s words.']
    desk.delay = 2_000
    saver.type({ articleId: 'a', segment: { id: 7, target: '', version: 0 } }, ' ')
    await pass(SAVE_AFTER)
    saver.type(into(), ' My words.')
    await pass(20_000)
    expect(desk.target).toBe('Another’s words.')
    expect(saver.get(7)).toMatchObject({ text: ' My words.', standing: { kind: 'conflict' } })
  })

  it('are shown both texts where the same words changed, and lose neither', async () => {
    desk.texts.push('The text of the sentence.')
    saver.type(into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
    expect(saver.get(7)?.standing).toMatchObject({
      kind: 'conflict',
      conflict: { current: { text: 'The text of the sentence.', byId: 'ana' } },
    })
    expect(saver.get(7)?.text).toBe('The words of the sentence.')
    expect(shelf.kept.get(7)?.text).toBe('The words of the sentence.')
  })

  it('settle it with mine, theirs or an edit of both', async () => {
    desk.texts.push('The text of the sentence.')
    saver.type(into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
    saver.type(into(), 'The text and words of the sentence.')
    await pass(SAVE_AFTER)
    await saver.resolve(7, 'both')
    expect(desk.target).toBe('The text and words of the sentence.')
    expect(desk.resolved).toEqual([[3, 'both']])
    expect(saver.all()).toEqual([])
  })

  it('give way to the other without a save', async () => {
    desk.texts.push('The text of the sentence.')
    saver.type(into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
    await saver.resolve(7, 'theirs')
    expect(desk.saves).toHaveLength(1)
    expect(desk.target).toBe('The text of the sentence.')
    expect(saver.all()).toEqual([])
  })

  it('keep what one typed on while it stood, also when one then takes the other’s', async () => {
    await clash()
    saver.type(into(), 'The words of the sentence, and many more.')
    await saver.resolve(7, 'theirs')
    expect(desk.asides).toMatchObject([
      { text: 'The words of the sentence, and many more.', version: 0 },
    ])
    expect(saver.all()).toEqual([])
  })

  it('keep it when the line is down as they choose, and the page is closed then', async () => {
    await clash()
    saver.type(into(), 'The words of the sentence, and many more.')
    desk.line = 'down'
    await saver.resolve(7, 'theirs')
    expect(saver.get(7)?.text).toBe('The text of the sentence.')
    saver = openAgain()
    desk.line = 'up'
    await saver.restore('a', [{ id: 7, target: desk.target, version: desk.version }])
    await pass(0)
    expect(desk.asides).toMatchObject([{ text: 'The words of the sentence, and many more.' }])
    expect(desk.saves).toHaveLength(1)
    expect([...shelf.all.values()].map((texts) => texts.size)).toEqual([0, 0])
  })

  it('keep what clashed with an answer that came while they typed on', async () => {
    desk.texts.push('The first draft of the sentence.')
    desk.delay = 2_000
    saver.type(into(), 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    saver.type(into(), 'The second draft of the whole sentence.')
    await pass(2_000)
    expect(saver.get(7)?.standing.kind).toBe('conflict')
    desk.delay = 0
    await saver.resolve(7, 'theirs')
    expect(desk.asides).toMatchObject([{ text: 'The second draft of the whole sentence.' }])
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })

  it('send what stands in conflict where the segment was split and no row is left for it', async () => {
    await clash()
    saver.type(into(), 'The words of the sentence, and many more.')
    desk.refusal = refused(409, 'segment_moved', { successorIds: [8, 9], alternativeId: 5 })
    saver.sendOrphans('a', (id) => id === 7)
    await pass(0)
    expect(desk.saves).toHaveLength(1)
    saver.sendOrphans('a', (id) => id === 8 || id === 9)
    await pass(0)
    expect(desk.saves.at(-1)?.text).toBe('The words of the sentence, and many more.')
    expect(saver.all()).toEqual([])
  })

  async function clash() {
    desk.texts.push('The text of the sentence.')
    saver.type(into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
  }
})

describe('another’s words that came in while a key was pressed', () => {
  it('are merged with what was typed over the text that was shown', async () => {
    const shown = into()
    desk.texts.push('The first draft of the sentence.')
    known = { id: 7, target: desk.target, version: desk.version }
    saver.type(shown, 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })

  it('one’s own last save counts as shown though the screen has an older segment', async () => {
    const older = into()
    saver.type(older, 'The text.')
    await pass(SAVE_AFTER)
    saver.type(older, 'The text grows.')
    await pass(SAVE_AFTER)
    expect(desk.saves.map(({ version }) => version)).toEqual([0, 1])
  })
})

describe('confirming', () => {
  it('waits for the save and confirms what the server then holds', async () => {
    saver.type(into(), 'Right words.')
    saver.confirm(into())
    await pass(0)
    expect(desk.texts.slice(1)).toEqual(['Right words.'])
    expect(desk.confirmed).toEqual([1])
    expect(saver.all()).toEqual([])
  })

  it('never confirms words that nobody saw', async () => {
    desk.texts.push('The first draft of the sentence.')
    saver.type(into(), 'The draft of the whole sentence.')
    saver.confirm(into())
    await pass(5_000)
    expect(desk.target).toBe('The first draft of the whole sentence.')
    expect(desk.confirmed).toEqual([])
  })

  it('that is refused is told of, though one has gone on to the next by then', async () => {
    desk.texts.push('The first draft of the sentence.')
    desk.delay = 5
    saver.confirm(into())
    void saver.flush()
    await pass(50)
    expect(told).toEqual(['RequestFailed: 409 changed_meanwhile'])
    expect(saver.all()).toEqual([])
  })

  it('without a line is of the Spanish that was on the screen, and of no newer one', async () => {
    desk.line = 'down'
    saver.confirm({ ...into(), segment: { ...into().segment, source: 'Llueve.' } })
    await pass(0)
    desk.spanish = 'Llueve mucho.'
    saver = openAgain()
    desk.line = 'up'
    await saver.restore('a', [known])
    await pass(2_000)
    expect(desk.confirmed).toEqual([])
    expect(new Set(told)).toEqual(new Set(['RequestFailed: 409 spanish_changed']))
  })

  it('that waits does not hide another’s words from the next key', async () => {
    const shown = into()
    desk.line = 'down'
    saver.confirm(shown)
    await pass(0)
    desk.texts.push('The first draft of the sentence.')
    known = { id: 7, target: desk.target, version: desk.version }
    saver.type(into(), 'The draft of the whole sentence.')
    desk.line = 'up'
    await pass(5_000)
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })

  it('comes through when the line does', async () => {
    desk.line = 'down'
    saver.confirm(into())
    await pass(0)
    expect(saver.get(7)?.standing.kind).toBe('waiting')
    desk.line = 'up'
    await pass(2_000)
    expect(desk.confirmed).toEqual([0])
    expect(saver.all()).toEqual([])
  })
})

describe('after the browser was closed or killed', () => {
  it('what was typed and not saved is there again, and is saved', async () => {
    saver.type(into(), 'Typed just before the crash.')
    desk.delay = 100
    saver = openAgain()
    expect(await saver.restore('a', [known])).toBe(1)
    expect(saver.get(7)?.text).toBe('Typed just before the crash.')
    await pass(100)
    expect(desk.target).toBe('Typed just before the crash.')
  })

  it('a save whose answer never came is not made twice', async () => {
    desk.line = 'answers lost'
    saver.type(into(), 'Arrived, but nobody said so.')
    await pass(SAVE_AFTER)
    desk.line = 'up'
    const before = saver.get(7)?.sent?.key
    saver = openAgain()
    await saver.restore('a', [known])
    await pass(0)
    expect(desk.saves.at(-1)?.key).toBe(before)
    expect(desk.texts).toHaveLength(2)
  })

  it('nothing counts as saved before what is left was looked for', async () => {
    expect(saver.hasSearched('a')).toBe(false)
    await saver.restore('a', [known])
    expect(saver.hasSearched('a')).toBe(true)
  })

  it('what the server holds already is forgotten', async () => {
    saver.type(into(), 'Known.')
    desk.texts.push('Known.')
    saver = openAgain()
    expect(await saver.restore('a', [{ id: 7, target: 'Known.', version: 1 }])).toBe(0)
    expect(shelf.kept.size).toBe(0)
  })

  it('what was typed into a segment that is split by now is sent, for its heirs', async () => {
    saver.type(into(), 'Typed before the split.')
    desk.refusal = refused(409, 'segment_moved', { successorIds: [8, 9], alternativeId: 5 })
    saver = openAgain()
    expect(await saver.restore('a', [{ id: 8, target: 'One half.', version: 0 }])).toBe(1)
    await pass(0)
    expect(desk.saves.at(-1)?.text).toBe('Typed before the split.')
    expect(told, 'and where it is kept').toEqual(['kept with 8'])
    expect([...shelf.all.values()].map((texts) => texts.size)).toEqual([0, 0])
  })

  it('what was typed into a segment that is gone is sent, to be kept beside itself', async () => {
    saver.type(into(), 'Typed before it went.')
    desk.refusal = refused(409, 'segment_moved', { successorIds: [], alternativeId: 5 })
    saver = openAgain()
    expect(await saver.restore('a', [{ id: 8, target: 'Another.', version: 0 }])).toBe(1)
    await pass(0)
    expect(desk.saves.at(-1)?.text).toBe('Typed before it went.')
    expect(told).toEqual(['kept with 7'])
  })

  it('another’s newer text is merged with what was typed', async () => {
    saver.type(into(), 'The draft of the whole sentence.')
    desk.texts.push('The first draft of the sentence.')
    saver = openAgain()
    await saver.restore('a', [{ id: 7, target: desk.target, version: 1 }])
    await pass(0)
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })
})

describe('two tabs of one person', () => {
  it('do not take each other’s text while both live', async () => {
    saver.type(into(), 'Typed in the first tab.')
    shelf.page = 'second'
    saver = open()
    expect(await saver.restore('a', [known])).toBe(0)
    expect(saver.all()).toEqual([])
    expect(shelf.all.get('first')?.get(7)?.text).toBe('Typed in the first tab.')
  })

  it('are both heard when both were killed with a text for the same segment', async () => {
    desk.line = 'down'
    saver.type(into(), 'The draft of the whole sentence.')
    shelf.page = 'second'
    const second = open()
    second.type(into(), 'The first draft of the sentence.')
    shelf.dead.add('first').add('second')
    shelf.page = 'third'
    desk.line = 'up'
    saver = open()
    expect(await saver.restore('a', [known])).toBe(2)
    await pass(5_000)
    expect(desk.target).toBe('The first draft of the whole sentence.')
    expect([...shelf.all.values()].map((texts) => texts.size)).toEqual([0, 0, 0])
  })
})
