import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { events } from '@/db/schema/event'
import { publishWhenDue } from '../jobs/publish-scheduled'
import {
  approve,
  article,
  articleRow,
  hashOf,
  save,
  segmentAt,
  toReaders,
  toReview,
} from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { beginCorrection } from './begin-correction'
import { publishVersion } from './publish-version'
import { reopenArticle } from './reopen-article'
import { withdrawArticle } from './withdraw-article'

describe('publishing', async () => {
  const { test, ana, editor, chief } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    chief: 'chief',
  })

  it('refuses what nobody approved', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const hash = await hashOf(editor, id)
    await expect(publishVersion(editor, id, { hash })).rejects.toMatchObject({
      reason: 'not_approved',
    })
  })

  it('makes the address from the English title and never gives it twice', async () => {
    const first = await toReaders(ana, editor, await article(ana))
    const again = await toReaders(ana, editor, await article(ana))
    expect([first, again]).toEqual(['the-port-opens-again', 'the-port-opens-again-2'])
  })

  it('keeps the published version for readers while a correction is under way', async () => {
    const id = await article(ana)
    await toReaders(ana, editor, id)
    const live = (await articleRow(ana, id)).liveVersionId
    await beginCorrection(editor, id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'The harbour reopens')
    expect(await articleRow(ana, id)).toMatchObject({ state: 'in_revision', liveVersionId: live })
  })

  it('asks for a kind and a public note when readers saw an earlier version', async () => {
    const id = await article(ana)
    const slug = await toReaders(ana, editor, id)
    await beginCorrection(editor, id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'The harbour reopens')
    await toReview(ana, editor, id)
    await approve(editor, id)
    const hash = await hashOf(editor, id)
    await expect(publishVersion(editor, id, { hash })).rejects.toMatchObject({ code: 'invalid' })
    const correction = { kind: 'typo' as const, publicNote: 'The title was misspelt.' }
    expect(await publishVersion(editor, id, { hash, correction })).toEqual({
      state: 'published',
      slug,
    })
  })

  it('leaves nothing live after a withdrawal and keeps the address taken', async () => {
    const id = await article(ana)
    const slug = await toReaders(ana, editor, id)
    const input = { kind: 'unpublish' as const, publicNote: 'Taken back while we check.' }
    await expect(withdrawArticle(editor, id, input)).rejects.toMatchObject({ code: 'forbidden' })
    await withdrawArticle(chief, id, input)
    expect(await articleRow(ana, id)).toMatchObject({
      state: 'unpublished',
      liveVersionId: null,
      slug,
    })
    await reopenArticle(chief, id)
    expect((await articleRow(ana, id)).state).toBe('in_revision')
  })

  it('publishes at the time asked for, once', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    await approve(editor, id)
    const hash = await hashOf(editor, id)
    const at = new Date(Date.now() + 60_000)
    await publishVersion(editor, id, { hash, scheduledFor: at.toISOString() })
    const job = { articleId: id, hash, personId: editor.actor.id }
    await publishWhenDue(test.db, job, new Date(at.getTime() - 1000))
    expect((await articleRow(ana, id)).state).toBe('scheduled')
    await publishWhenDue(test.db, job, at)
    await publishWhenDue(test.db, job, at)
    expect((await articleRow(ana, id)).state).toBe('published')
    const written = await test.db.select().from(events).where(eq(events.articleId, id))
    expect(written.filter((row) => row.record.type === 'version.published')).toHaveLength(1)
  })

  it('does not publish a scheduled version whose editor lost the right meanwhile', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    await approve(editor, id)
    const hash = await hashOf(editor, id)
    const at = new Date(Date.now() + 60_000)
    await publishVersion(editor, id, { hash, scheduledFor: at.toISOString() })
    await publishWhenDue(test.db, { articleId: id, hash, personId: ana.actor.id }, at)
    expect((await articleRow(ana, id)).state).toBe('approved')
    const written = await test.db.select().from(events).where(eq(events.articleId, id))
    expect(written.map((row) => row.record.type)).toContain('publication.failed')
  })
})
