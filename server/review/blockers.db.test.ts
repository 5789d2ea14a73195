import { desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { events } from '@/db/schema/event'
import { segments } from '@/db/schema/segment'
import { reviews } from '@/db/schema/version'
import type { ImportBlock } from '@/domain/import-inputs'
import type { Blockers } from '@/domain/review'
import { ApproveVersionInput } from '@/domain/version-inputs'
import { addComment } from '../comment/add-comment'
import { resolveComment } from '../comment/resolve-comment'
import type { Context } from '../context'
import { dismissFinding } from '../finding/dismiss-finding'
import { restoreFinding } from '../finding/restore-finding'
import { unconfirmSegment } from '../segment/unconfirm-segment'
import { article, articleRow, BLOCKS, hashOf, save, segmentAt, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { approveVersion } from './approve-version'
import { reviewState } from './queries'

const WRONG_SUM: ImportBlock[] = [
  { kind: 'title', source: 'Pagaron 3.500 pesos por barco', draft: 'They paid 9,100 pesos a ship' },
]
const CLEAR: Blockers = {
  blockingFindings: 0,
  staleSegments: 0,
  openQuestions: 0,
  untranslatedSegments: 0,
  unconfirmedSegments: 0,
  ownSegments: 0,
}
const REASON = 'The agency confirmed the text at 14:05.'

describe('what stands between a version and its approval', async () => {
  const { test, ana, editor, second, chief } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    second: 'editor',
    chief: 'chief',
  })

  interface Case {
    told: string
    blocks?: ImportBlock[]
    block: (id: string) => Promise<unknown>
    blockers: Partial<Blockers>
    mayOverride: boolean
  }

  const firstOf = async (id: string) => (await segmentAt(ana, id, 0)).id
  const ask = async (id: string) =>
    addComment(ana, await firstOf(id), {
      kind: 'question',
      body: 'Which port?',
      side: null,
      quote: null,
    })

  const CASES: Case[] = [
    {
      told: 'a blocking finding',
      blocks: WRONG_SUM,
      block: async () => undefined,
      blockers: { blockingFindings: 1 },
      mayOverride: true,
    },
    {
      told: 'a stale segment',
      block: async (id) =>
        test.db
          .update(segments)
          .set({ staleSince: new Date() })
          .where(eq(segments.id, await firstOf(id))),
      blockers: { staleSegments: 1 },
      mayOverride: true,
    },
    { told: 'an open question', block: ask, blockers: { openQuestions: 1 }, mayOverride: true },
    {
      told: 'an unconfirmed segment',
      block: async (id) => unconfirmSegment(ana, await firstOf(id)),
      blockers: { unconfirmedSegments: 1 },
      mayOverride: true,
    },
    {
      told: 'a segment without text',
      block: async (id) => save(second, await firstOf(id), ''),
      // The missing text is a finding of its own as well.
      blockers: { untranslatedSegments: 1, blockingFindings: 1 },
      mayOverride: false,
    },
  ]

  async function blocked({ blocks = BLOCKS, block }: Case): Promise<string> {
    const id = await article(ana, blocks)
    await toReview(ana, editor, id)
    await block(id)
    return id
  }

  async function approving(by: Context, id: string, overrideReason?: string) {
    const hash = await hashOf(by, id)
    return approveVersion(by, id, { hash, ...(overrideReason !== undefined && { overrideReason }) })
  }

  it.each(CASES)('$told refuses editor and chief alike, and the refusal names it', async (each) => {
    const id = await blocked(each)
    for (const by of [editor, chief]) {
      await expect(approving(by, id)).rejects.toMatchObject({
        code: 'conflict',
        reason: 'blocked',
        details: { blockers: { ...CLEAR, ...each.blockers } },
      })
    }
    expect((await reviewState(editor, id)).blockers).toEqual({ ...CLEAR, ...each.blockers })
    expect((await articleRow(ana, id)).state).toBe('in_review')
    expect(await approvals(id)).toEqual([])
  })

  it.each(CASES)('$told: may a chief go past it with a reason? $mayOverride', async (each) => {
    const id = await blocked(each)
    await expect(approving(editor, id, REASON)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await reviewState(chief, id)).canOverride).toBe(each.mayOverride)
    expect((await reviewState(editor, id)).canOverride).toBe(false)
    if (!each.mayOverride) {
      await expect(approving(chief, id, REASON)).rejects.toMatchObject({ reason: 'blocked' })
      return expect((await articleRow(ana, id)).state).toBe('in_review')
    }
    await approving(chief, id, REASON)
    expect((await articleRow(ana, id)).state).toBe('approved')
    expect(await approvals(id)).toMatchObject([{ overrideReason: REASON }])
    const [review] = await test.db.select().from(reviews).orderBy(desc(reviews.id)).limit(1)
    expect(review).toMatchObject({ reason: REASON, reviewerId: chief.actor.id })
  })

  it('an override without words is no override', () => {
    const hash = '0'.repeat(64)
    for (const overrideReason of ['', '   ', '\n']) {
      expect(ApproveVersionInput.safeParse({ hash, overrideReason }).success).toBe(false)
    }
  })

  it('an answered question and a dismissed finding refuse no longer, a restored finding again', async () => {
    const id = await article(ana, WRONG_SUM)
    await toReview(ana, editor, id)
    const question = await ask(id)
    await resolveComment(editor, question.id)
    const { id: segmentId, findings } = await segmentAt(ana, id, 0)
    const blocking = findings.find((finding) => finding.severity === 'blocking')
    const dismissal = await dismissFinding(ana, segmentId, {
      fingerprint: blocking?.fingerprint ?? '',
      reason: REASON,
    })
    expect((await reviewState(editor, id)).blockers).toEqual(CLEAR)
    await restoreFinding(ana, dismissal.id)
    await expect(approving(editor, id)).rejects.toMatchObject({ reason: 'blocked' })
  })

  it('a dismissal does not cover new words with a new error', async () => {
    const id = await article(ana, WRONG_SUM)
    await toReview(ana, editor, id)
    const { id: segmentId, findings } = await segmentAt(ana, id, 0)
    for (const { fingerprint } of findings) {
      await dismissFinding(ana, segmentId, { fingerprint, reason: REASON })
    }
    await save(editor, segmentId, 'They paid 8,200 pesos a ship')
    expect((await reviewState(chief, id)).blockers.blockingFindings).toBe(1)
  })

  it('a remark that is no question refuses nothing', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const remark = { kind: 'comment' as const, body: 'Nice.', side: null, quote: null }
    await addComment(editor, await firstOf(id), remark)
    expect((await approving(editor, id)).state).toBe('approved')
  })

  async function approvals(id: string) {
    const rows = await test.db.select().from(events).where(eq(events.articleId, id))
    return rows.map((row) => row.record).filter((record) => record.type === 'version.approved')
  }
})
