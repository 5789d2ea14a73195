import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useCallback, useMemo, useState } from 'react'
import { liveFindings } from '@/components/finding/live-findings'
import { useFollowed } from '@/components/presence/use-presence'
import { showRow } from '@/components/ui/show-row'
import { toast } from '@/components/ui/toast'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import { isWhole, type SegmentDto, type Workspace } from '@/domain/segment'
import type { Span } from '@/language'
import { mayConfirm, readOnlyReason } from './editing-rights'
import { type Point, type ReviseDesk, rowId } from './revise-desk'
import { neighbour } from './segment-filter'
import type { SegmentSaver } from './segment-saver'
import { type TextHistory, textHistoryOf } from './text-history'
import { kindNow, type Revise, segmentNow, shownNow } from './use-revise'
import { useSaver } from './use-saver'
import { useUnconfirm } from './use-unconfirm'
import { writingActs } from './writing-acts'

/** The row whose editor is open, and where the pointer opened it. */
export interface Editing {
  segmentId: number
  point: Point | null
  /** What to select when it opens; goes before `point`. */
  selection?: Span | undefined
}

/** What the screen remembers beyond the address, and the acts of its rows. */
export function useReviseDesk({ workspace, current, address }: Revise, viewer: CurrentUser) {
  const articleId = workspace.article.id
  const [editing, setEditing] = useState<Editing | null>(null)
  const [lit, setLit] = useState<string | null>(null)
  const [dismissing, setDismissing] = useState<string | null>(null)
  const saver = useSaver({
    articleId,
    viewerId: viewer.id,
    segments: workspace.segments,
    isWhole: isWhole(workspace),
    onRestored: useRestoredNotice(),
    onShow: (segmentId, number) => {
      address.setSegment(String(number))
      showRow(rowId(segmentId))
      // Its row, not its English: it is to be read again, and on a phone no keyboard comes up for that.
      const focus = { preventScroll: true }
      requestAnimationFrame(() => document.getElementById(rowId(segmentId))?.focus(focus))
    },
  })
  const presence = useFollowed({ articleId, segmentId: current?.id ?? null, saver })
  const history = textHistoryOf(articleId, viewer.id)
  const acts = useRowActs({
    articleId,
    viewerId: viewer.id,
    saver,
    history,
    address,
    setEditing,
    setDismissing,
  })
  const rights = useRights(workspace, viewer)
  const names = useMemo(
    () => ({ ...workspace.names, [viewer.id]: viewer.name }),
    [workspace.names, viewer],
  )
  const desk = useMemo<ReviseDesk>(
    () => ({
      articleId,
      viewer,
      names,
      saver,
      presence,
      ...rights,
      ...acts,
      dismiss: setDismissing,
      light: setLit,
    }),
    [articleId, viewer, names, saver, presence, rights, acts],
  )
  return { desk, editing, setEditing, lit, dismissing }
}

function useRights({ article }: Workspace, { role }: CurrentUser) {
  const { state, isLive } = article
  return useMemo(
    () => ({
      canEdit: readOnlyReason({ state, isLive }, role) === null,
      canConfirm: mayConfirm({ state, isLive }, role),
      canDismiss: may(role, 'finding.dismiss'),
      canComment: may(role, 'comment.write'),
    }),
    [state, isLive, role],
  )
}

interface RowActsOf {
  articleId: string
  viewerId: string
  saver: SegmentSaver
  history: TextHistory
  address: Revise['address']
  setEditing: (editing: Editing | null) => void
  setDismissing: (fingerprint: string | null) => void
}

/** The same functions for as long as the screen stands, so that rows need not render anew. */
function useRowActs({
  articleId,
  viewerId,
  saver,
  history,
  address,
  setEditing,
  setDismissing,
}: RowActsOf) {
  const client = useQueryClient()
  const { mutate: unconfirm } = useUnconfirm(articleId)
  return useMemo(() => {
    const known = (segment: SegmentDto) => segmentNow(client, articleId, segment.id) ?? segment
    const pairOf = (segment: SegmentDto, target: string) => ({
      source: segment.source,
      target,
      kind: kindNow(client, articleId, segment.blockId),
    })
    const goTo = (segment: SegmentDto) => {
      setDismissing(null)
      address.setSegment(String(segment.position + 1))
      showRow(rowId(segment.id))
    }
    const edit = (segment: SegmentDto, point: Point | null = null, selection?: Span) => {
      void saver.flush()
      liveFindings.warm()
      goTo(segment)
      setEditing({ segmentId: segment.id, point, selection })
    }
    const confirm = (segment: SegmentDto) => {
      const next = neighbour(shownNow(client, articleId, viewerId), known(segment), 1)
      // What was shown is confirmed; what has come in since is refused by its version.
      saver.confirm({ articleId, segment })
      if (next) edit(next)
    }
    return {
      goTo,
      edit,
      confirm,
      unconfirm,
      ...writingActs({ articleId, saver, history, known, pairOf }),
      openPanel: address.setPanel,
    } satisfies Partial<ReviseDesk>
  }, [client, articleId, viewerId, saver, history, address, setEditing, setDismissing, unconfirm])
}

function useRestoredNotice(): (count: number) => void {
  const t = useTranslations('segment')
  return useCallback((count: number) => toast(t('restored', { count })), [t])
}
