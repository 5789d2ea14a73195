import 'server-only'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { alternatives, revisions, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { AlternativeList, SegmentHistory } from '@/domain/segment'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'

/** Every saved state of a segment's target, newest first. */
export async function segmentHistory(ctx: Context, segmentId: number): Promise<SegmentHistory> {
  authorize(ctx.actor, 'desk.read')
  await requireSegment(ctx, segmentId)
  const rows = await ctx.db
    .select()
    .from(revisions)
    .where(eq(revisions.segmentId, segmentId))
    .orderBy(desc(revisions.number))
  return {
    revisions: rows.map((row) => ({
      id: row.id,
      segmentId: row.segmentId,
      number: row.number,
      text: row.text,
      origin: row.origin,
      byId: row.authorId,
      at: row.createdAt.toISOString(),
    })),
    names: await namesOf(
      ctx.db,
      rows.map((row) => row.authorId),
    ),
  }
}

/** Texts that lost a race and wait for somebody to look at them. */
export async function openAlternatives(ctx: Context, segmentId: number): Promise<AlternativeList> {
  authorize(ctx.actor, 'desk.read')
  await requireSegment(ctx, segmentId)
  const rows = await ctx.db
    .select()
    .from(alternatives)
    .where(and(eq(alternatives.segmentId, segmentId), isNull(alternatives.resolvedAt)))
    .orderBy(asc(alternatives.id))
  return {
    alternatives: rows.map((row) => ({
      id: row.id,
      segmentId: row.segmentId,
      text: row.text,
      baseVersion: row.baseVersion,
      byId: row.authorId,
      at: row.createdAt.toISOString(),
      resolvedAt: null,
    })),
    names: await namesOf(
      ctx.db,
      rows.map((row) => row.authorId),
    ),
  }
}

async function requireSegment(ctx: Context, segmentId: number): Promise<void> {
  const [found] = await ctx.db
    .select({ id: segments.id })
    .from(segments)
    .where(eq(segments.id, segmentId))
  if (!found) throw new AppError('not_found', 'not_found')
}
