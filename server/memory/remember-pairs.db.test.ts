import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { memoryPairs, memorySources } from '@/db/schema/memory'
import type { ImportBlock } from '@/domain/import-inputs'
import { approve, article, confirmAt, segmentAt, segmentsOf, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { segmentMatches } from './queries'
import { rememberPairs } from './remember-pairs'
import { withdrawPair } from './withdraw-pair'

describe('an approved version of which the memory knows little', async () => {
  const { test, ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })

  const blocksOf = (pairs: readonly (readonly [string, string])[]): ImportBlock[] =>
    pairs.map(([source, draft], n) => ({ kind: n === 0 ? 'title' : 'paragraph', source, draft }))
  /** As confirmed before there was a memory: nothing of it is remembered. */
  const unremembered = async (...pairs: (readonly [string, string])[]) => {
    const id = await article(ana, blocksOf(pairs))
    await test.sql`update segments set state = 'confirmed' where article_id = ${id} and state = 'draft'`
    return id
  }
  const sign = async (id: string) => {
    await toReview(ana, editor, id)
    await approve(editor, id)
  }
  const rememberedOf = (articleId: string) =>
    test.db
      .select({ pair: memoryPairs, source: memorySources.text })
      .from(memoryPairs)
      .innerJoin(memorySources, eq(memorySources.id, memoryPairs.sourceId))
      .where(eq(memoryPairs.articleId, articleId))
      .orderBy(asc(memoryPairs.id))
  const matchesOf = async (source: string) => {
    const id = await article(ana, blocksOf([[source, 'Raw.']]))
    const { matches } = await segmentMatches(ana, (await segmentAt(ana, id, 0)).id)
    return matches.filter(({ percent }) => percent === 100)
  }

  it('leaves the pair of every segment there, with where, who and when, in order', async () => {
    const pairs = Array.from(
      { length: 1100 },
      (_, n) => [`El silo ${n} guarda maíz`, `Silo ${n} holds corn`] as const,
    )
    const id = await unremembered(...pairs)
    const rows = await segmentsOf(ana, id)
    await sign(id)
    const remembered = await rememberedOf(id)
    expect(remembered.map(({ source, pair }) => [source, pair.target])).toEqual(pairs)
    expect(remembered.map(({ pair }) => pair.segmentId)).toEqual(rows.map((row) => row.id))
    expect(new Set(remembered.map(({ pair }) => pair.confirmedById))).toEqual(
      new Set([editor.actor.id]),
    )
    expect(await matchesOf('El silo 1099 guarda maíz')).toMatchObject([
      { target: 'Silo 1099 holds corn', byId: editor.actor.id, articleId: id, times: 1 },
    ])
  }, 60_000)

  it('has a sentence that comes twice stored once, the later wording as the newer', async () => {
    const id = await unremembered(
      ['El trigo sube', 'Wheat rises'],
      ['El trigo\u00a0sube', 'Wheat is up'],
      ['El trigo sube', 'Wheat rises'],
    )
    await sign(id)
    const remembered = await rememberedOf(id)
    expect(remembered.map(({ source }) => source)).toEqual(Array(3).fill('El trigo sube'))
    expect((await matchesOf('El trigo sube')).map(({ target, times }) => [target, times])).toEqual([
      ['Wheat rises', 2],
      ['Wheat is up', 1],
    ])
  })

  it('remembers nothing twice, and leaves what is known with whoever confirmed it', async () => {
    const id = await article(
      ana,
      blocksOf([
        ['La cebada baja', 'Barley falls'],
        ['Fin', 'End'],
      ]),
    )
    await confirmAt(ana, id, 0)
    await test.sql`update segments set state = 'confirmed' where article_id = ${id} and state = 'draft'`
    await sign(id)
    const remembered = await rememberedOf(id)
    expect(remembered.map(({ pair }) => [pair.target, pair.confirmedById])).toEqual([
      ['Barley falls', ana.actor.id],
      ['End', editor.actor.id],
    ])
  })

  it('brings back a wording that was withdrawn, whose withdrawal stays on record', async () => {
    const old = await article(ana, blocksOf([['El maíz cae', 'Corn drops']]))
    await confirmAt(ana, old, 0)
    const [before] = await matchesOf('El maíz cae')
    await withdrawPair(editor, before?.pairId ?? 0, { reason: 'Maize, not corn.' })
    expect(await matchesOf('El maíz cae')).toEqual([])
    const id = await unremembered(
      ['Titular del campo', 'Farm headline'],
      ['El maíz cae', 'Corn drops'],
    )
    await sign(id)
    expect(await matchesOf('El maíz cae')).toMatchObject([{ articleId: id, times: 1 }])
    const withdrawn = await test.sql`select pair_id from memory_withdrawals`
    expect(withdrawn).toEqual([{ pair_id: String(before?.pairId) }])
  })

  it('keeps every character of what it remembers', async () => {
    const odd = [
      ['{"a","b\\"}', '{NULL,\\\\,"}'],
      ['NULL', 'null'],
      ["O'Higgins, 'el Libertador'", "O'Higgins, ''the Liberator''"],
      [`${'x'.repeat(47)}😀${'y'.repeat(9)}`, '😀 \u202e $1 {2}'],
      ['…', '—'],
    ] as const
    const id = await unremembered(...odd)
    await sign(id)
    const remembered = await rememberedOf(id)
    expect(remembered.map(({ source, pair }) => [source, pair.target])).toEqual(odd)
    expect((await matchesOf("O'Higgins, 'el Libertador'")).map(({ target }) => target)).toEqual([
      "O'Higgins, ''the Liberator''",
    ])
  })

  it('waits for a colleague who is just confirming the same sentences', async () => {
    const texts = ['La soja flota', 'El arroz duerme', 'La avena calla']
    const id = await unremembered(...texts.map((text) => [text, `In English: ${text}`] as const))
    const [first, ...rest] = (await segmentsOf(ana, id)).map((segment) => ({
      segment,
      byId: ana.actor.id,
    }))
    if (!first) throw new Error('no segment')
    let signing: Promise<void> = Promise.resolve()
    await test.db.transaction(async (tx) => {
      await rememberPairs(tx, rest)
      signing = test.db.transaction((other) => rememberPairs(other, [first, ...rest]))
      await untilWaiting()
    })
    await signing
    const remembered = await rememberedOf(id)
    expect(remembered.map(({ source }) => source).sort()).toEqual(
      [...texts, ...texts.slice(1)].sort(),
    )
    const stored = await test.sql`select 1 from memory_sources where text in ${test.sql(texts)}`
    expect(stored).toHaveLength(texts.length)
  })

  async function untilWaiting(): Promise<void> {
    await expect
      .poll(async () => {
        const [{ waiting } = {}] = await test.sql`
          select count(*)::int as waiting from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`
        return waiting
      })
      .toBe(1)
  }
})
