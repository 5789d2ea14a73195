import { useQuery } from '@tanstack/react-query'
import { createContext, use, useMemo, useState } from 'react'
import { versionTextQuery } from '@/components/version/queries'
import { textsBefore } from '@/domain/pair-versions'
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
 * A segment the version did not have stands plain: all of it is new. The version is laid beside the
 * segments anew when they are others, not with every letter.
 */
function useVersion(version: VersionText | undefined, workspace: Workspace): ShownView['baseOf'] {
  const [laid, setLaid] = useState(NOT_LAID)
  const { length } = workspace.segments
  if (version && (laid.version !== version || laid.length !== length)) {
    const targets = textsBefore(version.content, contentOf(workspace))
    setLaid({ version, length, baseOf: ({ id }) => targets.get(id) ?? null })
  }
  return version ? laid.baseOf : ofNothing
}

interface Laid {
  version: VersionText | undefined
  length: number
  baseOf: ShownView['baseOf']
}

const NOT_LAID: Laid = { version: undefined, length: 0, baseOf: ofNothing }
