import 'server-only'
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { alternatives, revisions, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { AlternativeDto, AlternativeList, SegmentHistory } from '@/domain/segment'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'
import { ancestorsOf } from './successors'

/**
 * Every text a segment ever had, newest first: the saved states of its target, then those of what it
 * was split from or joined of, and what lost a race.
 */
export async function segmentHistory(ctx: Context, segmentId: number): Promise<SegmentHistory> {
  authorize(ctx.actor, 'desk.read')
  const { source } = await requireSegment(ctx, segmentId)
  const line = [segmentId, ...((await ancestorsOf(ctx.db, [segmentId])).get(segmentId) ?? [])]
  const written = await ctx.db
    .select()
    .from(revisions)
    .where(inArray(revisions.segmentId, line))
    .orderBy(desc(revisions.number))
  const saved = line.flatMap((id) => written.filter((row) => row.segmentId === id))
  const lost = await ctx.db
    .select()
    .from(alternatives)
    .where(inArray(alternatives.segmentId, line))
    .orderBy(desc(alternatives.id))
  return {
    source,
    revisions: saved.map((row) => ({
      id: row.id,
      segmentId: row.segmentId,
      number: row.number,
      text: row.text,
      origin: row.origin,
      byId: row.authorId,
      at: row.createdAt.toISOString(),
    })),
    alternatives: lost.map(alternativeDto),
    names: await namesOf(
      ctx.db,
      [...saved, ...lost].map((row) => row.authorId),
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
    alternatives: rows.map(alternativeDto),
    names: await namesOf(
      ctx.db,
      rows.map((row) => row.authorId),
    ),
  }
}

function alternativeDto(row: typeof alternatives.$inferSelect): AlternativeDto {
  return {
    id: row.id,
    segmentId: row.segmentId,
    text: row.text,
    baseVersion: row.baseVersion,
    byId: row.authorId,
    at: row.createdAt.toISOString(),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
  }
}

async function requireSegment(ctx: Context, segmentId: number): Promise<{ source: string }> {
  const [found] = await ctx.db
    .select({ source: segments.source })
    .from(segments)
    .where(eq(segments.id, segmentId))
  if (!found) throw new AppError('not_found', 'not_found')
  return found
}
