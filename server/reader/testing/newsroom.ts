import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { articles, blocks } from '@/db/schema/article'
import { people } from '@/db/schema/person'
import { drafts, revisions, segments } from '@/db/schema/segment'
import { publications, reviews, versions } from '@/db/schema/version'
import {
  type CorrectionKind,
  canonicalContent,
  type VersionContent,
  type VersionSegment,
} from '@/domain/version'
import type { Reader } from '@/server/context'

/** A newsroom of two and one article of a title and two sentences, straight into the tables. */
export interface Newsroom {
  articleId: string
  slug: string
  translatorId: string
  editorId: string
  segmentIds: number[]
}

const SOURCES = ['El puerto cierra.', 'Nadie sabe cuándo abre.', 'La alcaldesa calla.']

/** Draws up the article with `drafts` as its three draft sentences; nothing is published yet. */
export async function openNewsroom(db: Reader, draftTexts: string[]): Promise<Newsroom> {
  const translatorId = await hire(db, 'Ana Ruiz', 'translator')
  const editorId = await hire(db, 'Tomás Vidal', 'editor')
  const slug = `puerto-${randomUUID().slice(0, 8)}`
  const inserted = await db
    .insert(articles)
    .values({
      state: 'in_revision',
      slug,
      engine: 'Puente NMT 3.1',
      byline: 'Elvira Montes',
      outlet: 'La Orilla',
      sourceUrl: 'https://laorilla.example/puerto',
      createdById: translatorId,
    })
    .returning()
  const articleId = only(inserted).id
  const segmentIds: number[] = []
  for (const [index, source] of SOURCES.entries()) {
    segmentIds.push(
      await addSegment(db, { articleId, index, source, draft: draftTexts[index] ?? '' }),
    )
  }
  return { articleId, slug, translatorId, editorId, segmentIds }
}

/** Saves a new target for one sentence, as its author would. */
export async function revise(
  db: Reader,
  { segmentIds, translatorId }: Newsroom,
  { index, number, text }: { index: number; number: number; text: string },
): Promise<void> {
  const segmentId = only(segmentIds.slice(index))
  await db
    .insert(revisions)
    .values({ segmentId, number, text, origin: 'edit', authorId: translatorId })
  await db
    .update(segments)
    .set({ target: text, version: number, state: 'editing' })
    .where(eq(segments.id, segmentId))
}

/** Stores version `number` as the article stands and has the editor approve it. */
export async function approve(db: Reader, newsroom: Newsroom, number: number): Promise<string> {
  const content = await contentOf(db, newsroom)
  const hash = createHash('sha256').update(canonicalContent(content)).digest('hex')
  const { articleId, translatorId, editorId } = newsroom
  const stored = await db
    .insert(versions)
    .values({
      articleId,
      number,
      content,
      hash,
      note: 'CANARY internal note',
      changedSegments: 1,
      createdById: translatorId,
    })
    .returning()
  const versionId = only(stored).id
  await db.insert(reviews).values({
    versionId,
    versionHash: hash,
    outcome: 'approved',
    reviewerId: editorId,
  })
  return versionId
}

/** Gives readers a version, with a public correction where one is named. */
export async function publish(
  db: Reader,
  { articleId, editorId }: Newsroom,
  versionId: string,
  correction?: { kind: CorrectionKind; note: string },
): Promise<void> {
  await db.insert(publications).values({
    articleId,
    versionId,
    kind: correction ? 'correction' : 'publish',
    correctionKind: correction?.kind ?? null,
    publicNote: correction?.note ?? null,
    personId: editorId,
  })
  await db
    .update(articles)
    .set({ state: 'published', liveVersionId: versionId })
    .where(eq(articles.id, articleId))
}

/** Takes the article from readers. */
export async function withdraw(
  db: Reader,
  { articleId, editorId }: Newsroom,
  kind: 'unpublish' | 'retract',
  publicNote: string,
): Promise<void> {
  await db.insert(publications).values({ articleId, kind, publicNote, personId: editorId })
  await db
    .update(articles)
    .set({ state: kind === 'retract' ? 'retracted' : 'unpublished', liveVersionId: null })
    .where(eq(articles.id, articleId))
}

async function hire(db: Reader, name: string, role: 'translator' | 'editor'): Promise<string> {
  const email = `${randomUUID()}@canary.example`
  const hired = await db
    .insert(people)
    .values({ email, name, role, passwordHash: 'CANARY hash' })
    .returning()
  return only(hired).id
}

async function addSegment(
  db: Reader,
  {
    articleId,
    index,
    source,
    draft,
  }: { articleId: string; index: number; source: string; draft: string },
): Promise<number> {
  const placed = await db
    .insert(blocks)
    .values({ articleId, position: index, kind: index === 0 ? 'title' : 'paragraph' })
    .returning()
  return db.transaction(async (tx) => {
    const inserted = await tx
      .insert(segments)
      .values({
        articleId,
        blockId: only(placed).id,
        position: index,
        source,
        target: draft,
        state: 'draft',
        version: 1,
        sourceWords: 3,
      })
      .returning()
    const segmentId = only(inserted).id
    await tx.insert(drafts).values({ segmentId, text: draft, engine: 'Puente NMT 3.1' })
    await tx.insert(revisions).values({ segmentId, number: 1, text: draft, origin: 'import' })
    return segmentId
  })
}

async function contentOf(db: Reader, { articleId }: Newsroom): Promise<VersionContent> {
  const rows = await db
    .select({ segment: segments, block: blocks, draft: drafts.text })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .innerJoin(drafts, eq(drafts.segmentId, segments.id))
    .where(eq(segments.articleId, articleId))
    .orderBy(segments.position)
  return {
    blocks: rows.map(({ block, segment, draft }) => ({
      id: block.id,
      kind: block.kind,
      segments: [
        {
          id: segment.id,
          source: segment.source,
          draft,
          target: segment.target,
          revision: segment.version,
        },
      ] satisfies VersionSegment[],
    })),
  }
}

/** The first of what was asked for; a test without it has nothing to say. */
function only<Row>(rows: Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('nothing was stored')
  return row
}
