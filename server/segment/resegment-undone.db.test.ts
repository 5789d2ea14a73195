import { asc, eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { comments } from '@/db/schema/segment'
import { addComment } from '../comment/add-comment'
import { commentThread } from '../comment/queries'
import { blockersOf } from '../review/blockers'
import { article, save, segmentAt, segmentsOf } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { join, LONG, split } from '../testing/recut'
import { confirmSegment } from './confirm-segment'
import { undoResegmentation } from './undo-resegmentation'

describe('what was said of a segment that is split or joined, and undoing that', async () => {
  const { test, ana, luis, editor } = await newsroom({
    ana: 'translator',
    luis: 'translator',
    editor: 'editor',
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
})
