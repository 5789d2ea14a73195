import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { commentLight, commentMarks } from '@/components/comment/comment-marks'
import { MarkedText } from '@/components/diff/marked-text'
import { AmendForm } from './amend-form'
import { ChangeText } from './change-text'
import { DecisionBar } from './decision-bar'
import { findingMarks } from './finding-marks'
import { changeId, type ReviewDesk, rowId } from './review-desk'
import type { ReviewRow } from './review-rows'
import { RowNotes } from './row-notes'
import { TEXT_CLASS } from './text-class'

interface ReviewRowProps {
  row: ReviewRow
  desk: ReviewDesk
  /** Rank of the selected change in this row; null when the row or none of it is selected. */
  selectedChange: number | null
  isSelected: boolean
  isAmending: boolean
  /** A comment is being written on this row. */
  isAsking: boolean
  /** The comment of this row that is lit. */
  lit: string | null
  /** A decision on this row that the server has not answered yet. */
  isBusy: boolean
  /** Why the last decision on this row failed. */
  failure: string | null
}

/** One segment: Spanish, and the English with its changes; below it what is to be said and done. */
export const ReviewRowView = memo(function ReviewRowView(props: ReviewRowProps) {
  const { row, desk, isSelected, isAsking, lit } = props
  const t = useTranslations('review')
  const number = row.segment.position + 1
  return (
    <li
      id={rowId(row.segment.id)}
      data-segment={row.segment.id}
      onPointerOver={(event) => desk.light(lightAt(event.target))}
      tabIndex={-1}
      aria-label={t('segmentNumber', { number })}
      className={clsx(
        'grid grid-cols-1 gap-x-8 gap-y-2 border-t border-rule px-4 py-4 outline-offset-[-2px] sm:px-6 @2xl:grid-cols-2',
        '[contain-intrinsic-size:auto_9rem] [content-visibility:auto]',
        isSelected && 'bg-raised shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <div className="flex gap-3">
        <SegmentNumber
          number={number}
          onSelect={() => desk.select({ segmentId: row.segment.id })}
        />
        <p
          lang="es"
          data-lane="source"
          className={clsx('min-w-0 flex-1', TEXT_CLASS[row.kind], 'text-muted')}
        >
          <MarkedText text={row.segment.source} marks={marksOf(row, 'source', lit)} />
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-2 @max-2xl:pl-9">
        <EnglishText {...props} />
        <RowNotes row={row} desk={desk} isSelected={isSelected} isAsking={isAsking} lit={lit} />
        {props.failure === null || props.isAmending ? null : (
          <p className="text-[0.8125rem] text-blocking">{props.failure}</p>
        )}
        {props.isAmending ? (
          <AmendForm key={row.segment.id} row={row} desk={desk} change={props.selectedChange} />
        ) : null}
        {isSelected && desk.canDecide && !props.isAmending ? (
          <DecisionBar
            row={row}
            desk={desk}
            selected={props.selectedChange}
            isBusy={props.isBusy}
          />
        ) : null}
      </div>
    </li>
  )
})

function EnglishText({ row, desk, selectedChange, lit }: ReviewRowProps) {
  const t = useTranslations('review')
  const { segment } = row
  if (segment.target === '' && row.comparison.from === '') {
    return <p className="text-sm text-muted italic">{t('noEnglish')}</p>
  }
  return (
    <p lang="en" data-lane="target" className={TEXT_CLASS[row.kind]}>
      <ChangeText
        comparison={row.comparison}
        changes={row.changes}
        marks={marksOf(row, 'target', lit)}
        selected={selectedChange}
        names={desk.names}
        linkTo={(index) => ({
          href: `?segment=${segment.position + 1}&change=${index + 1}`,
          id: changeId({ segmentId: segment.id, index }),
        })}
        onSelect={(index) => desk.select({ segmentId: segment.id, index })}
      />
    </p>
  )
}

/** Findings and comments in one language, those of the lit comment on a wash. */
function marksOf({ findings, comments }: ReviewRow, side: 'source' | 'target', lit: string | null) {
  return [...findingMarks(findings, side), ...commentMarks(side, comments, { lit })]
}

/** Pointing at words somebody wrote about lights what they wrote. */
function lightAt(target: EventTarget): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-comment]') : null
  return mark ? commentLight(Number(mark.dataset.comment)) : null
}

function SegmentNumber({ number, onSelect }: { number: number; onSelect: () => void }) {
  const t = useTranslations('review')
  return (
    <button
      type="button"
      onClick={onSelect}
      aria-label={t('selectSegment', { number })}
      className="mt-1 h-6 w-6 shrink-0 text-right text-xs text-faint tabular hover:text-ink hover:underline pointer-coarse:min-h-11"
    >
      {number}
    </button>
  )
}
