import { type QueryClient, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { articleFindingsQuery, workspaceQuery } from '@/components/article/queries'
import { spansBySegment } from '@/components/comment/comment-marks'
import { commentSpansQuery } from '@/components/comment/queries'
import { type FindingsOfSegment, findingsBySegment } from '@/components/finding/segment-findings'
import type { SegmentDto, Workspace } from '@/domain/segment'
import type { BlockKind } from '@/language'
import { PANELS, type Panel } from './revise-desk'
import { filtersFrom, isShown, type SegmentFilter } from './segment-filter'
import { useAddress } from './use-address'
import { segmentAt, useCurrent } from './use-current'

/** Everything the workspace shows, from the server's answers and the address. */
export function useRevise(articleId: string, viewerId: string) {
  const { data: workspace } = useSuspenseQuery(workspaceQuery(articleId))
  const { data: wide } = useQuery(articleFindingsQuery(articleId))
  const { data: spans } = useQuery(commentSpansQuery(articleId))
  const comments = useMemo(() => spansBySegment(spans), [spans])
  const [segment, setSegment] = useAddress('segment')
  const [askedFilter, setFilter] = useAddress('filter', true)
  const [askedPanel, setPanel] = useAddress('panel')
  const filters = useMemo(() => filtersFrom(askedFilter), [askedFilter])
  const current = useCurrent(workspace.segments, segment, setSegment)
  const findings = useMemo(() => findingsBySegment(workspace, wide), [workspace, wide])
  const kinds = useMemo(() => kindsOf(workspace), [workspace])
  const shown = useMemo(
    () => shownOf(workspace, { findings, filters, viewerId, currentId: current?.id }),
    [workspace, findings, filters, viewerId, current?.id],
  )
  const panel = panelFrom(askedPanel)
  const address = useMemo(
    () => ({ setSegment, setFilter, setPanel }),
    [setSegment, setFilter, setPanel],
  )
  return {
    workspace,
    viewerId,
    findings,
    comments,
    kinds,
    filters,
    shown,
    current,
    panel,
    address,
  }
}

export type Revise = ReturnType<typeof useRevise>

/**
 * The rows shown at this moment, read from what is cached and from the address: for acts that happen
 * between two renders and must not depend on the last one.
 */
export function shownNow(
  client: QueryClient,
  articleId: string,
  viewerId: string,
): readonly SegmentDto[] {
  const workspace = client.getQueryData(workspaceQuery(articleId).queryKey)
  if (!workspace) return []
  const wide = client.getQueryData(articleFindingsQuery(articleId).queryKey)
  const params = new URLSearchParams(window.location.search)
  return shownOf(workspace, {
    findings: findingsBySegment(workspace, wide),
    filters: filtersFrom(params.get('filter')),
    viewerId,
    currentId: segmentAt(workspace.segments, params.get('segment'))?.id,
  })
}

/** A segment as the server last told it; undefined when it is no longer part of the article. */
export function segmentNow(
  client: QueryClient,
  articleId: string,
  segmentId: number,
): SegmentDto | undefined {
  const workspace = client.getQueryData(workspaceQuery(articleId).queryKey)
  return workspace?.segments.find((segment) => segment.id === segmentId)
}

/** What a block is, as the server last told it. */
export function kindNow(client: QueryClient, articleId: string, blockId: number): BlockKind {
  const blocks = client.getQueryData(workspaceQuery(articleId).queryKey)?.blocks
  return blocks?.find(({ id }) => id === blockId)?.kind ?? 'paragraph'
}

interface Filtered {
  findings: ReadonlyMap<number, FindingsOfSegment>
  filters: readonly SegmentFilter[]
  viewerId: string
  currentId: number | undefined
}

/** What the filters show, and the current row even where it no longer fits: it must not vanish underhand. */
function shownOf({ segments }: Workspace, filtered: Filtered): SegmentDto[] {
  const { findings, filters, viewerId, currentId } = filtered
  return segments.filter(
    (segment) =>
      segment.id === currentId || isShown(segment, filters, findings.get(segment.id), viewerId),
  )
}

function panelFrom(asked: string | null): Panel | null {
  return PANELS.find((panel) => panel === asked) ?? null
}

function kindsOf({ blocks }: Workspace): ReadonlyMap<number, BlockKind> {
  return new Map(blocks.map(({ id, kind }) => [id, kind]))
}
