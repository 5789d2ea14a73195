import { inArray, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { segments } from '@/db/schema/segment'
import { article, confirmAll, save, segmentsOf } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { submitVersion } from './submit-version'

describe('a version that is submitted', () => {
  it('has the findings of the checks of today, whichever were stored', async () => {
    const { translator } = await newsroom({ translator: 'translator' })
    const id = await article(translator)
    const [first, second, third] = await segmentsOf(translator, id)
    if (!first || !second || !third) throw new Error('three segments')
    await save(translator, second.id, 'The ships came in the the morning.')
    await save(translator, third.id, 'Nobody expected so much of of wind.')
    await confirmAll(translator, id)
    const checksOf = async () =>
      (await segmentsOf(translator, id)).map(({ findings }) => findings.map(({ check }) => check))
    const today = await checksOf()
    expect(today.slice(1).every((checks) => checks.length > 0)).toBe(true)
    await translator.db
      .update(segments)
      .set({ findings: sql`'[]'::jsonb` })
      .where(inArray(segments.id, [second.id, third.id]))
    await submitVersion(translator, id, { note: '' })
    expect(await checksOf()).toEqual(today)
  })
})
