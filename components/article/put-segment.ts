import { hashKey, type QueryClient } from '@tanstack/react-query'
import { followWords } from '@/components/comment/follow-words'
import { historyKeys } from '@/components/history/queries'
import { memoryKeys } from '@/components/memory/queries'
import { askAnew } from '@/components/request/ask-anew'
import type { LiveSegments } from '@/domain/live'
import type { SavedSegment, SegmentDto, Workspace } from '@/domain/segment'
import { keepNews } from './late-answer'
import { outdateArticle } from './outdate-article'
import { isDone } from './progress'
import { articleKeys } from './queries'
import { recheckFindings } from './recheck-findings'
import { type Shown, shownOf } from './shown'
import { titleOf } from './title-of'

/**
 * Shows what the server just took, and marks what follows from the text as out of date. An answer
 * that comes late never covers what is newer; in doubt the article is read. `left` is what was shown
 * when its request left.
 */
export function putSegment(
  client: QueryClient,
  articleId: string,
  answer: SavedSegment,
  left?: Shown,
): void {
  const key = articleKeys.workspace(articleId)
  const now = shownOf(client.getQueryData(key), answer.segment.id)
  const { saved, isInDoubt } = keepNews(now, answer, left)
  const before = segmentsBefore(client, articleId)
  forgetMatches(client, [saved.segment], before)
  followWords(client, articleId, [saved.segment], before)
  client.setQueryData<Workspace>(key, (workspace) =>
    workspace ? withSegment(workspace, saved) : workspace,
  )
  outdate(client, articleId, [saved.segment])
  if ((left ?? now).segment?.target !== saved.segment.target) {
    recheckFindings(client, articleId, { isOwn: true })
  }
  if (isInDoubt) void askAnew(client, { queryKey: key })
}

/**
 * Shows what others changed. False when some of it is not on the screen yet, as after a split: then
 * the article has to be read anew.
 */
export function putSegments(client: QueryClient, articleId: string, told: LiveSegments): boolean {
  const key = articleKeys.workspace(articleId)
  const workspace = client.getQueryData<Workspace>(key)
  const known = new Set(workspace?.segments.map(({ id }) => id))
  if (!workspace || told.segments.some(({ id }) => !known.has(id))) return false
  const before = segmentsBefore(client, articleId)
  // A whole newsroom confirming must not have every desk ask at once: asked anew at the next row.
  forgetMatches(client, told.segments, before, 'none')
  followWords(client, articleId, told.segments, before)
  const ids = new Set(told.segments.map(({ id }) => id))
  const standing = workspace.dismissals.filter(({ segmentId }) => !ids.has(segmentId))
  client.setQueryData<Workspace>(key, {
    ...withSegments(workspace, told.segments, told.article),
    names: { ...workspace.names, ...told.names },
    dismissals: [...standing, ...told.dismissals],
  })
  outdate(client, articleId, told.segments)
  if (told.segments.some(({ id, target }) => target !== before.get(id)?.target)) {
    recheckFindings(client, articleId, { isOwn: false })
  }
  return true
}

/** What follows from a text, and the wordings of its segment. */
function outdate(client: QueryClient, articleId: string, told: readonly SegmentDto[]): void {
  outdateArticle(client, articleId)
  const keys = new Set(told.map(({ id }) => hashKey(historyKeys.revisions(id))))
  void askAnew(client, {
    queryKey: historyKeys.wordings,
    predicate: ({ queryHash }) => keys.has(queryHash),
  })
}

/** The segments as they are on the screen, by id. */
function segmentsBefore(client: QueryClient, articleId: string): ReadonlyMap<number, SegmentDto> {
  const workspace = client.getQueryData<Workspace>(articleKeys.workspace(articleId))
  return new Map(workspace?.segments.map((segment) => [segment.id, segment]))
}

/** What was confirmed, or stands confirmed no more, changes what the memory offers every other segment. */
function forgetMatches(
  client: QueryClient,
  told: readonly SegmentDto[],
  before: ReadonlyMap<number, SegmentDto>,
  refetchType: 'active' | 'none' = 'active',
): void {
  const isChanged = told.some((segment) => {
    const known = before.get(segment.id)
    const isSame = known?.state === segment.state && known.version === segment.version
    // One's own act may have been told by the stream a moment before its answer: it counts all the same.
    const isNews = refetchType === 'active' || !isSame
    return isNews && (isDone(segment) || (known !== undefined && isDone(known)))
  })
  if (isChanged) void askAnew(client, { queryKey: memoryKeys.all, refetchType })
}

/** The workspace with a saved segment in its place, and the title that follows from it. */
export function withSegment(workspace: Workspace, { segment, article }: SavedSegment): Workspace {
  return withSegments(workspace, [segment], article)
}

function withSegments(
  workspace: Workspace,
  saved: readonly SegmentDto[],
  article: SavedSegment['article'],
): Workspace {
  const byId = new Map(saved.map((segment) => [segment.id, segment]))
  const segments = workspace.segments.map((each) => newerOf(each, byId.get(each.id) ?? each))
  const title = titleOf(workspace, segments)
  return { ...workspace, segments, article: { ...workspace.article, ...article, title } }
}

/** It stays in its place: only a split or a join tells of another, and moves all behind it as well. */
function newerOf(known: SegmentDto, saved: SegmentDto): SegmentDto {
  return saved.version >= known.version ? { ...saved, position: known.position } : known
}
