import { queryOptions } from '@tanstack/react-query'
import { getJson, isUnreachable } from '@/components/request/request'
import type { ArticleFindings } from '@/domain/finding'
import {
  completedBy,
  fromWire,
  isWhole,
  joinWindows,
  LARGEST_WINDOW,
  type WireWorkspace,
  type Workspace,
} from '@/domain/segment'
import { withNews } from './with-news'

export const articleKeys = {
  all: ['article'] as const,
  of: (articleId: string) => ['article', articleId] as const,
  workspace: (articleId: string) => ['article', articleId, 'workspace'] as const,
  rest: (articleId: string) => ['article', articleId, 'rest'] as const,
  findings: (articleId: string) => ['article', articleId, 'findings'] as const,
}

/** Everything the workspace and the review need of one article. */
export function workspaceQuery(articleId: string) {
  return queryOptions({
    queryKey: articleKeys.workspace(articleId),
    queryFn: async ({ client, signal }) => {
      const now = () => client.getQueryData<Workspace>(articleKeys.workspace(articleId))
      const before = now()
      const read = await wholeWorkspace(articleId, signal)
      return withNews(read, before, now())
    },
  })
}

/** Completes a cached workspace of which the page brought one window. Tried until there is an answer. */
export function restQuery(articleId: string) {
  return queryOptions({
    queryKey: articleKeys.rest(articleId),
    queryFn: async ({ client, signal }) => {
      const whole = await wholeWorkspace(articleId, signal)
      client.setQueryData<Workspace>(articleKeys.workspace(articleId), (held) =>
        held && !isWhole(held) ? completedBy(held, whole) : (held ?? whole),
      )
      return whole.segments.length
    },
    retry: (_failures, error) => isUnreachable(error),
    // Asked again whenever a page brings one window again.
    staleTime: 0,
    gcTime: 0,
  })
}

async function wholeWorkspace(articleId: string, signal: AbortSignal): Promise<Workspace> {
  const first = await workspaceWindow(articleId, 0, signal)
  const windows: [Workspace, ...Workspace[]] = [first]
  for (let from = first.nextFrom; from !== null; from = windows.at(-1)?.nextFrom ?? null) {
    windows.push(await workspaceWindow(articleId, from, signal))
  }
  return joinWindows(windows)
}

async function workspaceWindow(
  articleId: string,
  from: number,
  signal: AbortSignal,
): Promise<Workspace> {
  const path = `/api/v1/articles/${articleId}?from=${from}&size=${LARGEST_WINDOW}`
  return fromWire(await getJson<WireWorkspace>(path, signal))
}

/** What only the whole article shows (consistency, style), by segment. */
export function articleFindingsQuery(articleId: string) {
  return queryOptions({
    queryKey: articleKeys.findings(articleId),
    queryFn: ({ signal }) =>
      getJson<ArticleFindings>(`/api/v1/articles/${articleId}/findings`, signal),
  })
}
