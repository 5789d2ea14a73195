import { replaceEqualDeep } from '@tanstack/react-query'
import type { ArticleDto } from '@/domain/article'
import type { DismissalDto } from '@/domain/finding'
import type { Workspace } from '@/domain/segment'
import { titleOf } from './title-of'

/**
 * What was read of an article, with what came in while it was being read: no older revision, state or
 * judgement is shown again. What did not change stays the same in memory, whatever its rank now: a reading
 * of a long article would be a second copy of it.
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
  return {
    ...read,
    segments,
    article: {
      ...read.article,
      ...stateSince(before.article, now.article),
      ...(news.size > 0 && { title: titleOf(read, segments) }),
    },
    names: { ...now.names, ...read.names },
    dismissals: withJudgements(read.dismissals, before.dismissals, now.dismissals),
  }
}

/** The state of an article, if it came to be another meanwhile. */
function stateSince(before: ArticleDto, { state, updatedAt }: ArticleDto) {
  return before.state === state ? null : { state, updatedAt }
}

/** Of segments that got or lost a dismissal meanwhile those count that stand now. */
function withJudgements(
  read: readonly DismissalDto[],
  before: readonly DismissalDto[],
  now: readonly DismissalDto[],
): DismissalDto[] {
  const [old, standing] = [new Set(before), new Set(now)]
  const changed = [
    ...before.filter((each) => !standing.has(each)),
    ...now.filter((each) => !old.has(each)),
  ]
  const ids = new Set(changed.map(({ segmentId }) => segmentId))
  return [
    ...read.filter(({ segmentId }) => !ids.has(segmentId)),
    ...now.filter(({ segmentId }) => ids.has(segmentId)),
  ]
}
