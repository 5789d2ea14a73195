import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { commentLight } from '@/components/comment/comment-marks'
import { EmptyState } from '@/components/ui/empty-state'
import type { ChangeAt } from './change-order'
import { foldRows } from './fold-rows'
import { FoldedRun } from './folded-run'
import type { ReviewDesk } from './review-desk'
import { ReviewRowView } from './review-row'
import type { ReviewRow } from './review-rows'
import type { Failure } from './use-failures'

interface ReviewListProps {
  rows: readonly ReviewRow[]
  show: 'changed' | 'all'
  place: Partial<ChangeAt>
  desk: ReviewDesk
  amending: number | null
  /** The segment a comment is being written on. */
  asking: number | null
  /** The comment whose words are lit. */
  lit: string | null
  /** Segments with a decision on its way. */
  busy: ReadonlySet<number>
  /** Decisions that failed. */
  failures: readonly Failure[]
}

/** The article's segments in order, runs without anything to look at folded. */
export function ReviewList(props: ReviewListProps) {
  const { rows, show, place, desk } = props
  const t = useTranslations('review')
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const listed = foldRows(rows, show, place.segmentId ?? null)
  const nothing = listed.length === 1 && listed[0]?.is === 'fold' && opened.size === 0
  const rowView = (row: ReviewRow) => (
    <ReviewRowView
      key={row.segment.id}
      row={row}
      desk={desk}
      isSelected={row.segment.id === place.segmentId}
      selectedChange={row.segment.id === place.segmentId ? (place.index ?? null) : null}
      isAsking={props.asking === row.segment.id}
      lit={row.comments.some(({ id }) => commentLight(id) === props.lit) ? props.lit : null}
      isAmending={row.segment.id === props.amending}
      isBusy={props.busy.has(row.segment.id)}
      failure={props.failures.find((each) => each.row.segment.id === row.segment.id)?.words ?? null}
    />
  )
  return (
    <>
      {nothing ? (
        <div className="px-4 pt-6 sm:px-6">
          <EmptyState title={t('nothingChanged', { baseline: desk.baselineName })} />
        </div>
      ) : null}
      <ol aria-label={t('segments')} className="@container border-b border-rule">
        {listed.map((entry) => {
          if (entry.is === 'row') return rowView(entry.row)
          const first = entry.rows[0]?.segment.id ?? 0
          return opened.has(first) ? (
            entry.rows.map(rowView)
          ) : (
            <FoldedRun
              key={`fold-${first}`}
              from={(entry.rows[0]?.segment.position ?? 0) + 1}
              count={entry.rows.length}
              firstId={first}
              onOpen={() => setOpened(new Set([...opened, first]))}
            />
          )
        })}
      </ol>
    </>
  )
}
