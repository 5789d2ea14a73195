import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ChangeAt } from '@/components/review/change-order'
import { FoldedRun } from '@/components/review/folded-run'
import { EmptyState } from '@/components/ui/empty-state'
import { CompareRowView } from './compare-row'
import type { CompareRow } from './compare-rows'
import { foldUnchanged } from './fold-unchanged'
import type { Show } from './show'

interface CompareListProps {
  rows: readonly CompareRow[]
  show: Show
  place: Partial<ChangeAt>
  onSelect: (place: ChangeAt) => void
}

/** The compared segments in order, unchanged runs folded unless everything is asked for. */
export function CompareList({ rows, show, place, onSelect }: CompareListProps) {
  const t = useTranslations('version')
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const listed = foldUnchanged(rows, show !== 'changed', place.segmentId)
  const isSame = rows.every((row) => row.changes.length === 0)
  const rowView = (row: CompareRow) => {
    const isSelected = row.segment.id === place.segmentId
    return (
      <CompareRowView
        key={row.segment.id}
        row={row}
        isClean={show === 'clean'}
        isSelected={isSelected}
        selectedChange={isSelected ? (place.index ?? null) : null}
        onSelect={onSelect}
      />
    )
  }
  return (
    <>
      {isSame && show === 'changed' ? (
        <div className="px-4 pt-6 sm:px-6">
          <EmptyState title={t('same')} />
        </div>
      ) : null}
      <ol aria-label={t('segments')} className="@container border-b border-rule">
        {listed.flatMap((run) => {
          const [first] = run.rows
          if (!first) return []
          if (!run.isFolded || opened.has(first.segment.id)) return run.rows.map(rowView)
          return (
            <FoldedRun
              key={`fold-${first.segment.id}`}
              from={first.number}
              count={run.rows.length}
              firstId={first.segment.id}
              onOpen={() => setOpened(new Set([...opened, first.segment.id]))}
            />
          )
        })}
      </ol>
    </>
  )
}
