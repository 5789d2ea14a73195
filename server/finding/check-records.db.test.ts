import { describe, expect, it } from 'vitest'
import type { CheckRecord } from '@/domain/check-record'
import { confirmSegment } from '../segment/confirm-segment'
import { joinSegments } from '../segment/join-segments'
import { saveRevision } from '../segment/save-revision'
import { splitSegment } from '../segment/split-segment'
import { article, save, segmentAt } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { checkRecords } from './check-records'
import { dismissFinding } from './dismiss-finding'
import { restoreFinding } from './restore-finding'

const SUM = {
  kind: 'title' as const,
  source: 'Pagaron 3.500 pesos',
  draft: 'They paid 9,100 pesos',
}

describe('what came of the findings of a check', async () => {
  const { test, ana, admin } = await newsroom({ ana: 'translator', admin: 'admin' })

  /** What one act changes in the counts of the check of numbers. */
  async function counts(): Promise<Omit<CheckRecord, 'check'>> {
    const found = (await checkRecords(admin)).find(({ check }) => check === 'numbers')
    const { taken = 0, dismissed = 0, open = 0, letStand = 0, reasons = [] } = found ?? {}
    return { taken, dismissed, open, letStand, reasons }
  }

  const wrongSum = async () => segmentAt(ana, await article(ana, [SUM]), 0)

  async function confirm(id: number): Promise<void> {
    const [row] = await test.sql`select version from segments where id = ${id}`
    await confirmSegment(ana, id, { expectedVersion: row?.version })
  }

  const fingerprint = (segment: { findings: { fingerprint: string }[] }) =>
    segment.findings[0]?.fingerprint ?? ''

  it('is open as long as nobody said anything, also in text that was confirmed', async () => {
    const before = await counts()
    const segment = await wrongSum()
    expect(await counts()).toMatchObject({ open: before.open + 1, letStand: before.letStand })
    await confirm(segment.id)
    expect(await counts()).toMatchObject({
      open: before.open + 1,
      letStand: before.letStand + 1,
      taken: before.taken,
      dismissed: before.dismissed,
    })
  })

  it('is taken when somebody stands behind a text without it, once', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    await save(ana, id, 'They paid 3,500 pesos')
    expect((await counts()).taken, 'not while one types').toBe(before.taken)
    await confirm(id)
    await save(ana, id, 'They paid 3,500 pesos in cash')
    await confirm(id)
    expect(await counts()).toMatchObject({ taken: before.taken + 1, open: before.open })
  })

  it('is taken at once with its own replacement', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    const text = 'They paid 3,500 pesos'
    await saveRevision(ana, id, { text, expectedVersion: 0, origin: 'suggestion' })
    expect((await counts()).taken).toBe(before.taken + 1)
    await confirm(id)
    expect((await counts()).taken, 'the confirm adds nothing to that').toBe(before.taken + 1)
  })

  it('counts once though the segment is split, confirmed and joined again', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    await saveRevision(ana, id, {
      text: 'They paid 3,500 pesos',
      expectedVersion: 0,
      origin: 'suggestion',
    })
    const at = { source: 8, draft: 10, target: 10 }
    const parts = await splitSegment(ana, id, { expectedVersion: 1, at })
    const [first, second] = parts.segments
    await confirm(first?.id ?? 0)
    await confirm(second?.id ?? 0)
    expect((await counts()).taken).toBe(before.taken + 1)
    const nextId = second?.id ?? 0
    const join = { expectedVersion: 0, nextId, nextExpectedVersion: 0 }
    const joined = await joinSegments(ana, first?.id ?? 0, join)
    await confirm(joined.segments[0]?.id ?? 0)
    expect((await counts()).taken).toBe(before.taken + 1)
  })

  it('counts once though its replacement is taken in the segment and again in a half of it', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    await saveRevision(ana, id, {
      text: 'They paid 3,500 pesos',
      expectedVersion: 0,
      origin: 'suggestion',
    })
    const at = { source: 8, draft: 10, target: 10 }
    const parts = await splitSegment(ana, id, { expectedVersion: 1, at })
    const half = parts.segments[1]?.id ?? 0
    await save(ana, half, '9,100 pesos')
    await saveRevision(ana, half, {
      text: '3,500 pesos',
      expectedVersion: 1,
      origin: 'suggestion',
    })
    expect((await counts()).taken).toBe(before.taken + 1)
  })

  it('counts once also where the machine had left the sum out', async () => {
    const before = await counts()
    const { id } = await segmentAt(ana, await article(ana, [{ ...SUM, draft: 'They paid it' }]), 0)
    await save(ana, id, 'They paid 3,500 pesos')
    await confirm(id)
    expect((await counts()).taken).toBe(before.taken + 1)
    const at = { source: 8, draft: 10, target: 10 }
    const parts = await splitSegment(ana, id, { expectedVersion: 1, at })
    for (const part of parts.segments) await confirm(part.id)
    expect((await counts()).taken).toBe(before.taken + 1)
  })

  it('is open again in the half that its words come back to', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    await save(ana, id, 'They paid 3,500 pesos')
    await confirm(id)
    const at = { source: 8, draft: 10, target: 10 }
    const parts = await splitSegment(ana, id, { expectedVersion: 1, at })
    await save(ana, parts.segments[1]?.id ?? 0, '9,100 pesos')
    expect(await counts()).toMatchObject({ taken: before.taken, open: before.open + 1 })
  })

  it('is taken in a half where it stood until the split', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    const at = { source: 8, draft: 10, target: 10 }
    const parts = await splitSegment(ana, id, { expectedVersion: 0, at })
    await save(ana, parts.segments[1]?.id ?? 0, '3,500 pesos')
    await confirm(parts.segments[1]?.id ?? 0)
    expect((await counts()).taken).toBe(before.taken + 1)
  })

  it('is not taken by other words that are wrong as well, nor by half a word in between', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    await save(ana, id, 'They paid 91 pesos')
    await save(ana, id, 'They paid 9,200 pesos')
    await confirm(id)
    expect(await counts()).toMatchObject({ taken: before.taken, open: before.open + 1 })
  })

  it('is open again when the text comes back with it', async () => {
    const before = await counts()
    const { id } = await wrongSum()
    await save(ana, id, 'They paid 3,500 pesos')
    await confirm(id)
    await save(ana, id, SUM.draft)
    expect(await counts()).toMatchObject({ taken: before.taken, open: before.open + 1 })
  })

  it('counts as dismissed with its reason, and no longer once that is undone', async () => {
    const before = await counts()
    const segment = await wrongSum()
    const reason = 'The agency corrected the sum.'
    const dismissal = await dismissFinding(ana, segment.id, {
      fingerprint: fingerprint(segment),
      reason,
    })
    expect(await counts()).toMatchObject({
      dismissed: before.dismissed + 1,
      open: before.open,
      reasons: [{ reason, count: 1 }],
    })
    await restoreFinding(ana, dismissal.id)
    expect(await counts()).toMatchObject({ dismissed: before.dismissed, open: before.open + 1 })
  })

  it('stays dismissed when the rest of the sentence is rewritten, and when its words go later', async () => {
    const before = await counts()
    const segment = await wrongSum()
    await dismissFinding(ana, segment.id, { fingerprint: fingerprint(segment), reason: 'Right' })
    await save(ana, segment.id, 'In the end they paid 9,100 pesos')
    const [row] = await test.sql`select findings from segments where id = ${segment.id}`
    expect(fingerprint({ findings: row?.findings })).toBe(fingerprint(segment))
    expect(await counts()).toMatchObject({ dismissed: before.dismissed + 1, open: before.open })
    await save(ana, segment.id, 'They paid 3,500 pesos')
    await confirm(segment.id)
    expect(await counts()).toMatchObject({ taken: before.taken, dismissed: before.dismissed + 1 })
  })

  it('comes up anew when other words are wrong: a dismissal was for those it named', async () => {
    const before = await counts()
    const segment = await wrongSum()
    await dismissFinding(ana, segment.id, { fingerprint: fingerprint(segment), reason: 'Right' })
    await save(ana, segment.id, 'They paid 7,700 pesos')
    expect(await counts()).toMatchObject({ open: before.open + 1 })
  })

  it('is for administrators alone', async () => {
    await expect(checkRecords(ana)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
