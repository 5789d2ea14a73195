import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { publications, reviews } from '@/db/schema/version'
import type { ArticleState } from '@/domain/article'
import { AppError } from '@/domain/errors'
import { slugFrom } from '@/domain/slug'
import { titleOf } from '@/domain/version'
import type { PublishVersionInput } from '@/domain/version-inputs'
import { type ArticleRow, lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context, type Transaction } from '../context'
import { notify } from '../notice/notify'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { latestVersion, type VersionHead } from '../version/latest-version'
import { hashContent, workingContent } from '../version/working-content'
import { queuePublication } from './queue-publication'

/**
 * Gives readers the approved version, now or at a time. The first publication gives the article its
 * address for ever; a later one is a correction and says what was corrected.
 */
export async function publishVersion(
  ctx: Context,
  articleId: string,
  input: PublishVersionInput,
): Promise<{ state: ArticleState; slug: string | null }> {
  authorize(ctx.actor, 'version.publish')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const version = await approvedVersion(tx, article, input.hash)
    requireNoteForCorrection(article, input)
    return input.scheduledFor === undefined
      ? publishNow(tx, ctx, { article, version, correction: input.correction })
      : schedule(tx, ctx, { article, version, correction: input.correction }, input.scheduledFor)
  })
}

/** A version that may go out, and its English title. */
type Approved = VersionHead & { title: string }

interface Publication {
  article: ArticleRow
  version: Approved
  correction: PublishVersionInput['correction']
}

/** Publishes within an open transaction; the worker takes this way when a scheduled time has come. */
export async function publishNow(
  tx: Transaction,
  ctx: Context,
  { article, version, correction }: Publication,
): Promise<{ state: ArticleState; slug: string }> {
  const slug = article.slug ?? (await freeSlug(tx, version.title))
  const { state } = await moveArticle(tx, article, 'publish', { slug, liveVersionId: version.id })
  await tx.insert(publications).values({
    articleId: article.id,
    versionId: version.id,
    kind: correction ? 'correction' : 'publish',
    correctionKind: correction?.kind ?? null,
    publicNote: correction?.publicNote ?? null,
    personId: ctx.actor.id,
  })
  await recordEvent(
    tx,
    { articleId: article.id, actorId: ctx.actor.id },
    {
      type: 'version.published',
      version: version.number,
      hash: version.hash,
      correctionKind: correction?.kind ?? null,
      publicNote: correction?.publicNote ?? null,
    },
  )
  await notify(tx, { articleId: article.id, actorId: ctx.actor.id }, [
    { personId: version.createdById, kind: 'version_published' },
    { personId: article.assigneeId, kind: 'version_published' },
  ])
  return { state, slug }
}

/** The approved version, if it still is the article as it stands and as the editor saw it. */
export async function approvedVersion(
  tx: Transaction,
  article: ArticleRow,
  hash: string,
): Promise<Approved> {
  if (article.state !== 'approved' && article.state !== 'scheduled') {
    throw new AppError('conflict', 'not_approved', { state: article.state })
  }
  const version = await latestVersion(tx, article.id)
  const content = await workingContent(tx, article.id)
  const workingHash = await hashContent(content)
  if (!version || version.hash !== hash || workingHash !== hash) {
    throw new AppError('conflict', 'changed_meanwhile')
  }
  const approvals = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.versionId, version.id), eq(reviews.outcome, 'approved')))
  if (approvals.length === 0) throw new AppError('conflict', 'not_approved')
  // Hash by hash the version's own words, which need not be read once more.
  return { ...version, title: titleOf(content, 'target') }
}

/** Readers who saw an earlier version are told what changed, also after a withdrawal. */
function requireNoteForCorrection(article: ArticleRow, input: PublishVersionInput): void {
  const isCorrection = article.slug !== null
  if (isCorrection && !input.correction) {
    throw new AppError('invalid', 'fields_invalid', { fields: { correction: 'note_empty' } })
  }
  if (!isCorrection && input.correction) {
    throw new AppError('invalid', 'fields_invalid', {
      fields: { correction: 'nothing_to_correct' },
    })
  }
}

async function schedule(
  tx: Transaction,
  ctx: Context,
  { article, version, correction }: Publication,
  scheduledFor: string,
): Promise<{ state: ArticleState; slug: string | null }> {
  const at = new Date(scheduledFor)
  if (at.getTime() <= Date.now()) {
    throw new AppError('invalid', 'fields_invalid', { fields: { scheduledFor: 'time_past' } })
  }
  const { state } = await moveArticle(tx, article, 'schedule', {
    scheduledFor: at,
    scheduledCorrection: correction ? JSON.stringify(correction) : null,
  })
  await queuePublication(tx, {
    articleId: article.id,
    hash: version.hash,
    personId: ctx.actor.id,
    at,
  })
  await recordEvent(
    tx,
    { articleId: article.id, actorId: ctx.actor.id },
    { type: 'version.scheduled', version: version.number, scheduledFor: at.toISOString() },
  )
  return { state, slug: article.slug }
}

/**
 * A readable address nobody had before; slugs of withdrawn articles stay taken. One publication at a
 * time looks for one, until it commits: two of the same title would find the same.
 */
async function freeSlug(tx: Transaction, title: string): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('articles.slug'))`)
  const base = slugFrom(title) || 'article'
  for (let suffix = 1; ; suffix++) {
    const slug = suffix === 1 ? base : `${base}-${suffix}`
    const [taken] = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.slug, slug))
    if (!taken) return slug
  }
}
