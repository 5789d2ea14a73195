import 'server-only'
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { blocks } from '@/db/schema/article'
import { dismissals, drafts, resegmentations, revisions, segments } from '@/db/schema/segment'
import { countWords } from '@/domain/count-words'
import { AppError } from '@/domain/errors'
import type { EventRecord } from '@/domain/event'
import type { Resegmented, SegmentTexts } from '@/domain/resegment'
import type { SegmentState } from '@/domain/segment'
import type { BlockKind } from '@/language'
import {
  type ArticleRow,
  articleIdOf,
  lockArticle,
  nextStateOf,
  refuseRetired,
  type SegmentRow,
} from '../access'
import { among } from '../among'
import { moveArticle } from '../article/move-article'
import { checkOptions } from '../check-options'
import { openQuestionsOf } from '../comment/open-questions'
import type { Context, Transaction } from '../context'
import { dismissalDto } from '../finding/dismiss-finding'
import { recordEvent } from '../record-event'
import { editAction } from './edit-action'
import { moveBelongings } from './move-belongings'
import { segmentDto } from './segment-dto'
import { standingIn } from './standing'
import { findingsOf } from './store-revision'

export type DraftRow = typeof drafts.$inferSelect

/** A segment held for a split or a join; its article is held against every other change. */
export interface HeldSegment {
  segment: SegmentRow
  draft: DraftRow | null
  kind: BlockKind
}

/**
 * Locks the article exclusively (positions of what follows change) and then the segments, in the order
 * asked for. Refuses where an edit would be refused, and where one of them stands no more.
 */
export async function holdSegments(
  tx: Transaction,
  ctx: Context,
  ids: readonly number[],
): Promise<{ article: ArticleRow; held: HeldSegment[] }> {
  const article = await lockArticle(tx, await articleIdOf(tx, ids[0] ?? 0))
  nextStateOf(article, editAction(article, ctx))
  const rows = await tx
    .select({ segment: segments, draft: drafts, kind: blocks.kind })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .leftJoin(drafts, eq(drafts.segmentId, segments.id))
    .where(and(eq(segments.articleId, article.id), inArray(segments.id, [...ids])))
    .orderBy(asc(segments.id))
    .for('update', { of: segments })
  const held = ids.flatMap((id) => rows.filter(({ segment }) => segment.id === id))
  if (held.length < ids.length) throw new AppError('not_found', 'not_found')
  for (const { segment } of held) await refuseRetired(tx, segment)
  return { article, held }
}

/** A segment to be: its texts, and what it keeps of those it comes from. */
export interface NewSegment extends SegmentTexts {
  state: SegmentState
  keeps: Pick<SegmentRow, 'staleSince' | 'staleSource' | 'editedById' | 'editedAt' | 'acceptedById'>
  draftOf: DraftRow | null
}

interface Replacement {
  kind: 'split' | 'join'
  article: ArticleRow
  /** Neighbours of one block, in order. */
  from: [HeldSegment, ...HeldSegment[]]
  to: NewSegment[]
  event: (resegmentationId: number, toIds: number[]) => EventRecord
}

/** Retires segments and puts others in their place, with all that belongs to them. */
export async function replaceSegments(
  tx: Transaction,
  ctx: Context,
  { kind, article, from, to, event }: Replacement,
): Promise<Resegmented> {
  const fromIds = from.map(({ segment }) => segment.id)
  const moved = await moveArticle(tx, article, editAction(article, ctx))
  const { position } = from[0].segment
  await retire(tx, ctx, fromIds)
  await shiftBehind(tx, article.id, position + from.length - 1, to.length - from.length)
  const rows = await insertSegments(tx, ctx, { kind, from: from[0], to })
  const homes = rows.map((row, index) => ({ ...row, draft: to[index]?.draft ?? null }))
  const belongings = await moveBelongings(tx, fromIds, homes)
  const [stored] = await tx
    .insert(resegmentations)
    .values({
      articleId: article.id,
      kind,
      fromIds,
      toIds: rows.map((row) => row.id),
      moved: belongings,
      personId: ctx.actor.id,
    })
    .returning({ id: resegmentations.id })
  if (!stored) throw new AppError('internal', 'unexpected')
  await recordEvent(
    tx,
    { articleId: article.id, actorId: ctx.actor.id },
    event(
      stored.id,
      rows.map((row) => row.id),
    ),
    ...moved.consequences,
  )
  return resegmented(tx, {
    id: stored.id,
    retired: fromIds,
    rows,
    state: moved.state,
    drafts: to.map((part) => part.draft),
  })
}

/** The answer to a split, a join or the undoing of one. */
export async function resegmented(
  tx: Transaction,
  made: {
    id: number
    retired: number[]
    rows: SegmentRow[]
    drafts: (string | null)[]
    state: ArticleRow['state']
  },
): Promise<Resegmented> {
  const ids = made.rows.map((row) => row.id)
  const questions = await openQuestionsOf(tx, ids)
  const dismissed = await tx
    .select()
    .from(dismissals)
    .where(and(inArray(dismissals.segmentId, ids), isNull(dismissals.undoneAt)))
  return {
    id: made.id,
    retired: made.retired,
    segments: made.rows.map((row, index) =>
      segmentDto(row, {
        draft: made.drafts[index] ?? null,
        openQuestions: questions.get(row.id) ?? 0,
      }),
    ),
    dismissals: dismissed.map(dismissalDto),
    article: { state: made.state, updatedAt: new Date().toISOString() },
  }
}

/** Takes segments out of the article; they and their revisions stay stored. */
export async function retire(tx: Transaction, ctx: Context, ids: readonly number[]): Promise<void> {
  await tx
    .update(segments)
    .set({ retiredAt: new Date(), retiredById: ctx.actor.id })
    .where(among(segments.id, ids))
}

/** Moves everything behind a position by some places. */
export async function shiftBehind(
  tx: Transaction,
  articleId: string,
  position: number,
  by: number,
): Promise<void> {
  await tx
    .update(segments)
    .set({ position: sql`${segments.position} + ${by}` })
    .where(and(standingIn(articleId), gt(segments.position, position)))
}

async function insertSegments(
  tx: Transaction,
  ctx: Context,
  { kind, from, to }: { kind: 'split' | 'join'; from: HeldSegment; to: NewSegment[] },
): Promise<SegmentRow[]> {
  const options = await checkOptions(tx)
  const { articleId, blockId, position } = from.segment
  const rows = await tx
    .insert(segments)
    .values(
      to.map(({ source, target, gap, state, keeps }, index) => ({
        articleId,
        blockId,
        source,
        target,
        gap,
        state,
        ...keeps,
        position: position + index,
        version: 0,
        findings: target === '' ? [] : findingsOf({ source, target, kind: from.kind }, options),
        sourceWords: countWords(source),
      })),
    )
    .returning()
  await tx.insert(revisions).values(
    rows.map((row) => ({
      segmentId: row.id,
      number: 0,
      text: row.target,
      origin: kind,
      authorId: ctx.actor.id,
    })),
  )
  const drafted = rows.flatMap((row, index) => {
    const text = to[index]?.draft ?? null
    const old = to[index]?.draftOf
    const { engine = null, producedAt = null } = old ?? {}
    return text === null ? [] : [{ segmentId: row.id, text, engine, producedAt }]
  })
  if (drafted.length > 0) await tx.insert(drafts).values(drafted)
  return rows
}
