import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { ArticleFindings } from '@/domain/finding'
import {
  fromWire,
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

/** Every segment of an article, in as many windows as it takes. */
export async function wholeWorkspace(articleId: string, signal: AbortSignal): Promise<Workspace> {
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
