import { asc } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drafts } from '@/db/schema/segment'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import type { Context } from '../context'
import { article, person, type StoredSegment, segmentsOf } from '../testing/desk'
import { joinSegments } from './join-segments'
import { splitSegment } from './split-segment'
import { undoResegmentation } from './undo-resegmentation'

const BLOCKS = [
  { kind: 'title' as const, source: 'El puerto abre', draft: 'The port opens' },
  {
    kind: 'paragraph' as const,
    source: 'Los barcos entraron, nadie esperaba tanto viento. Todos volvieron al muelle.',
    draft: 'The ships came in, nobody expected so much wind. All came back to the quay.',
  },
]

type Act = { kind: 'split' | 'join' | 'undo'; rank: number; source: number; target: number }

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('split', 'split', 'join', 'undo'),
  rank: fc.nat(12),
  source: fc.nat(40),
  target: fc.nat(40),
})

let test: TestDatabase
let ana: Context
beforeAll(async () => {
  test = await testDatabase()
  ana = await person(test, 'translator')
})
afterAll(() => test.close())

it('keeps Spanish, English, places and drafts whole through any sequence of acts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const id = await article(ana, BLOCKS)
      const before = await segmentsOf(ana, id)
      const machine = await test.db.select().from(drafts).orderBy(asc(drafts.segmentId))
      const undoable: number[] = []
      for (const next of acts) {
        await take(next, await segmentsOf(ana, id), undoable)
        const rows = await segmentsOf(ana, id)
        expect(rows.map((row) => row.position)).toEqual(rows.map((_, index) => index))
        expect(textOf(rows, 'source')).toBe(textOf(before, 'source'))
        expect(textOf(rows, 'target')).toBe(textOf(before, 'target'))
      }
      const still = await test.db.select().from(drafts).orderBy(asc(drafts.segmentId))
      expect(still.slice(0, machine.length)).toEqual(machine)
    }),
    { numRuns: 12 },
  )
}, 120_000)

async function take(act: Act, rows: StoredSegment[], undoable: number[]): Promise<void> {
  const row = rows[act.rank % rows.length]
  const next = rows[(act.rank % rows.length) + 1]
  const last = undoable.at(-1)
  try {
    if (act.kind === 'undo' && last !== undefined) {
      await undoResegmentation(ana, last)
      undoable.pop()
    } else if (row && next && act.kind === 'join') {
      const versions = { expectedVersion: row.version, nextExpectedVersion: next.version }
      undoable.push((await joinSegments(ana, row.id, { ...versions, nextId: next.id })).id)
    } else if (row && act.kind === 'split') {
      const at = { source: act.source, draft: act.target, target: act.target }
      undoable.push((await splitSegment(ana, row.id, { expectedVersion: row.version, at })).id)
    }
  } catch (error) {
    expect(error).toMatchObject({
      reason: expect.stringMatching(/^(cut_misplaced|not_neighbours)$/),
    })
  }
}

function textOf(rows: StoredSegment[], lane: 'source' | 'target'): string {
  return rows.map((row) => row[lane]).join(' ')
}
