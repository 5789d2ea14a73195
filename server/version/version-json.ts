import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { versions } from '@/db/schema/version'
import { AppError } from '@/domain/errors'
import type { VersionRef, VersionText } from '@/domain/version'
import { requireArticle } from '../access'
import { authorize, type Context } from '../context'
import { mapInSlices } from '../in-slices'
import { JsonText } from '../json-text'
import { VERSION_HEAD } from './latest-version'
import { headOfText, versionText } from './queries'

/** One snapshot with its content as `versionText` gives it, written down without holding up anybody. */
export async function versionJson(
  ctx: Context,
  articleId: string,
  ref: VersionRef,
): Promise<JsonText> {
  if (ref === 'working' || ref === 'draft') return written(await versionText(ctx, articleId, ref))
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const [row] = await ctx.db
    .select({ ...VERSION_HEAD, content: sql<string>`${versions.content}::text` })
    .from(versions)
    .where(and(eq(versions.articleId, articleId), eq(versions.number, ref)))
  if (!row) throw new AppError('not_found', 'not_found')
  return joined(headOfText(row), row.content)
}

async function written({ content, ...head }: VersionText): Promise<JsonText> {
  const blocks = await mapInSlices(content.blocks, (block) => JSON.stringify(block))
  return joined(head, `{"blocks":[${blocks.join(',')}]}`)
}

function joined(head: Omit<VersionText, 'content'>, content: string): JsonText {
  return new JsonText(`${JSON.stringify(head).slice(0, -1)},"content":${content}}`)
}
