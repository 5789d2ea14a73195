import { and, asc, eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { articles } from '@/db/schema/article'
import { events } from '@/db/schema/event'
import { drafts, revisions, segments } from '@/db/schema/segment'
import { blockersOf } from '../review/blockers'
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
import { AT, join, LONG, split } from '../testing/recut'
import { confirmSegment } from './confirm-segment'
import { joinSegments } from './join-segments'
import { segmentHistory } from './queries'

describe('splitting and joining', async () => {
  const { test, ana, luis, editor } = await newsroom({
    ana: 'translator',
    luis: 'translator',
    editor: 'editor',
  })

  const textsOf = async (id: string) =>
    (await segmentsOf(ana, id)).map(({ position, source, target }) => [position, source, target])

  it('puts two segments in the place of one, and what follows moves down', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    const made = await split(ana, whole.id)
    expect(await textsOf(id)).toEqual([
      [0, 'El puerto abre', 'The port opens'],
      [1, 'Los barcos entraron,', 'The ships came in,'],
      [2, 'nadie esperaba tanto viento.', 'nobody expected so much wind.'],
      [3, 'Todos volvieron.', 'All came back.'],
    ])
    expect(made.retired).toEqual([whole.id])
    expect(made.segments.map((segment) => [segment.draft, segment.state])).toEqual([
      ['The ships came in,', 'draft'],
      ['nobody expected so much wind.', 'draft'],
    ])
    expect(made.article.state).toBe('in_revision')
  })

  it('keeps draft and revisions of what was split, and shows them under both halves', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    await save(ana, whole.id, 'The ships entered, nobody expected so much wind.')
    const made = await split(ana, whole.id, 1)
    const kept = await test.db.select().from(revisions).where(eq(revisions.segmentId, whole.id))
    expect(kept).toHaveLength(2)
    const [draft] = await test.db.select().from(drafts).where(eq(drafts.segmentId, whole.id))
    expect(draft?.text).toBe('The ships came in, nobody expected so much wind.')
    for (const half of made.segments) {
      const history = await segmentHistory(ana, half.id)
      expect(history.revisions.map((row) => [row.segmentId, row.number, row.origin])).toEqual([
        [half.id, 0, 'split'],
        [whole.id, 1, 'edit'],
        [whole.id, 0, 'import'],
      ])
    }
  })

  it('keeps engine and time of the machine with both parts of its draft', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    const [old] = await test.db.select().from(drafts).where(eq(drafts.segmentId, whole.id))
    const made = await split(ana, whole.id)
    const parts = await test.db
      .select()
      .from(drafts)
      .where(
        inArray(
          drafts.segmentId,
          made.segments.map((each) => each.id),
        ),
      )
      .orderBy(asc(drafts.segmentId))
    expect(parts.map(({ engine, producedAt }) => [engine, producedAt])).toEqual(
      parts.map(() => [old?.engine, old?.producedAt]),
    )
  })

  it('joins two neighbours of a block and takes the earlier state', async () => {
    const id = await article(ana, LONG)
    const first = await segmentAt(ana, id, 1)
    await confirmSegment(ana, first.id, { expectedVersion: 0 })
    const made = await join(ana, id, 1)
    expect(await textsOf(id)).toEqual([
      [0, 'El puerto abre', 'The port opens'],
      [1, LONG[1]?.source, LONG[1]?.draft],
    ])
    expect(made.segments[0]).toMatchObject({ draft: LONG[1]?.draft, state: 'draft', version: 0 })
  })

  it('never joins across blocks, nor what does not stand side by side', async () => {
    const id = await article(ana, LONG)
    await expect(join(ana, id, 0)).rejects.toMatchObject({ reason: 'not_neighbours' })
    const [one, , last] = await segmentsOf(ana, id)
    await expect(
      joinSegments(ana, last?.id ?? 0, {
        expectedVersion: 0,
        nextId: one?.id ?? 0,
        nextExpectedVersion: 0,
      }),
    ).rejects.toMatchObject({ reason: 'not_neighbours' })
  })

  it('refuses a place that leaves a half of the English empty, and changes nothing', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    const refused = split(ana, whole.id, 0, { ...AT, target: 0 })
    await expect(refused).rejects.toMatchObject({
      reason: 'cut_misplaced',
      details: { lane: 'target' },
    })
    expect(await segmentsOf(ana, id)).toHaveLength(3)
  })

  it('refuses to split a text that changed since it was on the screen', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    await save(luis, whole.id, 'The ships entered, nobody expected so much wind.')
    await expect(split(ana, whole.id, 0)).rejects.toMatchObject({ reason: 'changed_meanwhile' })
  })

  it('lets one of two people split a segment; the other hears where it lives now', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    const results = await Promise.allSettled([split(ana, whole.id), split(luis, whole.id)])
    const [won] = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    const [lost] = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(lost).toMatchObject({
      reason: 'segment_moved',
      details: { successorIds: won?.segments.map((segment) => segment.id) },
    })
    expect((await textsOf(id)).map(([position]) => position)).toEqual([0, 1, 2, 3])
  })

  it.each(['split', 'join'])('lets an approval die with a %s', async (kind) => {
    const id = await article(ana, LONG)
    await toReview(ana, editor, id)
    await approve(editor, id)
    if (kind === 'split') await split(ana, (await segmentAt(ana, id, 1)).id)
    else await join(ana, id, 1)
    const [row] = await test.db.select().from(articles).where(eq(articles.id, id))
    expect(row?.state).toBe('in_revision')
    const happened = await test.db
      .select()
      .from(events)
      .where(eq(events.articleId, id))
      .orderBy(asc(events.id))
    expect(happened.slice(-2).map((event) => event.record.type)).toEqual([
      kind === 'split' ? 'segment.split' : 'segment.joined',
      'approval.lapsed',
    ])
  })

  it('lets translators wait while an editor reviews; the editor may cut', async () => {
    const id = await article(ana, LONG)
    await toReview(ana, editor, id)
    const whole = await segmentAt(ana, id, 1)
    await expect(split(ana, whole.id)).rejects.toMatchObject({ reason: 'under_review' })
    const made = await split(editor, whole.id)
    expect(made.article.state).toBe('in_review')
    expect(made.segments.map((segment) => segment.state)).toEqual(['confirmed', 'confirmed'])
  })

  it('is no way around four eyes: words stay their writer’s through another’s split', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    await save(editor, whole.id, 'The ships entered, nobody expected so much wind.')
    await split(ana, whole.id, 1)
    await confirmAll(editor, id)
    expect(await blockersOf(test.db, id, editor.actor.id)).toMatchObject({ ownSegments: 2 })
    expect(await blockersOf(test.db, id, ana.actor.id)).toMatchObject({ ownSegments: 0 })
    await join(ana, id, 1)
    await confirmAll(editor, id)
    expect(await blockersOf(test.db, id, editor.actor.id)).toMatchObject({ ownSegments: 1 })
  })

  it('lets nobody write in a retired segment, not even the owner of the table', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    await split(ana, whole.id)
    await expect(confirmSegment(ana, whole.id, { expectedVersion: 0 })).rejects.toMatchObject({
      reason: 'segment_moved',
    })
    await expect(
      test.sql`update segments set target = 'x', state = 'editing' where id = ${whole.id}`,
    ).rejects.toMatchObject({ code: '23001' })
  })

  it('never lets two standing segments share a place', async () => {
    const id = await article(ana, LONG)
    await expect(
      test.sql`update segments set position = 1 where article_id = ${id} and position = 2`,
    ).rejects.toMatchObject({ code: '23P01' })
  })

  it('counts and lists only what stands', async () => {
    const id = await article(ana, LONG)
    await split(ana, (await segmentAt(ana, id, 1)).id)
    const all = await test.db.select().from(segments).where(eq(segments.articleId, id))
    expect(all).toHaveLength(5)
    expect(await test.db.$count(segments, and(eq(segments.articleId, id)))).toBe(5)
    expect(await segmentsOf(ana, id)).toHaveLength(4)
  })
})
