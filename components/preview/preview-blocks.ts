import type { ReaderBlock } from '@/components/reader/article-body'
import type { Workspace } from '@/domain/segment'

/** The blocks of an article as it stands, in the form readers get them. */
export function previewBlocks({ blocks, segments }: Pick<Workspace, 'blocks' | 'segments'>) {
  const ofBlock = Map.groupBy(segments, ({ blockId }) => blockId)
  return blocks.map(
    ({ id, kind }): ReaderBlock => ({
      kind,
      segments: (ofBlock.get(id) ?? []).map(({ source, target }) => ({ source, target })),
    }),
  )
}
