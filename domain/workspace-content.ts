import type { Workspace } from './segment'
import type { VersionContent } from './version'

/** A workspace in the form of a version: blocks in order, each with its segments. */
export function contentOf({
  blocks,
  segments,
}: Pick<Workspace, 'blocks' | 'segments'>): VersionContent {
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
