import { and, asc, eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { articles } from '@/db/schema/article'
import { events } from '@/db/schema/event'
import { alternatives, comments, drafts, revisions, segments } from '@/db/schema/segment'
import type { Cut } from '@/domain/resegment'
import { addComment } from '../comment/add-comment'
import { commentThread } from '../comment/queries'
import type { Context } from '../context'
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
import { confirmSegment } from './confirm-segment'
import { joinSegments } from './join-segments'
import { segmentHistory } from './queries'
import { resolveAlternative } from './resolve-alternative'
import { saveRevision } from './save-revision'
import { setAside } from './set-aside'
import { splitSegment } from './split-segment'
import { undoResegmentation } from './undo-resegmentation'

const LONG = [
  { kind: 'title' as const, source: 'El puerto abre', draft: 'The port opens' },
  {
    kind: 'paragraph' as const,
    source: 'Los barcos entraron, nadie esperaba tanto viento. Todos volvieron.',
    draft: 'The ships came in, nobody expected so much wind. All came back.',
  },
]
/** Behind the first comma of the second segment, in all three texts. */
const AT: Cut = { source: 20, draft: 18, target: 18 }

describe('splitting and joining', async () => {
  const { test, ana, luis, editor } = await newsroom({
    ana: 'translator',
    luis: 'translator',
    editor: 'editor',
  })

  const split = (ctx: Context, segmentId: number, expectedVersion = 0, at = AT) =>
    splitSegment(ctx, segmentId, { expectedVersion, at })

  async function join(ctx: Context, id: string, rank: number) {
    const first = await segmentAt(ctx, id, rank)
    const next = await segmentAt(ctx, id, rank + 1)
    return joinSegments(ctx, first.id, {
      expectedVersion: first.version,
      nextId: next.id,
      nextExpectedVersion: next.version,
    })
  }

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

  it('loses no word when saves and a split meet', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await article(ana, LONG)
      const whole = await segmentAt(ana, id, 1)
      const text = `The ships entered harbour ${round}, nobody expected so much wind.`
      const [, saved] = await Promise.allSettled([
        split(ana, whole.id),
        saveRevision(luis, whole.id, { text, expectedVersion: 0, origin: 'edit' }),
      ])
      expect(saved.status).toBe('fulfilled')
      const words = (await segmentsOf(ana, id)).map((row) => row.target).join(' ')
      const ids = (await segmentsOf(ana, id)).map((row) => row.id)
      const kept = await test.db
        .select()
        .from(alternatives)
        .where(inArray(alternatives.segmentId, ids))
      expect(words.includes(text) || kept.some((row) => row.text === text)).toBe(true)
    }
  })

  it('keeps a text that comes for a split segment beside its first half, once', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    const made = await split(ana, whole.id)
    const [first, second] = made.segments.map((segment) => segment.id)
    const late = {
      text: 'Written offline for an hour.',
      expectedVersion: 0,
      origin: 'edit' as const,
    }
    const answers = [
      await saveRevision(luis, whole.id, late),
      await saveRevision(luis, whole.id, late),
    ]
    const kept = await test.db
      .select()
      .from(alternatives)
      .where(eq(alternatives.segmentId, first ?? 0))
    expect(kept.map((row) => [row.text, row.authorId])).toEqual([[late.text, luis.actor.id]])
    const moved = { successorIds: [first, second], alternativeId: kept[0]?.id }
    expect(answers).toEqual([
      { outcome: 'moved', moved },
      { outcome: 'moved', moved },
    ])
    expect((await segmentAt(ana, id, 1)).target).toBe('The ships came in,')
  })

  it('finds the heir of a late text through later splits, joins and undoing', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    await split(ana, whole.id)
    const joined = await join(ana, id, 2)
    const { id: last } = await join(ana, id, 1)
    await undoResegmentation(ana, last)
    const late = { text: 'Late words.', expectedVersion: 0, origin: 'edit' as const }
    const answer = await saveRevision(luis, whole.id, late)
    expect(answer).toMatchObject({
      outcome: 'moved',
      moved: { successorIds: [(await segmentAt(ana, id, 1)).id, joined.segments[0]?.id] },
    })
  })

  it('keeps a waiting text of a race with the first half', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    await save(luis, whole.id, 'Vessels arrived, no one thought of wind.')
    const late = {
      text: 'Boats were there, we all felt the storm.',
      expectedVersion: 0,
      origin: 'edit' as const,
    }
    expect((await saveRevision(ana, whole.id, late)).outcome).toBe('conflict')
    const made = await split(ana, whole.id, 1, { source: 20, draft: 18, target: 16 })
    const kept = await test.db.select().from(alternatives).where(eq(alternatives.text, late.text))
    expect(kept.map((row) => row.segmentId)).toEqual([made.segments[0]?.id])
  })

  it('keeps a text that was given up before the split where its halves show it', async () => {
    const id = await article(ana, LONG)
    const { id: long, version } = await segmentAt(ana, id, 1)
    const given = { text: 'The vessels arrived; no one foresaw the wind.', baseVersion: version }
    const { alternativeId } = await setAside(ana, long, given)
    await resolveAlternative(ana, alternativeId ?? 0, { kept: 'theirs' })
    const made = await splitSegment(ana, long, { expectedVersion: version, at: AT })
    for (const half of made.segments.slice(0, 2)) {
      const { alternatives: kept } = await segmentHistory(ana, half.id)
      expect(kept.map(({ text }) => text)).toEqual([given.text])
    }
  })

  it('moves each comment with the words it quotes; an open question goes on blocking', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    const about = (quote: string | null, kind: 'comment' | 'question') =>
      addComment(ana, whole.id, { kind, body: '?', side: quote === null ? null : 'source', quote })
    const asked = await about('tanto viento', 'question')
    const said = await about(null, 'comment')
    const made = await split(ana, whole.id)
    const [first, second] = made.segments
    const placed = await test.db
      .select({ id: comments.id, segmentId: comments.segmentId })
      .from(comments)
      .where(inArray(comments.id, [asked.id, said.id]))
      .orderBy(asc(comments.id))
    expect(placed).toEqual([
      { id: asked.id, segmentId: second?.id },
      { id: said.id, segmentId: first?.id },
    ])
    expect([first?.openQuestions, second?.openQuestions]).toEqual([0, 1])
    expect(await blockersOf(test.db, id, editor.actor.id)).toMatchObject({ openQuestions: 1 })
  })

  it('measures a comment’s words anew in the half they went to, and back', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    const quote = 'so much'
    const start = whole.target.indexOf(quote)
    const place = { start, end: start + quote.length, revision: 0 }
    const asked = await addComment(ana, whole.id, {
      kind: 'question',
      body: '?',
      side: 'target',
      quote,
      place,
    })
    const answer = { kind: 'comment' as const, body: 'Yes', side: null, quote: null }
    await addComment(luis, whole.id, { ...answer, replyToId: asked.id })
    const made = await split(ana, whole.id)
    const half = made.segments[1]
    const thread = await commentThread(ana, half?.id ?? 0)
    const at = half?.target.indexOf(quote) ?? -1
    expect(thread.comments.map((each) => each.anchor)).toEqual([
      { state: 'kept', span: [at, at + quote.length] },
      null,
    ])
    await undoResegmentation(ana, made.id)
    const back = await commentThread(ana, whole.id)
    expect(back.comments[0]?.anchor).toMatchObject({ span: [start, start + quote.length] })
  })

  it('undoes a split: the former segment stands again with all that was said of it', async () => {
    const id = await article(ana, LONG)
    const whole = await segmentAt(ana, id, 1)
    await confirmSegment(ana, whole.id, { expectedVersion: 0 })
    const before = await segmentsOf(ana, id)
    const asked = await addComment(ana, whole.id, {
      kind: 'question',
      body: '?',
      side: 'source',
      quote: 'tanto viento',
    })
    const made = await split(ana, whole.id)
    const back = await undoResegmentation(ana, made.id)
    expect(await segmentsOf(ana, id)).toEqual(before)
    expect(back.segments).toMatchObject([{ id: whole.id, state: 'confirmed', openQuestions: 1 }])
    const [comment] = await test.db.select().from(comments).where(eq(comments.id, asked.id))
    expect(comment?.segmentId).toBe(whole.id)
    await expect(undoResegmentation(ana, made.id)).rejects.toMatchObject({
      reason: 'resegmented_since',
    })
  })

  it('undoes a join: each comment goes back to its own segment', async () => {
    const id = await article(ana, LONG)
    const second = await segmentAt(ana, id, 2)
    const said = await addComment(ana, second.id, {
      kind: 'comment',
      body: '!',
      side: null,
      quote: null,
    })
    const before = await segmentsOf(ana, id)
    const made = await join(ana, id, 1)
    await undoResegmentation(luis, made.id)
    expect(await segmentsOf(ana, id)).toEqual(before)
    const [comment] = await test.db.select().from(comments).where(eq(comments.id, said.id))
    expect(comment?.segmentId).toBe(second.id)
  })

  it('does not undo over what was written or confirmed since, and says so', async () => {
    for (const act of [
      (segmentId: number) => save(luis, segmentId, 'The vessels came in,'),
      (segmentId: number) => confirmSegment(luis, segmentId, { expectedVersion: 0 }),
      (segmentId: number) => split(luis, segmentId, 0, { source: 4, draft: 4, target: 4 }),
    ]) {
      const id = await article(ana, LONG)
      const made = await split(ana, (await segmentAt(ana, id, 1)).id)
      await act(made.segments[0]?.id ?? 0)
      const before = await segmentsOf(ana, id)
      await expect(undoResegmentation(ana, made.id)).rejects.toMatchObject({
        reason: 'resegmented_since',
        details: { kind: 'split' },
      })
      expect(await segmentsOf(ana, id), 'nothing is lost').toEqual(before)
    }
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
