import type { SegmentDto, Workspace } from '@/domain/segment'

/** As the server puts it together: the segments of the title block, in Spanish where there is no English. */
export function titleOf(
  { blocks }: Pick<Workspace, 'blocks'>,
  segments: readonly SegmentDto[],
): string {
  const block = blocks.find(({ kind }) => kind === 'title') ?? blocks[0]
  return segments
    .filter(({ blockId }) => blockId === block?.id)
    .map(({ target, source }) => target || source)
    .join(' ')
}
