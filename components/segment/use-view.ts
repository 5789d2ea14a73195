import { skipToken, useQuery } from '@tanstack/react-query'
import { createContext, use, useCallback, useMemo, useState } from 'react'
import { versionKeys, versionTextQuery } from '@/components/version/queries'
import type { SegmentDto, Workspace } from '@/domain/segment'
import type { VersionText } from '@/domain/version'
import { contentOf } from '@/domain/workspace-content'
import { rememberView, type View, viewFrom } from './view'

/** The view, and what a segment's English is compared with under it; null for nothing. */
export interface ShownView extends View {
  baseOf: (segment: Pick<SegmentDto, 'id' | 'draft'>) => string | null
}

/** For whatever shows a text. Its own context, so that rows need not hand it on. */
export const Shown = createContext<ShownView>({ ...viewFrom(undefined), baseOf: ofDraft })

/** The view for whatever stands inside. */
export function useShown(): ShownView {
  return use(Shown)
}

/**
 * The view of this screen and how to change it. The last version's text is asked for when somebody
 * first compares with it; until it is there, and where there is none, texts stand plain or against
 * the draft.
 */
export function useView(workspace: Workspace, initial: View) {
  const { article } = workspace
  const [view, setView] = useState(initial)
  const { latestVersion } = article
  const isWanted = view.compared === 'version' && latestVersion !== null
  const { data: version } = useQuery({
    ...versionTextQuery(article.id, latestVersion ?? 0),
    enabled: isWanted,
  })
  const compared = view.compared === 'version' && !isWanted ? 'draft' : view.compared
  const ofVersion = useVersion(version, workspace)
  const shown = useMemo<ShownView>(() => {
    const baseOf = { draft: ofDraft, nothing: ofNothing, version: ofVersion }[compared]
    return { ...view, compared, baseOf }
  }, [view, compared, ofVersion])
  const change = (next: Partial<View>) => {
    const changed = { ...view, ...next }
    rememberView(changed)
    setView(changed)
  }
  return { shown, change }
}

function ofDraft({ draft }: Pick<SegmentDto, 'draft'>): string | null {
  return draft
}

function ofNothing(): null {
  return null
}

/**
 * The version's English by segment. What was split or joined since answers to the words it came of, as
 * soon as that is worked out; without such words a segment stands plain: all of it is new.
 */
function useVersion(version: VersionText | undefined, workspace: Workspace): ShownView['baseOf'] {
  const known = useMemo(() => targetsOf(version), [version])
  const isRecut =
    version !== undefined && workspace.segments.some((segment) => !known.has(segment.id))
  const { data: recut } = useQuery({
    queryKey: [...versionKeys.of(workspace.article.id), version?.ref, workspace.segments.length],
    // Without a need no question: one that waits would keep the whole article of its day in memory.
    queryFn: isRecut ? () => textsBeforeRecut(version, workspace) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useCallback(({ id }) => known.get(id) ?? recut?.get(id) ?? null, [known, recut])
}

async function textsBeforeRecut(version: VersionText, workspace: Workspace) {
  const { textsBefore } = await import('@/domain/pair-versions')
  return textsBefore(version.content, contentOf(workspace))
}

function targetsOf(version: VersionText | undefined): ReadonlyMap<number, string> {
  return new Map(
    version?.content.blocks.flatMap(({ segments }) =>
      segments.map(({ id, target }) => [id, target] as const),
    ),
  )
}
