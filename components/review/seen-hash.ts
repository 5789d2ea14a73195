import type { Workspace } from '@/domain/segment'
import { canonicalContent, type VersionContent } from '@/domain/version'

/**
 * The hash (sha-256, hex) of the very text on the screen, so that nobody approves what they did not
 * see. Null where the browser cannot hash (a page served without TLS off localhost).
 */
export async function hashOfSeen(workspace: Workspace): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const bytes = new TextEncoder().encode(canonicalContent(contentOf(workspace)))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A workspace in the form of a version: blocks in order, each with its segments. */
export function contentOf({ blocks, segments }: Workspace): VersionContent {
  const kinds = new Map(blocks.map((block) => [block.id, block.kind]))
  const content: VersionContent = { blocks: [] }
  for (const { id, blockId, source, draft, target, version } of segments) {
    const segment = { id, source, draft, target, revision: version }
    const last = content.blocks.at(-1)
    if (last?.id === blockId) last.segments.push(segment)
    else
      content.blocks.push({
        id: blockId,
        kind: kinds.get(blockId) ?? 'paragraph',
        segments: [segment],
      })
  }
  return content
}
