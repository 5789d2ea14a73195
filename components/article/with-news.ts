import { replaceEqualDeep } from '@tanstack/react-query'
import type { Workspace } from '@/domain/segment'

/**
 * What was read of an article, with the segments that came in while it was being read: no older revision or
 * state is shown again. What did not change stays the same in memory, whatever its rank now: a reading of
 * a long article would be a second copy of it.
 */
export function withNews(
  read: Workspace,
  before: Workspace | undefined,
  now: Workspace | undefined,
): Workspace {
  if (before === undefined || now === undefined) return read
  const old = new Map(before.segments.map((segment) => [segment.id, segment]))
  const news = new Map(
    now.segments.flatMap((segment) =>
      segment === old.get(segment.id) ? [] : [[segment.id, segment]],
    ),
  )
  const segments = read.segments.map((segment) => {
    const known = news.get(segment.id)
    if (known && known.version >= segment.version) return known
    return replaceEqualDeep(old.get(segment.id), segment)
  })
  return { ...read, segments }
}
