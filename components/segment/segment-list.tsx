import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { NO_COMMENTS } from '@/components/comment/comment-marks'
import { NO_FINDINGS } from '@/components/finding/segment-findings'
import { Button } from '@/components/ui/button'
import { LongList } from '@/components/ui/long-list'
import type { SegmentDto } from '@/domain/segment'
import { estimateHeight } from './estimate-height'
import type { Lane } from './lanes'
import type { ReviseDesk } from './revise-desk'
import { SegmentRow } from './segment-row'
import type { Revise } from './use-revise'
import type { Editing } from './use-revise-desk'

interface SegmentListProps {
  revise: Revise
  desk: ReviseDesk
  editing: Editing | null
  lit: string | null
  lanes: readonly Lane[]
}

/** The rows, of which only those near the window are on the page. */
export function SegmentList({ revise, desk, editing, lit, lanes }: SegmentListProps) {
  const t = useTranslations('segment')
  const { shown, current, findings, comments, kinds, workspace } = revise
  const estimate = useCallback(
    (segment: SegmentDto, width: number) => estimateHeight(segment, lanes, width),
    [lanes],
  )
  const hasDraft = workspace.segments.some((segment) => segment.draft !== null)
  return (
    // Measured by their own room, so that larger letters stack the lanes as a small screen does.
    <div className="@container">
      <LaneHeads lanes={lanes} engine={workspace.article.engine} hasDraft={hasDraft} />
      <LongList
        rows={shown}
        keyOf={idOf}
        estimate={estimate}
        keptKey={current?.id}
        at={current ? shown.indexOf(current) : 0}
        aria-label={t('rows')}
      >
        {(segment, place) => {
          const isCurrent = segment.id === current?.id
          const isEditing = isCurrent && editing?.segmentId === segment.id
          return (
            <SegmentRow
              key={segment.id}
              {...place}
              segment={segment}
              kind={kinds.get(segment.blockId) ?? 'paragraph'}
              findings={findings.get(segment.id) ?? NO_FINDINGS}
              comments={comments.get(segment.id) ?? NO_COMMENTS}
              lanes={lanes}
              desk={desk}
              isCurrent={isCurrent}
              editingAt={isEditing ? editing : undefined}
              lit={isCurrent ? lit : null}
            />
          )
        }}
      </LongList>
      {shown.length === 0 ? (
        <div className="flex flex-col items-center gap-3 px-5 py-10 text-center text-sm text-muted">
          <p>{t('filter.empty')}</p>
          {revise.filters.length === 0 ? null : (
            <Button size="sm" onClick={() => revise.address.setFilter(null)}>
              {t('filter.showAll')}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  )
}

function idOf({ id }: SegmentDto): number {
  return id
}

interface LaneHeadsProps {
  lanes: readonly Lane[]
  engine: string | null
  hasDraft: boolean
}

function LaneHeads({ lanes, engine, hasDraft }: LaneHeadsProps) {
  const t = useTranslations('segment')
  const draft = hasDraft ? [t('lane.draft'), engine].filter(Boolean).join(' · ') : t('noDraftAtAll')
  return (
    <div
      aria-hidden
      className={clsx(
        'z-10 hidden h-(--lanes) items-center border-b border-rule bg-paper px-5 text-faint caps sm:sticky sm:top-[calc(var(--head)+var(--bar))] @4xl:grid @4xl:gap-x-7',
        COLUMNS[lanes.length],
      )}
    >
      <span />
      {lanes.map((lane) => (
        <span key={lane}>{lane === 'draft' ? draft : t(`lane.${lane}`)}</span>
      ))}
    </div>
  )
}

const COLUMNS: Record<number, string> = {
  1: '@4xl:grid-cols-[2.25rem_minmax(0,46rem)]',
  2: '@4xl:grid-cols-[2.25rem_repeat(2,minmax(0,1fr))]',
  3: '@4xl:grid-cols-[2.25rem_repeat(3,minmax(0,1fr))]',
}
