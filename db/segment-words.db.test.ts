import { afterAll, beforeAll, expect, it } from 'vitest'
import { splitSegment } from '@/server/segment/split-segment'
import { article, person, segmentAt } from '@/server/testing/desk'
import { type TestDatabase, testDatabase } from './testing/database'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.close())

/** Segments, and how many of them the glossary would look for by words their Spanish has not. */
async function words() {
  const [found] = await test.sql`
    select count(*)::int as segments,
      (count(*) filter (where w.words is distinct from spanish_words(s.source)))::int as wrong
    from segments s left join segment_words w on w.segment_id = s.id`
  return found
}

it('the glossary finds a segment by its Spanish, imported, split and renewed', async () => {
  const ana = await person(test, 'translator')
  const { id, version } = await segmentAt(ana, await article(ana), 2)
  expect(await words()).toEqual({ segments: 3, wrong: 0 })
  await splitSegment(ana, id, { expectedVersion: version, at: { source: 6, draft: 7, target: 7 } })
  expect(await words()).toEqual({ segments: 5, wrong: 0 })
  await test.sql`update segments set source = 'Otra sal.' where retired_at is null`
  expect(await words()).toEqual({ segments: 5, wrong: 0 })
})
