import 'server-only'
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import {
  canonicalBlock,
  canonicalBlocks,
  type VersionBlock,
  type VersionContent,
} from '@/domain/version'
import type { Reader } from '../context'
import { mapInSlices } from '../in-slices'

interface StandingRow extends Record<string, unknown> {
  block_id: string
  kind: VersionBlock['kind']
  id: string
  source: string
  draft: string | null
  target: string
  revision: number
}

/**
 * The article as it stands now, in the form of a version. One statement, so that nothing moves within it,
 * and its rows as the driver gives them: the query builder would make objects of them in one go.
 */
export async function workingContent(db: Reader, articleId: string): Promise<VersionContent> {
  const rows = await db.execute<StandingRow>(sql`
    select s.block_id, b.kind, s.id, s.source, d.text as draft, s.target, s.version as revision
    from segments s
    join blocks b on b.id = s.block_id
    left join drafts d on d.segment_id = s.id
    where s.article_id = ${articleId} and s.retired_at is null
    order by s.position`)
  const content: VersionContent = { blocks: [] }
  await mapInSlices(rows, ({ block_id, kind, id, source, draft, target, revision }) => {
    const blockId = Number(block_id)
    const segment = { id: Number(id), source, draft, target, revision }
    const last = content.blocks.at(-1)
    if (last?.id === blockId) last.segments.push(segment)
    else content.blocks.push({ id: blockId, kind, segments: [segment] })
  })
  return content
}

/** sha-256, hex, of what an approval is bound to. */
export async function hashContent({ blocks }: VersionContent): Promise<string> {
  const parts = await mapInSlices(blocks, canonicalBlock)
  return createHash('sha256').update(canonicalBlocks(parts)).digest('hex')
}
