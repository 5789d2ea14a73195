import { asc, eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { people } from '@/db/schema/person'
import { segments } from '@/db/schema/segment'
import type { TestDatabase } from '@/db/testing/database'
import type { ImportBlock } from '@/domain/import-inputs'
import type { Role } from '@/domain/person'
import type { ArticleRow } from '../access'
import { importArticle } from '../article/import-article'
import type { Context } from '../context'
import { publishVersion } from '../publication/publish-version'
import { approveVersion } from '../review/approve-version'
import { beginReview } from '../review/begin-review'
import { confirmSegment } from '../segment/confirm-segment'
import { saveRevision } from '../segment/save-revision'
import { standingIn } from '../segment/standing'
import { submitVersion } from '../version/submit-version'
import { hashContent, workingContent } from '../version/working-content'

let counter = 0

/** Somebody with a role, as a context; no password that anybody knows. */
export async function person(test: TestDatabase, role: Role): Promise<Context> {
  counter++
  const [row] = await test.db
    .insert(people)
    .values({
      role,
      name: `${role} ${counter}`,
      email: `${role}${counter}@test.example`,
      passwordHash: 'x',
    })
    .returning()
  if (!row) throw new Error('not stored')
  const { id, name, email } = row
  return { db: test.db, actor: { id, name, email, role } }
}

/** Three sentences whose drafts carry no blocking error. */
export const BLOCKS: ImportBlock[] = [
  { kind: 'title', source: 'El puerto vuelve a abrir', draft: 'The port opens again' },
  {
    kind: 'paragraph',
    source: 'Los barcos entraron por la mañana. Nadie esperaba tanto viento.',
    draft: 'The ships came in during the morning. Nobody expected so much wind.',
  },
]

/** A fresh article on the desk. */
export async function article(ctx: Context, blocks: ImportBlock[] = BLOCKS): Promise<string> {
  const input = { blocks, engine: 'Test MT', byline: '', outlet: '', sourceUrl: '' }
  const { id } = await importArticle(ctx, input)
  return id
}

/** The article's row as it stands. */
export async function articleRow(ctx: Context, id: string): Promise<ArticleRow> {
  const [row] = await ctx.db.select().from(articles).where(eq(articles.id, id))
  if (!row) throw new Error(`no article ${id}`)
  return row
}

export type StoredSegment = typeof segments.$inferSelect

/** The article's segments in order. */
export function segmentsOf(ctx: Context, articleId: string): Promise<StoredSegment[]> {
  return ctx.db.select().from(segments).where(standingIn(articleId)).orderBy(asc(segments.position))
}

/** The nth segment as it stands. */
export async function segmentAt(
  ctx: Context,
  articleId: string,
  n: number,
): Promise<StoredSegment> {
  const found = (await segmentsOf(ctx, articleId))[n]
  if (!found) throw new Error(`no segment ${n}`)
  return found
}

/** Saves a text against the newest revision. */
export async function save(ctx: Context, segmentId: number, text: string): Promise<void> {
  const [row] = await ctx.db.select().from(segments).where(eq(segments.id, segmentId))
  await saveRevision(ctx, segmentId, {
    text,
    expectedVersion: row?.version ?? 0,
    origin: 'edit',
  })
}

/** Confirms the nth segment as it stands. */
export async function confirmAt(ctx: Context, articleId: string, n: number): Promise<void> {
  const { id, version } = await segmentAt(ctx, articleId, n)
  await confirmSegment(ctx, id, { expectedVersion: version })
}

/** Confirms every segment that still waits for it. */
export async function confirmAll(ctx: Context, articleId: string): Promise<void> {
  for (const row of await segmentsOf(ctx, articleId)) {
    if (row.state === 'confirmed' || row.state === 'reviewed') continue
    await confirmSegment(ctx, row.id, { expectedVersion: row.version })
  }
}

export async function hashOf(ctx: Context, articleId: string): Promise<string> {
  return hashContent(await workingContent(ctx.db, articleId))
}

/** Confirms, submits and takes the article up for review. */
export async function toReview(
  translator: Context,
  editor: Context,
  articleId: string,
): Promise<void> {
  await confirmAll(translator, articleId)
  await submitVersion(translator, articleId, { note: '' })
  await beginReview(editor, articleId)
}

export async function approve(editor: Context, articleId: string): Promise<void> {
  await approveVersion(editor, articleId, { hash: await hashOf(editor, articleId) })
}

/** The whole road to readers. */
export async function toReaders(
  translator: Context,
  editor: Context,
  articleId: string,
): Promise<string> {
  await toReview(translator, editor, articleId)
  await approve(editor, articleId)
  const hash = await hashOf(editor, articleId)
  const { slug } = await publishVersion(editor, articleId, { hash })
  return slug ?? ''
}
