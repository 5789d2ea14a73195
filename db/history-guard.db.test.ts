import { beforeAll, describe, expect, it } from 'vitest'
import { memoryPairs } from '@/db/schema/memory'
import { addComment } from '@/server/comment/add-comment'
import type { Context } from '@/server/context'
import { dismissFinding } from '@/server/finding/dismiss-finding'
import { reinstatePair } from '@/server/memory/reinstate-pair'
import { withdrawPair } from '@/server/memory/withdraw-pair'
import { decideHunk } from '@/server/review/decide-hunk'
import { saveRevision } from '@/server/segment/save-revision'
import { splitSegment } from '@/server/segment/split-segment'
import { previewRenewal } from '@/server/source/preview-renewal'
import { renewSource } from '@/server/source/renew-source'
import { importTerms } from '@/server/term/import-terms'
import { previewTermImport } from '@/server/term/preview-term-import'
import { withdrawImport } from '@/server/term/withdraw-import'
import { article, save, segmentAt, toReaders, toReview } from '@/server/testing/desk'
import { newsroom } from '@/server/testing/newsroom'

/** SQLSTATE restrict_violation. */
const REFUSED = { code: '23001' }

/** As the owner of the tables, past all of our own code. */
describe('what PostgreSQL itself refuses', async () => {
  const { test, ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })
  let id: string
  let importId: number
  beforeAll(async () => {
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
    await conversation(ana)
    const [pair] = await test.db.select().from(memoryPairs).limit(1)
    await withdrawPair(editor, pair?.id ?? 0, { reason: 'x' })
    await reinstatePair(editor, pair?.id ?? 0)
    importId = await importGlossary(editor)
  })

  /** What is history: a row once written stays as it is. */
  const GROWING = [
    'confirmations',
    'decisions',
    'drafts',
    'events',
    'memory_pairs',
    'memory_reinstatements',
    'memory_sources',
    'memory_withdrawals',
    'publications',
    'reviews',
    'revisions',
    'source_changes',
    'taken_findings',
    'term_changes',
    'versions',
  ]
  /** What has a state of its own, but never goes away. */
  const KEPT = [
    'alternatives',
    'articles',
    'blocks',
    'comments',
    'dismissals',
    'people',
    'resegmentations',
    'segments',
    'term_imports',
    'terms',
  ]
  /** What only matters for a while, or is no history: the log holds what a setting was before. */
  const PASSING = [
    'idempotency_keys',
    'letters',
    'mail_choices',
    'memory_words',
    'notice_choices',
    'notices',
    'presences',
    'rate_limits',
    'segment_words',
    'sessions',
    'settings',
  ]

  it('leaves no table out: whoever adds one says here what it is', async () => {
    const tables = await test.sql`
      select relname from pg_catalog.pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`
    expect(tables.map((row) => row.relname).sort()).toEqual(
      [...GROWING, ...KEPT, ...PASSING].sort(),
    )
  })

  describe.each([...GROWING, ...KEPT])('%s', (table) => {
    it('holds rows, so that a refusal means something', async () => {
      const [row] = await test.sql`select count(*)::int as rows from ${test.sql(table)}`
      expect(row?.rows).toBeGreaterThan(0)
    })

    it('is never deleted from', async () => {
      await expect(test.sql`delete from ${test.sql(table)}`).rejects.toMatchObject(REFUSED)
    })

    it('is never emptied', async () => {
      const truncate = test.sql`truncate ${test.sql(table)} cascade`
      await expect(truncate).rejects.toMatchObject(REFUSED)
      const triggers = await test.sql`
        select tgenabled from pg_catalog.pg_trigger
        where tgrelid = ${table}::regclass and not tgisinternal and (tgtype & 32) > 0`
      expect(triggers).toMatchObject([{ tgenabled: 'O' }])
    })
  })

  it.each(GROWING)('%s are never updated, whatever the column', async (table) => {
    const columns = await test.sql`
      select attname from pg_catalog.pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and attidentity = '' and not attisdropped`
    expect(columns.length).toBeGreaterThan(2)
    for (const { attname } of columns) {
      const update = test.sql`
        update ${test.sql(table)} set ${test.sql(attname)} = ${test.sql(attname)}`
      await expect(update, attname).rejects.toMatchObject(REFUSED)
    }
  })

  it.each([
    ['alternatives', 'text'],
    ['alternatives', 'author_id'],
    ['comments', 'body'],
    ['comments', 'quote'],
    ['comments', 'reply_to_id'],
    ['dismissals', 'reason'],
    ['dismissals', 'fingerprint'],
    ['comments', 'segment_id'],
    ['resegmentations', 'from_ids'],
    ['resegmentations', 'moved'],
    ['term_imports', 'file_name'],
    ['term_imports', 'added'],
    ['term_imports', 'changed'],
    ['term_imports', 'person_id'],
    ['term_imports', 'created_at'],
  ])('%s keep their %s once written', async (table, column) => {
    const update = test.sql`
      update ${test.sql(table)} set ${test.sql(column)} = ${test.sql(column)}`
    await expect(update).rejects.toMatchObject(REFUSED)
  })

  it('is all still there afterwards', async () => {
    const stored = await test.sql`select text from revisions where origin = 'edit'`
    expect(stored.map((row) => row.text)).toContain('The port reopens')
  })

  it('a published address is never changed', async () => {
    const change = test.sql`update articles set slug = 'another' where slug is not null`
    await expect(change).rejects.toMatchObject(REFUSED)
  })

  it('a version that nobody approved is never live', async () => {
    const change = test.sql`
      update articles set live_version_id = (select id from versions where article_id = ${id})
      where id = ${id}`
    await expect(change).rejects.toMatchObject(REFUSED)
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

  it('an import of terms is taken back once, for good', async () => {
    await withdrawImport(editor, importId)
    const again = test.sql`update term_imports set withdrawn_at = now()`
    await expect(again).rejects.toMatchObject(REFUSED)
    const undone = test.sql`update term_imports set withdrawn_at = null`
    await expect(undone).rejects.toMatchObject(REFUSED)
  })

  it('a term never says what its history does not know', async () => {
    const update = test.sql`update terms set version = version + 1`
    await expect(update).rejects.toMatchObject({ code: '23503' })
  })

  it('a segment never claims a revision that does not exist', async () => {
    const update = test.sql`
      update segments set version = version + 1 where retired_at is null`
    await expect(update).rejects.toMatchObject({ code: '23503' })
  })
})

/** A finding somebody dismissed, one taken, a newer Spanish, a text that lost a race, and a title cut in two. */
async function conversation(ctx: Context): Promise<void> {
  const id = await article(ctx, [
    { kind: 'title', source: 'Pagaron 3.500 pesos', draft: 'They paid 9,100 pesos' },
    { kind: 'paragraph', source: 'Abre el puerto.', draft: 'The port opens.' },
    { kind: 'paragraph', source: 'Debe 3.500 pesos.', draft: 'It owes 9,100 pesos.' },
  ])
  const { id: title, findings } = await segmentAt(ctx, id, 0)
  const fingerprint = findings[0]?.fingerprint ?? ''
  await dismissFinding(ctx, title, { fingerprint, reason: 'The agency corrected the sum.' })
  const { id: segmentId } = await segmentAt(ctx, id, 1)
  await save(ctx, segmentId, 'The port reopens')
  const late = { text: 'The harbour works again', expectedVersion: 0, origin: 'edit' as const }
  const { outcome } = await saveRevision(ctx, segmentId, late)
  if (outcome !== 'conflict') throw new Error('the texts were meant to collide')
  const { id: owed } = await segmentAt(ctx, id, 2)
  const right = { text: 'It owes 3,500 pesos.', origin: 'suggestion' as const }
  await saveRevision(ctx, owed, { ...right, expectedVersion: 0 })
  const source = 'Pagaron 3.500 pesos\n\nAbre el puerto.\n\nDebe 3.700 pesos.'
  const { stamp } = await previewRenewal(ctx, id, { source })
  await renewSource(ctx, id, { source, stamp })
  await splitSegment(ctx, title, { expectedVersion: 0, at: { source: 8, draft: 9, target: 9 } })
}

/** A term that came with a file; answers the import. */
async function importGlossary(ctx: Context): Promise<number> {
  const content = Buffer.from('es,en\ntregua,truce\n').toString('base64')
  const file = { fileName: 'terms.csv', content }
  const { stamp } = await previewTermImport(ctx, file)
  const { importId } = await importTerms(ctx, { ...file, stamp })
  return importId
}
