import { eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { alternatives } from '@/db/schema/segment'
import { article, save, segmentAt, segmentsOf } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { AT, join, LONG, split } from '../testing/recut'
import { segmentHistory } from './queries'
import { resolveAlternative } from './resolve-alternative'
import { saveRevision } from './save-revision'
import { setAside } from './set-aside'
import { splitSegment } from './split-segment'
import { undoResegmentation } from './undo-resegmentation'

describe('a text for a segment that is split or joined', async () => {
  const { test, ana, luis } = await newsroom({ ana: 'translator', luis: 'translator' })

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
})
