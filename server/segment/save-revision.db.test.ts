import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { articles } from '@/db/schema/article'
import { events } from '@/db/schema/event'
import { alternatives, drafts, revisions } from '@/db/schema/segment'
import type { Context } from '../context'
import { approve, article, confirmAll, save, segmentAt, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { hashRequest, Replay } from '../transaction'
import { confirmSegment } from './confirm-segment'
import { openAlternatives, segmentHistory } from './queries'
import { resolveAlternative } from './resolve-alternative'
import { saveRevision } from './save-revision'
import { setAside } from './set-aside'

describe('saving a segment', async () => {
  const { test, ana, luis, editor, admin } = await newsroom({
    ana: 'translator',
    luis: 'translator',
    editor: 'editor',
    admin: 'admin',
  })

  it('stores a revision, keeps the earlier ones and the draft, and records who did it', async () => {
    const id = await article(ana)
    const segment = await segmentAt(ana, id, 0)
    await save(ana, segment.id, 'The port reopens')
    await save(ana, segment.id, 'The port is open again')
    const stored = await test.db
      .select()
      .from(revisions)
      .where(eq(revisions.segmentId, segment.id))
      .orderBy(revisions.number)
    expect(stored.map((row) => row.text)).toEqual([
      'The port opens again',
      'The port reopens',
      'The port is open again',
    ])
    const [draft] = await test.db.select().from(drafts).where(eq(drafts.segmentId, segment.id))
    expect(draft?.text).toBe('The port opens again')
    const written = await test.db.select().from(events).where(eq(events.articleId, id))
    expect(written.map((row) => [row.record.type, row.actorId])).toEqual([
      ['article.imported', ana.actor.id],
      ['segment.revised', ana.actor.id],
      ['segment.revised', ana.actor.id],
    ])
  })

  it('keeps a text that its writer gave up for another’s, once, and changes nothing else', async () => {
    const id = await article(ana)
    const segment = await segmentAt(ana, id, 0)
    await save(luis, segment.id, 'The port reopens')
    const given = { text: 'The harbour opens again', baseVersion: 0 }
    const first = await setAside(ana, segment.id, given)
    expect(await setAside(ana, segment.id, given)).toEqual(first)
    const { alternatives: kept } = await segmentHistory(luis, segment.id)
    expect(kept).toMatchObject([{ id: first.alternativeId, text: given.text, byId: ana.actor.id }])
    expect((await segmentAt(ana, id, 0)).target).toBe('The port reopens')
    expect(await setAside(ana, segment.id, { text: 'The port reopens', baseVersion: 0 })).toEqual({
      alternativeId: null,
    })
  })

  it('begins the revision of a fresh draft', async () => {
    const id = await article(ana)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'The port reopens')
    const [row] = await test.db.select().from(articles).where(eq(articles.id, id))
    expect(row?.state).toBe('in_revision')
  })

  it('lowers a confirmed segment that is edited', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    await confirmSegment(ana, segmentId, { expectedVersion: 0 })
    await save(ana, segmentId, 'The port reopens')
    expect((await segmentAt(ana, id, 0)).state).toBe('editing')
  })

  it('merges two people who changed different words', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 1)
    await save(luis, segmentId, 'The vessels came in during the morning.')
    const result = await saveRevision(ana, segmentId, {
      text: 'The ships came in in the morning.',
      expectedVersion: 0,
      origin: 'edit',
    })
    expect(result).toMatchObject({
      outcome: 'saved',
      saved: {
        merged: true,
        segment: { target: 'The vessels came in in the morning.', version: 2 },
      },
    })
  })

  it('keeps both texts where two people changed the same words', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    await save(luis, segmentId, 'The port reopens')
    const result = await saveRevision(ana, segmentId, {
      text: 'The port resumes work',
      expectedVersion: 0,
      origin: 'edit',
    })
    expect(result).toMatchObject({
      outcome: 'conflict',
      conflict: {
        base: 'The port opens again',
        current: { text: 'The port reopens', version: 1, byId: luis.actor.id },
      },
    })
    const kept = await openAlternatives(ana, segmentId)
    expect(kept.alternatives.map((row) => row.text)).toEqual(['The port resumes work'])
  })

  it('keeps the text that lost among the wordings after somebody settled it', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    await save(luis, segmentId, 'The port reopens')
    const input = { text: 'The port resumes work', expectedVersion: 0, origin: 'edit' as const }
    const lost = await saveRevision(ana, segmentId, input)
    if (lost.outcome !== 'conflict') throw new Error('the texts were meant to collide')
    await resolveAlternative(ana, lost.conflict.alternativeId, { kept: 'theirs' })
    expect((await openAlternatives(ana, segmentId)).alternatives).toEqual([])
    const { alternatives: aside } = await segmentHistory(ana, segmentId)
    expect(aside).toMatchObject([{ text: 'The port resumes work', byId: ana.actor.id }])
  })

  it('gives one of twenty writers the segment and loses none of the other texts', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        saveRevision(ana, segmentId, {
          text: `Harbour wording number ${n}`,
          expectedVersion: 0,
          origin: 'edit',
        }),
      ),
    )
    expect(outcomes.filter((result) => result.outcome === 'saved')).toHaveLength(1)
    const kept = await test.db
      .select()
      .from(alternatives)
      .where(eq(alternatives.segmentId, segmentId))
    const stored = await segmentAt(ana, id, 0)
    expect(new Set([...kept.map((row) => row.text), stored.target]).size).toBe(20)
  })

  it('gives a retry with the same key the first answer and writes once', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    const input = { text: 'The port reopens', expectedVersion: 0, origin: 'edit' as const }
    const keyed: Context = {
      ...ana,
      idempotency: {
        key: 'retry-once-0001',
        requestHash: hashRequest('POST', '/x', JSON.stringify(input)),
        answer: (body) => ({ status: 200, body }),
      },
    }
    const first = await saveRevision(keyed, segmentId, input)
    await expect(saveRevision(keyed, segmentId, input)).rejects.toBeInstanceOf(Replay)
    await expect(saveRevision(keyed, segmentId, input)).rejects.toMatchObject({
      answer: { status: 200, body: JSON.parse(JSON.stringify(first)) },
    })
    expect((await segmentAt(ana, id, 0)).version).toBe(1)
  })

  it('refuses the same key for another request', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    const keyed = (requestHash: string): Context => ({
      ...ana,
      idempotency: { key: 'reused-key-01', requestHash, answer: (body) => ({ status: 200, body }) },
    })
    const input = { text: 'The port reopens', expectedVersion: 0, origin: 'edit' as const }
    await saveRevision(keyed('a'), segmentId, input)
    await expect(saveRevision(keyed('b'), segmentId, input)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'key_reused',
    })
  })

  it('is not for administrators', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    await expect(save(admin, segmentId, 'x')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('lets translators wait while an editor reviews, and editors amend', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    await expect(save(ana, segmentId, 'The port reopens')).rejects.toMatchObject({
      reason: 'under_review',
    })
    await save(editor, segmentId, 'The port reopens')
    expect((await segmentAt(ana, id, 0)).editedById).toBe(editor.actor.id)
  })

  it('ends an approval with the first change', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    await approve(editor, id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'The port reopens')
    const [row] = await test.db.select().from(articles).where(eq(articles.id, id))
    expect(row?.state).toBe('in_revision')
    const written = await test.db.select().from(events).where(eq(events.articleId, id))
    expect(written.map((event) => event.record.type)).toContain('approval.lapsed')
  })

  it('takes an emptied segment for untranslated', async () => {
    const id = await article(ana)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    await save(ana, segmentId, '')
    expect((await segmentAt(ana, id, 0)).state).toBe('untranslated')
    await expect(confirmAll(ana, id)).rejects.toMatchObject({ reason: 'nothing_to_confirm' })
  })
})
