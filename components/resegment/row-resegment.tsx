import { useQuery } from '@tanstack/react-query'
import { Merge, Split } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { useKeyName } from '@/components/action/use-keys'
import { workspaceQuery } from '@/components/article/queries'
import { focusEnglish, type ReviseDesk } from '@/components/segment/revise-desk'
import { useEnglish } from '@/components/segment/use-saver'
import { fetchPart } from '@/components/ui/fetch-part'
import { IconButton } from '@/components/ui/icon-button'
import { Skeleton } from '@/components/ui/skeleton'
import { toast } from '@/components/ui/toast'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { newestResegmentation } from './acts-done'
import { useResegment } from './use-resegment'

const SplitPanel = dynamic(
  () => fetchPart(() => withActs(import('./split-panel')).then((module) => module.SplitPanel)),
  { loading: Loading },
)
const JoinPanel = dynamic(
  () => fetchPart(() => withActs(import('./join-panel')).then((module) => module.JoinPanel)),
  { loading: Loading },
)

interface RowResegmentProps {
  segment: SegmentDto
  desk: ReviseDesk
}

type Mode = { kind: 'split' } | { kind: 'join'; next: SegmentDto }

/** Splitting the current segment and joining it with the next of its block. */
export function RowResegment({ segment, desk }: RowResegmentProps) {
  const t = useTranslations('resegment')
  const keyName = useKeyName()
  const [mode, setMode] = useState<Mode | null>(null)
  const act = useResegment(desk)
  const next = useNext(desk.articleId, segment)
  const isJoinable = next?.blockId === segment.blockId
  const split = () => setMode({ kind: 'split' })
  const join = next && isJoinable ? () => setMode({ kind: 'join', next }) : undefined
  const canUndo = newestResegmentation(desk.articleId) !== undefined
  const undo = () => {
    const newest = newestResegmentation(desk.articleId)
    if (newest) act.mutate({ kind: 'undo', act: newest })
  }
  useActions({
    splitSegment: split,
    joinSegments: join ?? (() => toast(t('nothingToJoin'))),
    undoResegmentation: canUndo ? undo : undefined,
  })
  const cancel = () => {
    setMode(null)
    focusEnglish(segment.id)
  }
  return (
    <>
      <div className="flex gap-1">
        <IconButton size="sm" label={t('split')} shortcut={keyName('splitSegment')} onClick={split}>
          <Split aria-hidden />
        </IconButton>
        {join ? (
          <IconButton size="sm" label={t('join')} shortcut={keyName('joinSegments')} onClick={join}>
            <Merge aria-hidden />
          </IconButton>
        ) : null}
      </div>
      <div className="order-last basis-full empty:hidden">
        {mode === null ? null : (
          <Panel segment={segment} desk={desk} mode={mode} act={act} onCancel={cancel} />
        )}
      </div>
    </>
  )
}

/** The segment after this one, also when others split or join it. The screen itself does the asking. */
function useNext(articleId: string, { position }: SegmentDto): SegmentDto | undefined {
  const select = useCallback(
    ({ segments }: Workspace) => segments.find((each) => each.position === position + 1) ?? null,
    [position],
  )
  const { data } = useQuery({ ...workspaceQuery(articleId), enabled: false, select })
  return data ?? undefined
}

interface PanelProps extends RowResegmentProps {
  mode: Mode
  act: ReturnType<typeof useResegment>
  onCancel: () => void
}

/** What is to be split or joined, as it stands. Only while it is open does a key in the text render it. */
function Panel({ segment, desk, mode, act, onCancel }: PanelProps) {
  const { text } = useEnglish(desk.saver, segment)
  const shared = { segment, text, isBusy: act.isPending, onCancel }
  if (mode.kind === 'split') {
    return <SplitPanel {...shared} onSplit={(at) => act.mutate({ kind: 'split', segment, at })} />
  }
  return (
    <JoinPanel
      {...shared}
      next={mode.next}
      nextText={desk.saver.get(mode.next.id)?.text ?? mode.next.target}
      onJoin={() => act.mutate({ kind: 'join', segment, next: mode.next })}
    />
  )
}

/** A panel, and beside it what its key will need. */
function withActs<Part>(panel: Promise<Part>): Promise<Part> {
  return Promise.all([panel, import('./carry-out')]).then(([part]) => part)
}

function Loading() {
  const t = useTranslations('common')
  return <Skeleton label={t('loading')} lines={3} />
}
