import 'server-only'
import { articles, blocks } from '@/db/schema/article'
import { drafts, revisions, segments } from '@/db/schema/segment'
import { countWords } from '@/domain/count-words'
import { AppError } from '@/domain/errors'
import type { ImportArticleInput, ImportBlock } from '@/domain/import-inputs'
import { checkOptions } from '../check-options'
import { authorize, type Context, type Transaction } from '../context'
import { mapInSlices } from '../in-slices'
import { recordEvent } from '../record-event'
import { findingsOf } from '../segment/store-revision'
import { transaction } from '../transaction'
import { pairSegments, type SegmentPair } from './pair-segments'

/**
 * Creates an article from previewed blocks: segments both languages, pairs the sentences, stores
 * each draft for ever and gives every segment its first revision. Nothing exists before this.
 */
export async function importArticle(
  ctx: Context,
  input: ImportArticleInput,
): Promise<{ id: string }> {
  authorize(ctx.actor, 'article.import')
  const paired = await mapInSlices(input.blocks, (block) => ({ block, pairs: pairSegments(block) }))
  const all = paired.flatMap(({ pairs }) => pairs)
  if (all.length === 0)
    throw new AppError('invalid', 'fields_invalid', { fields: { blocks: 'blocks_empty' } })
  const hasDraft = all.some((pair) => pair.draft !== '')
  return transaction(ctx, async (tx) => {
    const articleId = await storeArticle(tx, ctx, input, hasDraft)
    await storeSegments(tx, articleId, paired, input.engine)
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'article.imported', segments: all.length, hasDraft },
    )
    return { id: articleId }
  })
}

async function storeArticle(
  tx: Transaction,
  ctx: Context,
  input: ImportArticleInput,
  hasDraft: boolean,
): Promise<string> {
  const [article] = await tx
    .insert(articles)
    .values({
      state: hasDraft ? 'drafted' : 'imported',
      engine: hasDraft ? input.engine || null : null,
      draftedAt: hasDraft ? new Date() : null,
      byline: input.byline || null,
      outlet: input.outlet || null,
      sourceUrl: input.sourceUrl || null,
      assigneeId: ctx.actor.role === 'translator' ? ctx.actor.id : null,
      createdById: ctx.actor.id,
    })
    .returning({ id: articles.id })
  if (!article) throw new AppError('internal', 'unexpected')
  return article.id
}

/** Rows that go in at once: few enough to be written down in some milliseconds. */
const BATCH = 200

async function storeSegments(
  tx: Transaction,
  articleId: string,
  paired: { block: ImportBlock; pairs: SegmentPair[] }[],
  engine: string,
): Promise<void> {
  const blockIds: number[] = []
  for (const batch of batches(
    paired.map(({ block }, position) => ({ articleId, position, kind: block.kind })),
  )) {
    const rows = await tx.insert(blocks).values(batch).returning({ id: blocks.id })
    blockIds.push(...rows.map((row) => row.id))
  }
  const rows = paired.flatMap(({ block, pairs }, index) =>
    pairs.map((pair) => ({ pair, kind: block.kind, blockId: blockIds[index] ?? 0 })),
  )
  const options = await checkOptions(tx)
  const stored: { id: number; pair: SegmentPair }[] = []
  for (const batch of batches(rows.map((row, position) => ({ ...row, position })))) {
    const inserted = await tx
      .insert(segments)
      .values(
        await mapInSlices(batch, ({ pair, kind, blockId, position }) => ({
          articleId,
          blockId,
          position,
          source: pair.source,
          target: pair.draft,
          state: pair.draft === '' ? ('untranslated' as const) : ('draft' as const),
          version: 0,
          findings:
            pair.draft === ''
              ? []
              : findingsOf({ source: pair.source, target: pair.draft, kind }, options),
          sourceWords: countWords(pair.source),
        })),
      )
      .returning({ id: segments.id })
    inserted.forEach((row, index) => {
      const pair = batch[index]?.pair
      if (pair) stored.push({ id: row.id, pair })
    })
  }
  for (const batch of batches(stored)) {
    await tx.insert(revisions).values(
      batch.map(({ id, pair }) => ({
        segmentId: id,
        number: 0,
        text: pair.draft,
        origin: 'import' as const,
      })),
    )
    const drafted = batch.filter(({ pair }) => pair.draft !== '')
    if (drafted.length === 0) continue
    await tx.insert(drafts).values(
      drafted.map(({ id, pair }) => ({
        segmentId: id,
        text: pair.draft,
        engine: engine || null,
        producedAt: new Date(),
      })),
    )
  }
}

function* batches<Row>(rows: Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}
