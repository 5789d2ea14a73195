import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import { addComment } from '@/server/comment/add-comment'
import type { Context } from '@/server/context'
import { decideHunk } from '@/server/review/decide-hunk'
import { article, person, segmentAt, toReaders, toReview } from '@/server/testing/desk'

/** As the owner of the tables, past all of our own code. */
describe('what PostgreSQL itself refuses', () => {
  let test: TestDatabase
  let ana: Context
  let editor: Context
  let id: string
  beforeAll(async () => {
    test = await testDatabase()
    ana = await person(test, 'translator')
    editor = await person(test, 'editor')
    id = await article(ana)
    await toReview(ana, editor, id)
    const segment = await segmentAt(ana, id, 0)
    await decideHunk(editor, segment.id, {
      kind: 'accept',
      expectedVersion: segment.version,
      before: '',
      after: '',
    })
    await addComment(ana, segment.id, { kind: 'comment', body: 'x', side: null, quote: null })
    await toReaders(ana, editor, await article(ana))
  })
  afterAll(() => test.close())

  const GROWING = [
    'drafts',
    'revisions',
    'versions',
    'reviews',
    'decisions',
    'confirmations',
    'publications',
    'events',
  ]

  describe.each(GROWING)('%s', (table) => {
    it('holds rows, so that a refusal means something', async () => {
      const [row] = await test.sql`select count(*)::int as rows from ${test.sql(table)}`
      expect(row?.rows).toBeGreaterThan(0)
    })

    it('is never updated', async () => {
      const column = { drafts: 'text', events: 'created_at' }[table] ?? 'created_at'
      const update = test.sql`update ${test.sql(table)} set ${test.sql(column)} = ${test.sql(column)}`
      await expect(update).rejects.toMatchObject({ code: '23001' })
    })

    it('is never deleted from or emptied', async () => {
      await expect(test.sql`delete from ${test.sql(table)}`).rejects.toMatchObject({
        code: '23001',
      })
      await expect(test.sql`truncate ${test.sql(table)} cascade`).rejects.toMatchObject({
        code: '23001',
      })
    })
  })

  it.each(['articles', 'blocks', 'segments', 'people'])('%s are never deleted', async (table) => {
    await expect(test.sql`delete from ${test.sql(table)}`).rejects.toMatchObject({ code: '23001' })
  })

  it('a published address is never changed', async () => {
    const change = test.sql`update articles set slug = 'another' where slug is not null`
    await expect(change).rejects.toMatchObject({ code: '23001' })
  })

  it('a version that nobody approved is never live', async () => {
    const change = test.sql`
      update articles set live_version_id = (select id from versions where article_id = ${id})
      where id = ${id}`
    await expect(change).rejects.toMatchObject({ code: '23001' })
  })

  it('an article is never live with the version of another', async () => {
    const change = test.sql`
      update articles set live_version_id =
        (select live_version_id from articles where live_version_id is not null limit 1)
      where id = ${id}`
    await expect(change).rejects.toMatchObject({ code: '23503' })
  })

  it('an approval of other text than its version holds is never stored', async () => {
    const insert = test.sql`
      insert into reviews (version_id, version_hash, outcome, reviewer_id)
      select id, ${'0'.repeat(64)}, 'approved', created_by_id from versions limit 1`
    await expect(insert).rejects.toMatchObject({ code: '23503' })
  })

  it('a segment never claims a revision that does not exist', async () => {
    const update = test.sql`update segments set version = version + 1`
    await expect(update).rejects.toMatchObject({ code: '23503' })
  })
})
