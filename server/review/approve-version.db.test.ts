import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { reviews } from '@/db/schema/version'
import { addComment } from '../comment/add-comment'
import { resolveComment } from '../comment/resolve-comment'
import { dismissFinding } from '../finding/dismiss-finding'
import { confirmSegment } from '../segment/confirm-segment'
import { changeSettings } from '../settings/change-settings'
import {
  approve,
  article,
  articleRow,
  confirmAll,
  hashOf,
  person,
  save,
  segmentAt,
  toReview,
} from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { submitVersion } from '../version/submit-version'
import { approveVersion } from './approve-version'
import { beginReview } from './begin-review'
import { decideHunk } from './decide-hunk'
import { reviewState } from './queries'
import { requestChanges } from './request-changes'

describe('approving a version', async () => {
  const { test, ana, editor, second, chief } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    second: 'editor',
    chief: 'chief',
  })

  it('signs the text the editor saw', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    await approve(editor, id)
    expect((await articleRow(ana, id)).state).toBe('approved')
  })

  it('refuses a text that moved on meanwhile', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const seen = await hashOf(editor, id)
    await save(second, (await segmentAt(ana, id, 0)).id, 'The port reopens')
    await expect(approveVersion(editor, id, { hash: seen })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'changed_meanwhile',
    })
  })

  it('refuses translators and administrators', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const hash = await hashOf(ana, id)
    await expect(approveVersion(ana, id, { hash })).rejects.toMatchObject({ code: 'forbidden' })
    const admin = await person(test, 'admin')
    await expect(approveVersion(admin, id, { hash })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('refuses an editor whose own change no second person accepted', async () => {
    const id = await article(ana)
    await save(editor, (await segmentAt(ana, id, 0)).id, 'The port reopens')
    await confirmAll(editor, id)
    await submitVersion(editor, id, { note: '' })
    await beginReview(editor, id)
    await expect(approve(editor, id)).rejects.toMatchObject({
      reason: 'blocked',
      details: { blockers: { ownSegments: 1 } },
    })
    await approve(second, id)
    expect((await articleRow(ana, id)).state).toBe('approved')
  })

  it('lets an editor approve an own change that the translator confirmed', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    const decided = await decideHunk(editor, segmentId, {
      kind: 'amend',
      expectedVersion: 0,
      before: 'opens again',
      after: 'reopens',
      text: 'The port reopens',
    })
    await expect(approve(editor, id)).rejects.toMatchObject({ reason: 'blocked' })
    await confirmSegment(ana, segmentId, { expectedVersion: decided.segment.version })
    await approve(editor, id)
    expect((await articleRow(ana, id)).state).toBe('approved')
  })

  it('refuses to let anybody accept their own change', async () => {
    const id = await article(ana)
    await save(editor, (await segmentAt(ana, id, 0)).id, 'The port reopens')
    await confirmAll(editor, id)
    await submitVersion(editor, id, { note: '' })
    await beginReview(editor, id)
    const segment = await segmentAt(ana, id, 0)
    await expect(
      decideHunk(editor, segment.id, {
        kind: 'accept',
        expectedVersion: segment.version,
        before: '',
        after: '',
      }),
    ).rejects.toMatchObject({ reason: 'own_change' })
  })

  it('relaxes the four eyes only by the setting, and remembers that it was relaxed', async () => {
    const admin = await person(test, 'admin')
    const id = await article(ana)
    await save(editor, (await segmentAt(ana, id, 0)).id, 'The port reopens')
    await confirmAll(editor, id)
    await submitVersion(editor, id, { note: '' })
    await beginReview(editor, id)
    await changeSettings(admin, { isFourEyesRelaxed: true })
    await approve(editor, id)
    await changeSettings(admin, { isFourEyesRelaxed: false })
    const [review] = await test.db
      .select()
      .from(reviews)
      .where(eq(reviews.reviewerId, editor.actor.id))
      .orderBy(reviews.id)
      .then((rows) => rows.slice(-1))
    expect(review?.isFourEyesRelaxed).toBe(true)
  })

  it('waits for open questions', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const { id: segmentId } = await segmentAt(ana, id, 0)
    const question = await addComment(editor, segmentId, {
      kind: 'question',
      body: 'Which port?',
      side: null,
      quote: null,
    })
    await expect(approve(editor, id)).rejects.toMatchObject({
      details: { blockers: { openQuestions: 1 } },
    })
    await resolveComment(ana, question.id)
    await approve(editor, id)
    expect((await articleRow(ana, id)).state).toBe('approved')
  })

  it('waits for blocking findings until they are mended or dismissed with a reason', async () => {
    const id = await article(ana, [
      {
        kind: 'title',
        source: 'Pagaron 3.500 pesos por barco',
        draft: 'They paid 9,100 pesos a ship',
      },
    ])
    await toReview(ana, editor, id)
    const segment = await segmentAt(ana, id, 0)
    const blocking = segment.findings.filter((finding) => finding.severity === 'blocking')
    expect(blocking.map((finding) => finding.check)).toContain('numbers')
    await expect(approve(editor, id)).rejects.toMatchObject({
      details: { blockers: { blockingFindings: blocking.length } },
    })
    const [first] = blocking
    const fingerprint = first?.fingerprint ?? ''
    await expect(
      dismissFinding(editor, segment.id, { fingerprint, reason: '' }),
    ).rejects.toMatchObject({ code: 'invalid' })
    for (const finding of blocking) {
      await dismissFinding(editor, segment.id, {
        fingerprint: finding.fingerprint,
        reason: 'The agency corrected the sum.',
      })
    }
    await approve(editor, id)
    expect((await articleRow(ana, id)).state).toBe('approved')
  })

  it('lets a chief go past blocking findings with a reason that is kept, and nobody else', async () => {
    const id = await article(ana, [
      {
        kind: 'title',
        source: 'Pagaron 3.500 pesos por barco',
        draft: 'They paid 9,100 pesos a ship',
      },
    ])
    await toReview(ana, editor, id)
    const hash = await hashOf(chief, id)
    const overrideReason = 'Sum corrected by the agency at 14:05.'
    await expect(approveVersion(editor, id, { hash, overrideReason })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await reviewState(chief, id)).canOverride).toBe(true)
    await approveVersion(chief, id, { hash, overrideReason })
    const [review] = await test.db
      .select()
      .from(reviews)
      .where(eq(reviews.reviewerId, chief.actor.id))
    expect(review).toMatchObject({ outcome: 'approved', reason: overrideReason })
  })

  it('takes back a request for changes only through a new submission', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const { id: segmentId } = await segmentAt(ana, id, 1)
    await requestChanges(editor, id, { reason: 'Ships or boats?', segmentIds: [segmentId] })
    expect((await segmentAt(ana, id, 1)).state).toBe('changes_requested')
    await expect(submitVersion(ana, id, { note: '' })).rejects.toMatchObject({
      reason: 'unconfirmed_segments',
    })
    await confirmAll(ana, id)
    await submitVersion(ana, id, { note: '' })
    expect((await articleRow(ana, id)).state).toBe('in_review')
  })
})
