import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { events } from '@/db/schema/event'
import { reviews, versions } from '@/db/schema/version'
import { titleOf } from '@/domain/version'
import { publishVersion } from '../publication/publish-version'
import {
  approve,
  article,
  articleRow,
  confirmAll,
  hashOf,
  save,
  segmentAt,
  segmentsOf,
  toReaders,
  toReview,
} from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { versionList } from '../version/queries'
import { submitVersion } from '../version/submit-version'
import { hashContent, workingContent } from '../version/working-content'
import { approveVersion } from './approve-version'
import { decideHunk } from './decide-hunk'
import { reviewState } from './queries'

describe('an approval', async () => {
  const { test, ana, editor, second } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    second: 'editor',
  })

  const approvalsOf = (id: string) =>
    test.db
      .select({ review: reviews, version: versions })
      .from(reviews)
      .innerJoin(versions, eq(versions.id, reviews.versionId))
      .where(and(eq(versions.articleId, id), eq(reviews.outcome, 'approved')))
      .orderBy(reviews.id)

  async function approved(): Promise<string> {
    const id = await article(ana)
    await toReview(ana, editor, id)
    await approve(editor, id)
    return id
  }

  it('is bound to the hash of source, targets and segmentation of the version it signs', async () => {
    const id = await approved()
    const [signed] = await approvalsOf(id)
    expect(signed?.review.versionHash).toBe(
      await hashContent(signed?.version.content ?? { blocks: [] }),
    )
    const content = await workingContent(test.db, id)
    const hash = await hashContent(content)
    const reworked = (change: (copy: typeof content) => void) => {
      const copy = structuredClone(content)
      change(copy)
      return hashContent(copy)
    }
    const paragraph = (copy: typeof content) => copy.blocks[1]?.segments ?? []
    const others = await Promise.all([
      reworked((copy) => Object.assign(paragraph(copy)[0] ?? {}, { source: 'Otra frase.' })),
      reworked((copy) => Object.assign(paragraph(copy)[0] ?? {}, { target: 'Another.' })),
      reworked((copy) => paragraph(copy).reverse()),
      reworked((copy) => copy.blocks.reverse()),
      reworked((copy) => paragraph(copy).pop()),
      reworked((copy) => Object.assign(copy.blocks[0] ?? {}, { kind: 'heading' })),
    ])
    expect(new Set([hash, ...others]).size).toBe(others.length + 1)
  })

  it('of what the editor amended signs a version that holds the amendment', async () => {
    const id = await article(ana)
    await toReview(ana, editor, id)
    const segment = await segmentAt(ana, id, 0)
    const amendment = { kind: 'amend' as const, before: 'opens again', after: 'reopens' }
    await decideHunk(second, segment.id, {
      ...amendment,
      expectedVersion: segment.version,
      text: 'The port reopens',
    })
    await approve(editor, id)
    const [signed] = await approvalsOf(id)
    expect(signed?.version.number).toBe(2)
    expect(titleOf(signed?.version.content ?? { blocks: [] }, 'target')).toBe('The port reopens')
  })

  it.each(['approved', 'scheduled'])(
    'dies with the first change of an article that was %s',
    async (state) => {
      const id = await approved()
      const hash = await hashOf(editor, id)
      if (state === 'scheduled') {
        const scheduledFor = new Date(Date.now() + 3_600_000).toISOString()
        await publishVersion(editor, id, { hash, scheduledFor })
      }
      await save(ana, (await segmentAt(ana, id, 2)).id, 'Nobody expected such a wind.')
      expect(await articleRow(ana, id)).toMatchObject({ state: 'in_revision', scheduledFor: null })
      await expect(publishVersion(editor, id, { hash })).rejects.toMatchObject({
        reason: 'not_approved',
      })
      const { versions: listed } = await versionList(ana, id)
      expect(listed.map((version) => version.approval?.holds)).toEqual([false])
      const log = await test.db.select().from(events).where(eq(events.articleId, id))
      expect(log.map((row) => row.record)).toContainEqual({ type: 'approval.lapsed', version: 1 })
    },
  )

  it('does not come back when the old words come back', async () => {
    const id = await approved()
    const hash = await hashOf(editor, id)
    const { id: segmentId, target } = await segmentAt(ana, id, 0)
    await save(ana, segmentId, 'The port reopens')
    await save(ana, segmentId, target)
    expect(await hashOf(editor, id)).toBe(hash)
    await expect(publishVersion(editor, id, { hash })).rejects.toMatchObject({
      reason: 'not_approved',
    })
  })

  it('stays when somebody saves the very words that stand', async () => {
    const id = await approved()
    const { id: segmentId, target } = await segmentAt(ana, id, 0)
    await save(ana, segmentId, target)
    expect((await articleRow(ana, id)).state).toBe('approved')
  })

  it('given again shows the text approved before, from which only the change differs', async () => {
    const id = await approved()
    const before = await segmentsOf(ana, id)
    await save(ana, before[1]?.id ?? 0, 'The vessels came in during the morning.')
    expect((await segmentsOf(ana, id)).map((row) => row.state)).toEqual([
      'reviewed',
      'editing',
      'reviewed',
    ])
    await confirmAll(ana, id)
    await submitVersion(ana, id, { note: '' })
    const { lastApproved } = await reviewState(editor, id)
    expect(lastApproved).toEqual({
      number: 1,
      targets: Object.fromEntries(before.map((row) => [String(row.id), row.target])),
    })
    const changed = (await segmentsOf(ana, id)).filter(
      (row) => row.target !== lastApproved?.targets[row.id],
    )
    expect(changed.map((row) => row.position)).toEqual([1])
    const { versions: listed } = await versionList(ana, id)
    expect(listed.map((version) => [version.number, version.changedSegments])).toEqual([
      [2, 1],
      [1, 0],
    ])
  })

  it('is never given to what readers have not been approved, nor taken from what they have', async () => {
    const id = await article(ana)
    await toReaders(ana, editor, id)
    await expect(approve(editor, id)).rejects.toMatchObject({ reason: 'not_open_now' })
    await expect(
      save(ana, (await segmentAt(ana, id, 0)).id, 'Slipped in afterwards'),
    ).rejects.toMatchObject({ reason: 'not_open_now' })
    expect((await articleRow(ana, id)).state).toBe('published')
  })

  it('racing an edit 200 times always signs exactly the text whose hash was named', async () => {
    const id = await approved()
    const { id: segmentId } = await segmentAt(ana, id, 0)
    const outcomes: string[] = []
    for (let round = 0; round < 200; round++) {
      const seen = `The port opens, round ${round}`
      const hash = await submitted(id, segmentId, seen)
      const edit = () => save(ana, segmentId, `Slipped in during round ${round}`)
      const sign = () => approveVersion(editor, id, { hash })
      const signed =
        round % 2 === 0
          ? (await race(edit, sign, round)).late
          : (await race(sign, edit, round)).early
      outcomes.push(signed.status)
      await expectSignedOrRefused(id, signed, { hash, seen })
      // The edit always came through, and with it no approval stands.
      expect((await segmentAt(ana, id, 0)).target).toBe(`Slipped in during round ${round}`)
      expect((await articleRow(ana, id)).state).toBe('in_revision')
    }
    expect(new Set(outcomes)).toEqual(new Set(['fulfilled', 'rejected']))
  }, 120_000)

  /**
   * Both at once, the one up to 4 ms ahead; in the first two rounds it is over before the other begins, so that
   * on any machine each wins once.
   */
  async function race(
    first: () => Promise<unknown>,
    second: () => Promise<unknown>,
    round: number,
  ): Promise<Record<'early' | 'late', PromiseSettledResult<unknown>>> {
    const begun = first()
    await (round < 2 ? begun : sleep(round % 5))
    const [early, late] = await Promise.allSettled([begun, second()])
    return { early, late }
  }

  /** Writes a title, hands everything in and returns the hash an editor then sees. */
  async function submitted(id: string, segmentId: number, title: string): Promise<string> {
    await save(ana, segmentId, title)
    await confirmAll(ana, id)
    await submitVersion(ana, id, { note: '' })
    return hashOf(editor, id)
  }

  async function expectSignedOrRefused(
    id: string,
    signed: PromiseSettledResult<unknown>,
    { hash, seen }: { hash: string; seen: string },
  ): Promise<void> {
    const last = (await approvalsOf(id)).at(-1)
    if (signed.status === 'rejected') {
      expect(signed.reason).toMatchObject({ code: 'conflict', reason: 'changed_meanwhile' })
      expect(last?.review.versionHash).not.toBe(hash)
      return
    }
    const content = last?.version.content ?? { blocks: [] }
    expect(last?.review.versionHash).toBe(hash)
    expect(await hashContent(content)).toBe(hash)
    expect(titleOf(content, 'target')).toBe(seen)
  }
})
