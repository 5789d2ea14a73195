import 'server-only'
import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { blocks } from '@/db/schema/article'
import { drafts, segments } from '@/db/schema/segment'
import { canonicalContent, type VersionContent } from '@/domain/version'
import type { Reader } from '../context'
import { standingIn } from '../segment/standing'

/** The article as it stands now, in the form of a version. */
export async function workingContent(db: Reader, articleId: string): Promise<VersionContent> {
  const rows = await db
    .select({
      blockId: blocks.id,
      kind: blocks.kind,
      id: segments.id,
      source: segments.source,
      draft: drafts.text,
      target: segments.target,
      revision: segments.version,
    })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .leftJoin(drafts, eq(drafts.segmentId, segments.id))
    .where(standingIn(articleId))
    .orderBy(asc(segments.position))
  const content: VersionContent = { blocks: [] }
  for (const { blockId, kind, ...segment } of rows) {
    const last = content.blocks.at(-1)
    if (last?.id === blockId) last.segments.push(segment)
    else content.blocks.push({ id: blockId, kind, segments: [segment] })
  }
  return content
}

/** sha-256, hex, of what an approval is bound to. */
export function hashContent(content: VersionContent): string {
  return createHash('sha256').update(canonicalContent(content)).digest('hex')
}
