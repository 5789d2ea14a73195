import type { SegmentDto, Workspace } from '@/domain/segment'

/** What others made of the text since somebody began to read it. */
export interface News {
  /** Segments whose English is another now, in order. */
  segmentIds: number[]
  byIds: string[]
  /** The article was split or joined differently. */
  isRecut: boolean
}

/**
 * What is different in `now` from `held`, as far as the viewer did not write it: texts, and how they are
 * cut. Null when nothing is. `ownId`: a segment the viewer is giving back to its writer. States, findings and comments are no text and need not be held back.
 */
export function newsIn(
  held: Workspace,
  now: Workspace,
  viewerId: string,
  ownId: number | null = null,
): News | null {
  const before = new Map(held.segments.map((segment) => [segment.id, segment]))
  const isRecut =
    held.segments.length !== now.segments.length || now.segments.some(({ id }) => !before.has(id))
  const changed = now.segments.filter(
    (segment) =>
      isOther(segment, before.get(segment.id)) &&
      segment.editedById !== viewerId &&
      segment.id !== ownId,
  )
  if (!isRecut && changed.length === 0) return null
  const byIds = changed.flatMap(({ editedById }) => (editedById === null ? [] : [editedById]))
  return { segmentIds: changed.map(({ id }) => id), byIds: [...new Set(byIds)], isRecut }
}

/** `now` with the texts that `news` speaks of as they were held. */
export function withHeldTexts(held: Workspace, now: Workspace, news: News): Workspace {
  if (news.isRecut) return { ...now, blocks: held.blocks, segments: held.segments }
  const before = new Map(held.segments.map((segment) => [segment.id, segment]))
  const changed = new Set(news.segmentIds)
  return {
    ...now,
    segments: now.segments.map((segment) =>
      changed.has(segment.id) ? (before.get(segment.id) ?? segment) : segment,
    ),
  }
}

function isOther(now: SegmentDto, before: SegmentDto | undefined): boolean {
  return before !== undefined && (before.target !== now.target || before.source !== now.source)
}
