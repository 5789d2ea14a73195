import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { blocks } from '@/db/schema/article'
import { revisions, segments, sourceChanges } from '@/db/schema/segment'
import { countWords } from '@/domain/count-words'
import { AppError } from '@/domain/errors'
import { segmentTransition } from '@/domain/segment'
import type { CheckOptions } from '@/language'
import type { SegmentRow } from '../access'
import { checkOptions } from '../check-options'
import type { Context, Transaction } from '../context'
import { retire } from '../segment/resegment'
import { findingsOf } from '../segment/store-revision'
import { goneIn, type PlannedBlock, type PlannedSegment } from './plan-renewal'

/** Behind every place that is in use, while rows change theirs. */
const ASIDE = 1_000_000

/** Carries out what was planned; the caller holds the article's exclusive lock. */
export async function storeRenewal(
  tx: Transaction,
  ctx: Context,
  articleId: string,
  planned: readonly PlannedBlock[],
): Promise<void> {
  const gone = goneIn(planned)
  if (gone.length > 0) await retire(tx, ctx, gone)
  const options = await checkOptions(tx)
  const blockIds: number[] = []
  const segmentIds: number[] = []
  for (const block of planned) {
    const id = block.id ?? (await insertBlock(tx, articleId, block, blockIds.length))
    blockIds.push(id)
    for (const one of block.segments) {
      if (one.change === 'gone') continue
      const place = { articleId, blockId: id, position: ASIDE + segmentIds.length }
      if (one.change === 'changed') await changeSource(tx, ctx, { ...one, block }, options)
      segmentIds.push(
        one.change === 'added' ? await insertSegment(tx, place, one.text) : one.segment.id,
      )
    }
  }
  await arrange(tx, articleId, blockIds, segmentIds)
}

async function insertBlock(
  tx: Transaction,
  articleId: string,
  { kind }: PlannedBlock,
  nth: number,
): Promise<number> {
  const [row] = await tx
    .insert(blocks)
    .values({ articleId, kind, position: ASIDE + nth })
    .returning({ id: blocks.id })
  if (!row) throw new AppError('internal', 'unexpected')
  return row.id
}

async function insertSegment(
  tx: Transaction,
  place: Pick<SegmentRow, 'articleId' | 'blockId' | 'position'>,
  source: string,
): Promise<number> {
  const text = { source, target: '', sourceWords: countWords(source) }
  const [row] = await tx
    .insert(segments)
    .values({ ...place, ...text, state: 'untranslated', version: 0 })
    .returning({ id: segments.id })
  if (!row) throw new AppError('internal', 'unexpected')
  await tx.insert(revisions).values({ segmentId: row.id, number: 0, text: '', origin: 'import' })
  return row.id
}

type Changed = Extract<PlannedSegment, { change: 'same' | 'changed' }> & { block: PlannedBlock }

/** Nobody has confirmed this English for this Spanish; what it answered to is shown until somebody does. */
async function changeSource(
  tx: Transaction,
  ctx: Context,
  { segment, text, block }: Changed,
  options: CheckOptions,
): Promise<void> {
  const answered = segment.staleSource ?? segment.source
  const isStale = segment.target !== '' && answered !== text
  const pair = { source: text, target: segment.target, kind: block.kind }
  await tx
    .update(segments)
    .set({
      source: text,
      sourceWords: countWords(text),
      state: segmentTransition(segment.state, 'unconfirm') ?? segment.state,
      acceptedById: null,
      staleSince: isStale ? (segment.staleSince ?? new Date()) : null,
      staleSource: isStale ? answered : null,
      findings: segment.target === '' ? [] : findingsOf(pair, options),
    })
    .where(eq(segments.id, segment.id))
  await tx.insert(sourceChanges).values({
    segmentId: segment.id,
    before: segment.source,
    after: text,
    personId: ctx.actor.id,
  })
}

/** Puts blocks and segments into their order; blocks that lost all their segments come last. */
async function arrange(
  tx: Transaction,
  articleId: string,
  blockIds: readonly number[],
  segmentIds: readonly number[],
): Promise<void> {
  await tx.execute(sql`
    update blocks set position = position + ${2 * ASIDE} where article_id = ${articleId}`)
  await tx.execute(sql`
    update blocks set position = placed.nth - 1
    from unnest(${numbers(blockIds)}::bigint[]) with ordinality placed (id, nth)
    where blocks.id = placed.id`)
  await tx.execute(sql`
    update segments set position = placed.nth - 1
    from unnest(${numbers(segmentIds)}::bigint[]) with ordinality placed (id, nth)
    where segments.id = placed.id and segments.position <> placed.nth - 1`)
}

/** As PostgreSQL writes an array. */
function numbers(ids: readonly number[]): string {
  return `{${ids.join(',')}}`
}
