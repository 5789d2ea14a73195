import { describe, expect, it } from 'vitest'
import type { AddCommentInput } from '@/domain/comment-inputs'
import { approveVersion } from '../review/approve-version'
import { article, hashOf, save, segmentAt, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { addComment } from './add-comment'
import { openQuestionsOf } from './open-questions'
import { commentSpans, commentThread } from './queries'
import { reopenComment } from './reopen-comment'
import { resolveComment } from './resolve-comment'

const QUESTION: AddCommentInput = { kind: 'question', body: 'Why?', side: null, quote: null }

describe('a comment on words', async () => {
  const { ana, bruno } = await newsroom({ ana: 'translator', bruno: 'editor' })

  async function segment(n = 1) {
    const id = await article(ana)
    const { articleId, ...found } = await segmentAt(ana, id, n)
    return { ...found, articleId }
  }

  /** `The ships came in during the morning.` with a question on `during the morning`. */
  async function onMorning() {
    const { articleId, id, target } = await segment()
    const start = target.indexOf('during')
    const place = { start, end: start + 18, revision: 0 }
    const quote = 'during the morning'
    const comment = await addComment(ana, id, { ...QUESTION, side: 'target', quote, place })
    return { articleId, id, comment }
  }

  const anchorOf = async (segmentId: number) =>
    (await commentThread(ana, segmentId)).comments[0]?.anchor

  it('is stored with its words and follows them through every edit', async () => {
    const { articleId, id, comment } = await onMorning()
    expect(comment).toMatchObject({ quote: 'during the morning', revision: 0 })
    await save(ana, id, 'All the ships came in during the morning.')
    await save(bruno, id, 'All of the big ships came in during the morning.')
    expect(await anchorOf(id)).toEqual({ state: 'moved', span: [29, 47] })
    expect((await commentSpans(ana, articleId)).spans).toEqual([
      { id: comment.id, segmentId: id, kind: 'question', side: 'target', start: 29, end: 47 },
    ])
  })

  it('says that its words are gone, and finds them again when they come back', async () => {
    const { articleId, id } = await onMorning()
    await save(ana, id, 'The ships came in.')
    expect(await anchorOf(id)).toEqual({ state: 'gone', span: null })
    expect((await commentSpans(ana, articleId)).spans).toEqual([])
    expect((await commentThread(ana, id)).comments[0]?.quote).toBe('during the morning')
    await save(ana, id, 'The ships came in during the morning.')
    expect(await anchorOf(id)).toEqual({ state: 'kept', span: [18, 36] })
  })

  it('may be about the Spanish or the draft, which never change', async () => {
    const { id, source } = await segment()
    const start = source.indexOf('barcos')
    const place = { start, end: start + 6, revision: 0 }
    const onSource = { ...QUESTION, side: 'source' as const, quote: 'barcos', place }
    expect((await addComment(ana, id, onSource)).anchor?.span).toEqual([start, start + 6])
    const onDraft = {
      ...QUESTION,
      side: 'draft' as const,
      quote: 'ships',
      place: { start: 4, end: 9, revision: 0 },
    }
    expect((await addComment(ana, id, onDraft)).anchor).toEqual({ state: 'kept', span: [4, 9] })
  })

  it('is anchored where its words are, though the screen was a few letters ahead', async () => {
    const { id } = await segment()
    const place = { start: 9, end: 14, revision: 0 }
    const comment = await addComment(ana, id, {
      ...QUESTION,
      side: 'target',
      quote: 'ships',
      place,
    })
    expect(comment.anchor?.span).toEqual([4, 9])
  })

  it('keeps words the server does not have as a quote alone', async () => {
    const { id } = await segment()
    const place = { start: 0, end: 5, revision: 77 }
    const comment = await addComment(ana, id, {
      ...QUESTION,
      side: 'target',
      quote: 'boats',
      place,
    })
    expect(comment).toMatchObject({ quote: 'boats', anchor: null })
  })

  it('blocks approval until it is settled, and again when it is reopened', async () => {
    const { articleId, comment } = await onMorning()
    await toReview(ana, bruno, articleId)
    const approving = async () =>
      approveVersion(bruno, articleId, { hash: await hashOf(bruno, articleId) })
    await expect(approving()).rejects.toMatchObject({ reason: 'blocked' })
    const settled = await resolveComment(bruno, comment.id)
    expect(settled).toMatchObject({ resolvedById: bruno.actor.id })
    const reopened = await reopenComment(ana, comment.id)
    expect(reopened).toMatchObject({ resolvedById: null, resolvedAt: null })
    await expect(approving()).rejects.toMatchObject({ reason: 'blocked' })
    await resolveComment(ana, comment.id)
    await expect(approving()).resolves.toMatchObject({ state: 'approved' })
  })
})

describe('an answer', async () => {
  const { ana, bruno } = await newsroom({ ana: 'translator', bruno: 'editor' })

  it('stands under its question and has no standing of its own', async () => {
    const { id } = await segmentAt(ana, await article(ana), 0)
    const question = await addComment(ana, id, QUESTION)
    const answer = { ...QUESTION, kind: 'comment' as const, body: 'So.', replyToId: question.id }
    const { id: answerId } = await addComment(bruno, id, answer)
    expect((await commentThread(ana, id)).comments.map(({ replyToId }) => replyToId)).toEqual([
      null,
      question.id,
    ])
    await expect(resolveComment(ana, answerId)).rejects.toMatchObject({ code: 'not_found' })
    const nested = addComment(ana, id, { ...answer, replyToId: answerId })
    await expect(nested).rejects.toMatchObject({ reason: 'answer_misplaced' })
    const asking = addComment(ana, id, { ...answer, kind: 'question' })
    await expect(asking).rejects.toMatchObject({ reason: 'answer_misplaced' })
  })

  it('never stands under a question about another segment', async () => {
    const articleId = await article(ana)
    const question = await addComment(ana, (await segmentAt(ana, articleId, 0)).id, QUESTION)
    const elsewhere = (await segmentAt(ana, articleId, 1)).id
    const answer = { ...QUESTION, kind: 'comment' as const, replyToId: question.id }
    await expect(addComment(ana, elsewhere, answer)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is new to whoever was told of it, until they opened the notice or answered', async () => {
    const { id } = await segmentAt(ana, await article(ana), 0)
    const question = await addComment(ana, id, QUESTION)
    const said = { ...QUESTION, kind: 'comment' as const, replyToId: question.id }
    const answer = await addComment(bruno, id, said)
    expect((await commentThread(ana, id)).unreadIds).toEqual([answer.id])
    expect((await commentThread(bruno, id)).unreadIds).toEqual([])
    await addComment(ana, id, said)
    expect((await commentThread(ana, id)).unreadIds).toEqual([])
  })
})

describe('open questions of a very long article', async () => {
  const { test, ana } = await newsroom({ ana: 'translator' })

  it('are counted among more segments than a statement may have parameters', async () => {
    const id = await article(ana)
    const [asked, settled] = [await segmentAt(ana, id, 0), await segmentAt(ana, id, 1)]
    await addComment(ana, asked.id, QUESTION)
    const { id: settledId } = await addComment(ana, settled.id, QUESTION)
    await resolveComment(ana, settledId)
    const absent = Array.from({ length: 70_000 }, (_, at) => 1_000_000 + at)
    const open = await openQuestionsOf(test.db, [...absent, asked.id, settled.id])
    expect([...open]).toEqual([[asked.id, 1]])
  })
})
