import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { memoryPairs } from '@/db/schema/memory'
import type { MatchDto } from '@/domain/memory'
import { withdrawArticle } from '../publication/withdraw-article'
import { decideHunk } from '../review/decide-hunk'
import { joinSegments } from '../segment/join-segments'
import { splitSegment } from '../segment/split-segment'
import { unconfirmSegment } from '../segment/unconfirm-segment'
import { approve, article, confirmAt, save, segmentAt, toReaders, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { countWords } from './count-words'
import { segmentMatches } from './queries'
import { rememberMissing } from './remember-missing'
import { searchPairs } from './search-pairs'
import { withdrawPair } from './withdraw-pair'

describe('the memory', async () => {
  const { test, ana, editor, chief } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    chief: 'chief',
  })

  /** An article of these sentences, a block each, with a draft that nobody would sign. */
  const story = (...sources: string[]) =>
    article(
      ana,
      sources.map((source, n) => ({
        kind: n === 0 ? 'title' : 'paragraph',
        source,
        draft: 'Raw.',
      })),
    )
  const say = async (id: string, n: number, text: string, by = ana) => {
    const segment = await segmentAt(ana, id, n)
    await save(by, segment.id, text)
    await confirmAt(by, id, n)
  }
  const acceptAt = async (by: typeof editor, articleId: string, n: number) => {
    const { id, version } = await segmentAt(by, articleId, n)
    await decideHunk(by, id, { kind: 'accept', expectedVersion: version, before: '', after: '' })
  }
  const matchesAt = async (id: string, n: number): Promise<MatchDto[]> =>
    (await segmentMatches(ana, (await segmentAt(ana, id, n)).id)).matches

  it('offers what was confirmed elsewhere, with where, who and when', async () => {
    const old = await story(
      'La lonja subasta el pescado',
      'El muelle cierra los domingos por la tarde.',
    )
    await say(old, 0, 'The fish market holds its auction')
    await say(old, 1, 'The pier closes on Sunday afternoons.')
    const fresh = await story(
      'Otro titular cualquiera',
      'El muelle cierra los domingos por la tarde.',
    )
    const [match] = await matchesAt(fresh, 1)
    expect(match).toMatchObject({
      kind: 'exact',
      percent: 100,
      target: 'The pier closes on Sunday afternoons.',
      articleId: old,
      title: 'The fish market holds its auction',
      position: 1,
      byId: ana.actor.id,
      isLive: false,
      times: 1,
    })
    expect(Date.parse(match?.at ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })

  it('finds a sentence of which part serves, and says how much', async () => {
    const old = await story(
      'Ayer llovió',
      'La naviera pidió cuatro remolcadores al puerto de Gijón.',
    )
    await say(old, 1, 'The line asked the port of Gijón for four tugs.')
    const fresh = await story('Hoy no', 'La naviera pidió cinco remolcadores al puerto de Gijón.')
    const [match] = await matchesAt(fresh, 1)
    expect(match).toMatchObject({ kind: 'fuzzy', percent: 89 })
    expect(match?.source).toContain('cuatro')
  })

  it('ranks the same neighbours before the same sentence, and that before a similar one', async () => {
    const [before, here, after] = [
      'Uno abre la puerta.',
      'Nadie contesta al timbre azul.',
      'Dos la cierran.',
    ]
    const far = await story('Lejos', here)
    await say(far, 1, 'No one answers the blue bell.')
    const similar = await story('Parecido', 'Nadie contesta al timbre rojo.')
    await say(similar, 1, 'Nobody answers the red bell.')
    const twin = await story(before, here, after)
    await say(twin, 1, 'Nobody answers the blue bell.')
    const kinds = (await matchesAt(await story(before, here, after), 1)).map((match) => [
      match.kind,
      match.target,
    ])
    expect(kinds).toEqual([
      ['context', 'Nobody answers the blue bell.'],
      ['exact', 'No one answers the blue bell.'],
      ['fuzzy', 'Nobody answers the red bell.'],
    ])
  })

  it('shows each wording once, with how often it was used', async () => {
    const source = 'Archivo fotográfico municipal'
    for (const text of ['City photo archive', 'Municipal photo archive', 'City photo archive']) {
      await say(await story(source), 0, text)
    }
    const found = await matchesAt(await story(source), 0)
    expect(found.map(({ target, times }) => [target, times])).toEqual([
      ['City photo archive', 2],
      ['Municipal photo archive', 1],
    ])
  })

  it('finds captions of a word or two', async () => {
    await say(await story('Foto: Archivo'), 0, 'Photo: Archive')
    expect((await matchesAt(await story('Foto: Archivos'), 0))[0]?.source).toBe('Foto: Archivo')
  })

  it('takes white space for no difference, a capital for one', async () => {
    await say(await story('La grúa tiene\u00a0nueve vigas'), 0, 'The crane has nine beams')
    expect((await matchesAt(await story('La grúa tiene nueve vigas'), 0))[0]?.percent).toBe(100)
    expect((await matchesAt(await story('la grúa tiene nueve vigas'), 0))[0]?.percent).toBe(98)
  })

  it('rests what was unconfirmed or reworded, and offers the newer wording', async () => {
    const old = await story('El faro viejo se apaga')
    const fresh = await story('El faro viejo se apaga')
    await say(old, 0, 'The old lighthouse goes dark')
    await unconfirmSegment(ana, (await segmentAt(ana, old, 0)).id)
    expect(await matchesAt(fresh, 0)).toEqual([])
    await say(old, 0, 'The old lighthouse goes out')
    expect((await matchesAt(fresh, 0)).map((match) => match.target)).toEqual([
      'The old lighthouse goes out',
    ])
    const kept = await test.db.select().from(memoryPairs).where(eq(memoryPairs.articleId, old))
    expect(kept).toHaveLength(2)
  })

  it('does not offer a segment its own wording', async () => {
    const id = await story('La boya suena de noche')
    await say(id, 0, 'The buoy sounds at night')
    expect(await matchesAt(id, 0)).toEqual([])
  })

  it('remembers what an editor amended in review once a second person accepts it', async () => {
    const old = await story('La dársena queda vacía')
    await say(old, 0, 'The basin stays empty')
    await toReview(ana, editor, old)
    const { id, version } = await segmentAt(ana, old, 0)
    await decideHunk(editor, id, {
      kind: 'amend',
      expectedVersion: version,
      before: '',
      after: '',
      text: 'The dock stands empty',
    })
    const fresh = await story('La dársena queda vacía')
    expect(await matchesAt(fresh, 0)).toEqual([])
    await acceptAt(chief, old, 0)
    const [match, ...rest] = await matchesAt(fresh, 0)
    expect(match).toMatchObject({ target: 'The dock stands empty', byId: chief.actor.id })
    expect(rest).toEqual([])
  })

  it('remembers what an editor restored when another approves the version', async () => {
    const old = await story('La barcaza duerme', 'Ningún otro titular')
    await say(old, 0, 'The barge sleeps')
    await say(old, 1, 'No other headline')
    await toReview(ana, editor, old)
    const { id, version } = await segmentAt(ana, old, 0)
    await decideHunk(editor, id, {
      kind: 'restore',
      expectedVersion: version,
      before: 'Raw.',
      after: 'The barge sleeps',
      text: 'Raw.',
    })
    const fresh = await story('La barcaza duerme')
    expect(await matchesAt(fresh, 0)).toEqual([])
    await approve(chief, old)
    expect((await matchesAt(fresh, 0)).map((match) => [match.target, match.byId])).toEqual([
      ['Raw.', chief.actor.id],
    ])
    const kept = await test.db.select().from(memoryPairs).where(eq(memoryPairs.articleId, old))
    expect(kept.map((pair) => pair.target).sort()).toEqual([
      'No other headline',
      'Raw.',
      'The barge sleeps',
    ])
  })

  it('says whether readers have it, and offers nothing of a retracted article', async () => {
    const old = await story('El práctico sube a bordo')
    await say(old, 0, 'The pilot comes aboard')
    await toReaders(ana, editor, old)
    const fresh = await story('El práctico sube a bordo')
    expect((await matchesAt(fresh, 0))[0]).toMatchObject({ isLive: true, state: 'published' })
    await withdrawArticle(chief, old, { kind: 'retract', publicNote: 'Wrong.' })
    expect(await matchesAt(fresh, 0)).toEqual([])
  })

  it('offers a withdrawn wording no more until somebody confirms it anew', async () => {
    const source = 'El ancla pesa tres toneladas'
    await say(await story(source), 0, 'The anchor weights three tons')
    const old = await story(source)
    await say(old, 0, 'The anchor weights three tons')
    const fresh = await story(source)
    const [wrong] = await matchesAt(fresh, 0)
    const pairId = wrong?.pairId ?? 0
    await expect(withdrawPair(ana, pairId, { reason: 'No verb.' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await withdrawPair(editor, pairId, { reason: '“Weights” is no verb here.' })
    expect(await matchesAt(fresh, 0)).toEqual([])
    await expect(withdrawPair(editor, pairId, { reason: 'Again' })).rejects.toMatchObject({
      reason: 'already_withdrawn',
    })
    await say(await story(source), 0, 'The anchor weights three tons')
    expect(await matchesAt(fresh, 0)).toHaveLength(1)
  })

  it('remembers what was confirmed before there was a memory, and counts its words', async () => {
    const old = await story('La bocana queda al norte', 'La bocana queda al sur')
    const { id } = await segmentAt(ana, old, 0)
    await test.sql`update segments set state = 'confirmed' where id = ${id}`
    await test.sql`
      insert into confirmations (segment_id, revision, person_id) values (${id}, 0, ${ana.actor.id})`
    expect(await rememberMissing(test.db)).toBe(1)
    expect(await rememberMissing(test.db)).toBe(0)
    expect((await matchesAt(old, 1))[0]).toMatchObject({ target: 'Raw.', byId: ana.actor.id })
    for (const source of ['La bocana crece', 'La bocana mengua', 'La bocana calla']) {
      await say(await story(source), 0, 'Anything')
    }
    await countWords(test.db)
    const counted = await test.sql`select sources from memory_words where word = 'bocana'`
    expect(counted).toEqual([{ sources: 4 }])
  })

  it('keeps offering a sentence whose segment was split since', async () => {
    const old = await story('Titular', 'El buque zarpa al alba y vuelve de noche.')
    await say(old, 1, 'The ship sails at dawn and returns at night.')
    const { id } = await segmentAt(ana, old, 1)
    await test.sql`update segments set retired_at = now(), retired_by_id = ${ana.actor.id} where id = ${id}`
    const [match] = await matchesAt(await story('El buque zarpa al alba y vuelve de noche.'), 0)
    expect(match).toMatchObject({ percent: 100, position: null })
  })

  it('counts a place once though it is confirmed twice, or split and joined in between', async () => {
    const source = 'La noria gira despacio, la gente espera'
    const text = 'The wheel turns slowly, people wait'
    const old = await story(source)
    await say(old, 0, text)
    const { id } = await segmentAt(ana, old, 0)
    await unconfirmSegment(ana, id)
    await confirmAt(ana, old, 0)
    const fresh = await story(source)
    expect(await matchesAt(fresh, 0)).toMatchObject([{ target: text, times: 1 }])

    const { version } = await segmentAt(ana, old, 0)
    const at = { source: 23, draft: 0, target: 23 }
    const [first, second] = (await splitSegment(ana, id, { expectedVersion: version, at })).segments
    expect(await matchesAt(fresh, 0), 'nothing that stands says it').toMatchObject([{ times: 1 }])
    await joinSegments(ana, first?.id ?? 0, {
      expectedVersion: first?.version ?? 0,
      nextId: second?.id ?? 0,
      nextExpectedVersion: second?.version ?? 0,
    })
    await confirmAt(ana, old, 0)
    expect(await matchesAt(fresh, 0)).toMatchObject([{ target: text, times: 1 }])
    const { pairs } = await searchPairs(ana, { q: '', lane: 'source', show: 'offered' })
    expect(pairs.find(({ target }) => target === text)?.times).toBe(1)
    await say(fresh, 0, text)
    expect(await matchesAt(await story(source), 0)).toMatchObject([{ times: 2 }])
  })

  it('stands any text a source may hold', async () => {
    const hostile = [
      "a & b | !c <-> 'd':* \\",
      '(((((( :A*B ))))))',
      "'; drop table memory_pairs; --",
      '😀 \u202e \ufeff \ud83d\ude00',
      '…',
      'palabra '.repeat(2400),
      'x'.repeat(19_000),
    ]
    for (const source of hostile) {
      const id = await story(source)
      await say(id, 0, `English of it: ${source.slice(0, 200)}`)
      const [match] = await matchesAt(await story(source), 0)
      expect(match?.percent, source.slice(0, 30)).toBe(100)
    }
  })
})
