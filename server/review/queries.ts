import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'
import { decisions } from '@/db/schema/version'
import { textsBefore } from '@/domain/pair-versions'
import { may } from '@/domain/permissions'
import { isClear, isOverridable, type ReviewState } from '@/domain/review'
import { requireArticle } from '../access'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'
import { hashContent, workingContent } from '../version/working-content'
import { blockersOf, lastApprovedVersion } from './blockers'

/** What the review screen needs beside the workspace: what blocks, what was decided, what stood before. */
export async function reviewState(ctx: Context, articleId: string): Promise<ReviewState> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const approved = await lastApprovedVersion(ctx.db, articleId)
  const blockers = await blockersOf(ctx.db, articleId, ctx.actor.id, approved)
  const content = await workingContent(ctx.db, articleId)
  const decided = await ctx.db
    .select({ decision: decisions })
    .from(decisions)
    .innerJoin(segments, eq(segments.id, decisions.segmentId))
    .where(eq(segments.articleId, articleId))
    .orderBy(asc(decisions.id))
  return {
    hash: await hashContent(content),
    blockers,
    canOverride:
      may(ctx.actor.role, 'version.override') && !isClear(blockers) && isOverridable(blockers),
    decisions: decided.map(({ decision }) => ({
      id: decision.id,
      segmentId: decision.segmentId,
      kind: decision.kind,
      revision: decision.revision,
      before: decision.before,
      after: decision.after,
      byId: decision.personId,
      at: decision.createdAt.toISOString(),
    })),
    lastApproved: approved && {
      number: approved.number,
      targets: Object.fromEntries(textsBefore(approved.content, content)),
    },
    names: await namesOf(
      ctx.db,
      decided.map(({ decision }) => decision.personId),
    ),
  }
}
