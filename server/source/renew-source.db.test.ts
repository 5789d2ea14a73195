import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { articles } from '@/db/schema/article'
import { segments, sourceChanges } from '@/db/schema/segment'
import { importArticle } from '../article/import-article'
import { workspace } from '../article/queries'
import type { Context } from '../context'
import { articleHistory } from '../history/queries'
import { confirmSegment } from '../segment/confirm-segment'
import { joinSegments } from '../segment/join-segments'
import { segmentHistory } from '../segment/queries'
import { saveRevision } from '../segment/save-revision'
import { splitSegment } from '../segment/split-segment'
import {
  approve,
  article,
  confirmAll,
  save,
  segmentAt,
  segmentsOf,
  toReview,
} from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { knownSource } from './known-source'
import { previewRenewal } from './preview-renewal'
import { renewSource } from './renew-source'

const TITLE = 'El puerto vuelve a abrir'
const SHIPS = 'Los barcos entraron por la mañana.'
const WIND = 'Nadie esperaba tanto viento.'
const text = (...blocks: string[]) => blocks.join('\n\n')

describe('a newer Spanish text of an article', async () => {
  const { test, ana, editor, admin } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    admin: 'admin',
  })

  async function renew(ctx: Context, id: string, source: string) {
    const { stamp } = await previewRenewal(ctx, id, { source })
    return renewSource(ctx, id, { source, stamp })
  }

  it('leaves the English of what did not change, and who stood behind it', async () => {
    const id = await article(ana)
    await confirmAll(ana, id)
    const before = await segmentsOf(ana, id)
    await renew(ana, id, text(TITLE, `Los barcos entraron por la tarde. ${WIND}`))
    const after = await segmentsOf(ana, id)
    expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id))
    expect(after.map((row) => row.target)).toEqual(before.map((row) => row.target))
    expect(after.map((row) => [row.state, row.staleSince !== null])).toEqual([
      ['confirmed', false],
      ['editing', true],
      ['confirmed', false],
    ])
  })

  it('shows what the stale English answers to, until somebody confirms it', async () => {
    const id = await article(ana)
    await renew(ana, id, text(TITLE, `Los barcos entraron por la tarde. ${WIND}`))
    await renew(ana, id, text(TITLE, `Los barcos entraron de noche. ${WIND}`))
    const [, stale] = (await workspace(ana, id)).segments
    expect(stale).toMatchObject({
      source: 'Los barcos entraron de noche.',
      isStale: true,
      staleSource: SHIPS,
    })
    const version = stale?.version ?? 0
    const { segment } = await confirmSegment(ana, stale?.id ?? 0, { expectedVersion: version })
    expect(segment.isStale).toBe(false)
    expect(segment.staleSource).toBeUndefined()
    const kept = await test.db
      .select()
      .from(sourceChanges)
      .where(eq(sourceChanges.segmentId, stale?.id ?? 0))
    expect(kept.map((row) => row.before)).toEqual([SHIPS, 'Los barcos entraron por la tarde.'])
  })

  it('shows in each part of a split what changed there, and all of it again when they are joined', async () => {
    const id = await article(ana)
    await renew(ana, id, text(TITLE, `Los barcos entraron por la tarde. ${WIND}`))
    const stale = await segmentAt(ana, id, 1)
    const at = {
      source: 'Los barcos entraron'.length,
      draft: 18,
      target: 'The ships came in'.length,
    }
    await splitSegment(ana, stale.id, { expectedVersion: stale.version, at })
    const parts = (await workspace(ana, id)).segments.slice(1, 3)
    expect(parts.map(({ source, isStale, staleSource }) => [source, isStale, staleSource])).toEqual(
      [
        ['Los barcos entraron', false, undefined],
        ['por la tarde.', true, 'por la mañana.'],
      ],
    )
    const [first, second] = parts
    await joinSegments(ana, first?.id ?? 0, {
      expectedVersion: first?.version ?? 0,
      nextExpectedVersion: second?.version ?? 0,
      nextId: second?.id ?? 0,
    })
    expect(await segmentAt(ana, id, 1)).toMatchObject({ staleSource: SHIPS })
  })

  it('is not confirmed by who had the older text on the screen', async () => {
    const id = await article(ana)
    const { id: ships, version: expectedVersion } = await segmentAt(ana, id, 1)
    await renew(ana, id, text(TITLE, `Los barcos entraron por la tarde. ${WIND}`))
    const late = confirmSegment(ana, ships, { expectedVersion, source: SHIPS })
    await expect(late).rejects.toMatchObject({ reason: 'spanish_changed' })
    expect((await segmentAt(ana, id, 1)).staleSource).toBe(SHIPS)
    const source = 'Los barcos entraron por la tarde.'
    const { segment } = await confirmSegment(ana, ships, { expectedVersion, source })
    expect(segment).toMatchObject({ state: 'confirmed', isStale: false })
  })

  it('is stale no more when the Spanish comes back as it was', async () => {
    const id = await article(ana)
    await renew(ana, id, text(TITLE, `Los barcos entraron por la tarde. ${WIND}`))
    await renew(ana, id, text(TITLE, `${SHIPS} ${WIND}`))
    expect((await segmentsOf(ana, id)).every((row) => row.staleSince === null)).toBe(true)
  })

  it('puts new sentences and paragraphs in their place, without English', async () => {
    const id = await article(ana)
    const before = await segmentsOf(ana, id)
    const { counts } = await renew(
      ana,
      id,
      text(TITLE, 'Un párrafo entero llegó después.', `${SHIPS} Venían de lejos. ${WIND}`),
    )
    expect(counts).toEqual({ same: 3, changed: 0, added: 2, gone: 0 })
    const after = await segmentsOf(ana, id)
    expect(after.map((row) => [row.position, row.source, row.state])).toEqual([
      [0, TITLE, 'draft'],
      [1, 'Un párrafo entero llegó después.', 'untranslated'],
      [2, SHIPS, 'draft'],
      [3, 'Venían de lejos.', 'untranslated'],
      [4, WIND, 'draft'],
    ])
    expect(after[2]?.blockId).toBe(before[1]?.blockId)
    expect(after[3]?.blockId).toBe(before[1]?.blockId)
    await save(ana, after[3]?.id ?? 0, 'They came from far away.')
  })

  it('retires what is gone, with all its history', async () => {
    const id = await article(ana)
    const [, , wind] = await segmentsOf(ana, id)
    await save(ana, wind?.id ?? 0, 'No one had expected such wind.')
    const { counts } = await renew(ana, id, text(TITLE, SHIPS))
    expect(counts).toEqual({ same: 2, changed: 0, added: 0, gone: 1 })
    expect((await segmentsOf(ana, id)).map((row) => row.source)).toEqual([TITLE, SHIPS])
    const { revisions } = await segmentHistory(ana, wind?.id ?? 0)
    expect(revisions.map((row) => row.text)).toContain('No one had expected such wind.')
    const late = { text: 'Nobody expected wind.', expectedVersion: 1, origin: 'edit' as const }
    const { outcome } = await saveRevision(ana, wind?.id ?? 0, late)
    expect(outcome).toBe('moved')
    const { source, alternatives } = await segmentHistory(ana, wind?.id ?? 0)
    expect(source).toBe(WIND)
    expect(alternatives.map((row) => row.text)).toEqual(['Nobody expected wind.'])
  })

  it('names in the history what is gone, by its Spanish, and what came for it too late', async () => {
    const id = await article(ana)
    const [, , wind] = await segmentsOf(ana, id)
    const windId = wind?.id ?? 0
    await renew(ana, id, text(TITLE, SHIPS))
    const late = { text: 'Nobody expected wind.', expectedVersion: 0, origin: 'edit' as const }
    await saveRevision(ana, windId, late)
    const { events, gone } = await articleHistory(ana, id)
    expect(gone).toEqual({ [windId]: WIND.replace('.', '') })
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        { type: 'source.renewed', changed: 0, added: 0, gone: 1, goneIds: [windId] },
        expect.objectContaining({ type: 'alternative.kept', segmentId: windId, isLate: true }),
      ]),
    )
  })

  it('knows the title again, however it reads now', async () => {
    const id = await article(ana)
    const [title] = await segmentsOf(ana, id)
    await renew(ana, id, text('Sin novedades en las aguas', `${SHIPS} ${WIND}`))
    const [renewed] = await segmentsOf(ana, id)
    expect(renewed).toMatchObject({ id: title?.id, source: 'Sin novedades en las aguas' })
    expect(renewed?.staleSource).toBe(TITLE)
  })

  it('ends an approval, and what was approved is kept from approval until it is confirmed', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    await approve(editor, id)
    const { state } = await renew(ana, id, text(TITLE, `Los barcos no entraron. ${WIND}`))
    expect(state).toBe('in_revision')
    const [row] = await test.db.select().from(articles).where(eq(articles.id, id))
    expect(row?.state).toBe('in_revision')
  })

  it('is refused when the Spanish moved on since it was compared, and when nothing is new', async () => {
    const id = await article(ana)
    const source = text(TITLE, `Los barcos no entraron. ${WIND}`)
    const { stamp } = await previewRenewal(ana, id, { source })
    await renewSource(ana, id, { source, stamp })
    await expect(renewSource(ana, id, { source, stamp })).rejects.toMatchObject({
      reason: 'source_changed',
    })
    await expect(renew(ana, id, source)).rejects.toMatchObject({ reason: 'source_same' })
  })

  it('is for those who write, while the text may be edited', async () => {
    const id = await article(ana)
    const source = text(TITLE, SHIPS)
    await expect(renew(admin, id, source)).rejects.toMatchObject({ code: 'forbidden' })
    await toReview(ana, editor, id)
    await expect(renew(ana, id, source)).rejects.toMatchObject({ reason: 'under_review' })
  })

  it('is offered where an import comes from the same address', async () => {
    const sourceUrl = 'https://diario.example/puerto'
    const blocks = [{ kind: 'title' as const, source: TITLE, draft: '' }]
    const { id } = await importArticle(ana, {
      blocks,
      engine: '',
      byline: '',
      outlet: '',
      sourceUrl,
    })
    expect(await knownSource(ana, new URLSearchParams({ url: sourceUrl }))).toEqual({
      articles: [{ id, title: TITLE }],
    })
    expect(await knownSource(ana, new URLSearchParams({ url: `${sourceUrl}/2` }))).toEqual({
      articles: [],
    })
  })

  it('checks the English against the new Spanish at once', async () => {
    const id = await article(ana, [
      { kind: 'title', source: 'Pagaron 3.500 pesos', draft: 'They paid 3,500 pesos' },
      { kind: 'paragraph', source: SHIPS, draft: 'The ships came in during the morning.' },
    ])
    await renew(ana, id, text('Pagaron 7.500 pesos', SHIPS))
    const [row] = await test.db.select().from(segments).where(eq(segments.articleId, id))
    expect((await segmentsOf(ana, id))[0]?.findings).toMatchObject([{ check: 'numbers' }])
    expect(row).toBeDefined()
  })
})
