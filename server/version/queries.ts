import 'server-only'
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { publications, reviews, versions } from '@/db/schema/version'
import { AppError } from '@/domain/errors'
import type {
  ApprovalDto,
  PublicationDto,
  VersionContent,
  VersionList,
  VersionRef,
  VersionText,
} from '@/domain/version'
import { requireArticle } from '../access'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'
import { VERSION_HEAD, type VersionHead } from './latest-version'
import { hashContent, workingContent } from './working-content'

/** An article's versions, newest first, with what became of each. */
export async function versionList(ctx: Context, articleId: string): Promise<VersionList> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const rows = await ctx.db
    .select(VERSION_HEAD)
    .from(versions)
    .where(eq(versions.articleId, articleId))
    .orderBy(desc(versions.number))
  const workingHash = await hashContent(await workingContent(ctx.db, articleId))
  const approvals = await approvalsOf(ctx, articleId, workingHash)
  const published = await publicationsOf(ctx, articleId)
  return {
    versions: rows.map((row) => ({
      ...headOf(row),
      approval: approvals.get(row.id) ?? null,
      publication: published.get(row.id) ?? null,
    })),
    workingHash,
    names: await namesOf(ctx.db, [
      ...rows.map((row) => row.createdById),
      ...[...approvals.values(), ...published.values()].map((act) => act.byId),
    ]),
  }
}

/** One snapshot with its content; `working` is the article as it stands, `draft` the raw machine text. */
export async function versionText(
  ctx: Context,
  articleId: string,
  ref: VersionRef,
): Promise<VersionText> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  if (ref === 'working' || ref === 'draft') {
    const content = await workingContent(ctx.db, articleId)
    return {
      ref,
      number: null,
      createdAt: null,
      createdById: null,
      content: ref === 'draft' ? asDraft(content) : content,
    }
  }
  const [row] = await ctx.db
    .select()
    .from(versions)
    .where(and(eq(versions.articleId, articleId), eq(versions.number, ref)))
  if (!row) throw new AppError('not_found', 'not_found')
  return { ...headOfText(row), content: row.content }
}

/** What is told of a stored snapshot beside its content. */
export function headOfText(row: VersionHead): Omit<VersionText, 'content'> {
  const { number, createdAt, createdById } = row
  return { ref: number, number, createdAt: createdAt.toISOString(), createdById }
}

function headOf(row: VersionHead) {
  return {
    id: row.id,
    number: row.number,
    hash: row.hash,
    createdById: row.createdById,
    createdAt: row.createdAt.toISOString(),
    note: row.note,
    changedSegments: row.changedSegments,
  }
}

function asDraft(content: VersionContent): VersionContent {
  return {
    blocks: content.blocks.map((block) => ({
      ...block,
      segments: block.segments.map((segment) => ({ ...segment, target: segment.draft ?? '' })),
    })),
  }
}

async function approvalsOf(
  ctx: Context,
  articleId: string,
  workingHash: string,
): Promise<Map<string, ApprovalDto>> {
  const rows = await ctx.db
    .select({ review: reviews })
    .from(reviews)
    .innerJoin(versions, eq(versions.id, reviews.versionId))
    .where(and(eq(versions.articleId, articleId), eq(reviews.outcome, 'approved')))
    .orderBy(asc(reviews.id))
  return new Map(
    rows.map(({ review }) => [
      review.versionId,
      {
        byId: review.reviewerId,
        at: review.createdAt.toISOString(),
        hash: review.versionHash,
        overrideReason: review.reason,
        holds: review.versionHash === workingHash,
      },
    ]),
  )
}

async function publicationsOf(
  ctx: Context,
  articleId: string,
): Promise<Map<string, PublicationDto>> {
  const rows = await ctx.db
    .select()
    .from(publications)
    .where(and(eq(publications.articleId, articleId), isNotNull(publications.versionId)))
    .orderBy(asc(publications.id))
  return new Map(
    rows.flatMap((row) =>
      row.versionId === null
        ? []
        : [
            [
              row.versionId,
              {
                kind: row.kind === 'correction' ? ('correction' as const) : ('publish' as const),
                correctionKind: row.correctionKind,
                publicNote: row.publicNote,
                byId: row.personId,
                at: row.createdAt.toISOString(),
              },
            ] as const,
          ],
    ),
  )
}
