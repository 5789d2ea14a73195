import type { Workspace } from '@/domain/segment'

/**
 * What was read of an article, with the segments that came in while it was being read: an answer that
 * was under way shows neither an older revision nor an older state again.
 */
export function withNews(
  read: Workspace,
  before: Workspace | undefined,
  now: Workspace | undefined,
): Workspace {
  if (before === undefined || now === undefined || before === now) return read
  const old = new Map(before.segments.map((segment) => [segment.id, segment]))
  const news = new Map(
    now.segments.flatMap((segment) =>
      segment === old.get(segment.id) ? [] : [[segment.id, segment]],
    ),
  )
  const segments = read.segments.map((segment) => {
    const known = news.get(segment.id)
    return known && known.version >= segment.version ? known : segment
  })
  return { ...read, segments }
}
