import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { ChangeAt } from '@/components/review/change-order'
import { ChangeText } from '@/components/review/change-text'
import { changeId, rowId } from '@/components/review/review-desk'
import { TEXT_CLASS } from '@/components/review/text-class'
import type { CompareRow } from './compare-rows'

interface CompareRowProps {
  row: CompareRow
  /** Shows the newer text alone. */
  isClean: boolean
  isSelected: boolean
  selectedChange: number | null
  onSelect: (place: ChangeAt) => void
}

/** One segment of a comparison: Spanish, and the newer English with what changed in it. */
export const CompareRowView = memo(function CompareRowView(props: CompareRowProps) {
  const { row, isClean, isSelected } = props
  const t = useTranslations('version')
  return (
    <li
      id={rowId(row.segment.id)}
      tabIndex={-1}
      aria-label={t('segmentNumber', { number: row.number })}
      className={clsx(
        'grid grid-cols-1 gap-x-8 gap-y-2 border-t border-rule px-4 py-4 -outline-offset-2 sm:px-6 @2xl:grid-cols-2',
        '[contain-intrinsic-size:auto_9rem] [content-visibility:auto]',
        isSelected && 'bg-raised shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <div className="flex gap-3">
        <span className="mt-1.5 w-6 shrink-0 text-right text-xs text-faint tabular">
          {row.number}
        </span>
        <p lang="es" className={clsx('min-w-0 flex-1 text-muted', TEXT_CLASS[row.kind])}>
          {row.source}
        </p>
      </div>
      <div className="min-w-0 @max-2xl:pl-9">
        {row.presence === 'both' ? null : (
          <p className="text-xs text-muted">{t(`presence.${row.presence}`)}</p>
        )}
        <p lang="en" className={TEXT_CLASS[row.kind]}>
          {isClean ? row.comparison.to : <Changes {...props} />}
        </p>
      </div>
    </li>
  )
})

function Changes({ row, selectedChange, onSelect }: CompareRowProps) {
  return (
    <ChangeText
      comparison={row.comparison}
      changes={row.changes}
      marks={NONE}
      selected={selectedChange}
      names={NOBODY}
      linkTo={(index) => ({
        href: `?segment=${row.number}&change=${index + 1}`,
        id: changeId({ segmentId: row.segment.id, index }),
      })}
      onSelect={(index) => onSelect({ segmentId: row.segment.id, index })}
    />
  )
}

const NONE: [] = []
const NOBODY: Record<string, string> = {}
