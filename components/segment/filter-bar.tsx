import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { isWhole } from '@/domain/segment'
import {
  addressOf,
  countShown,
  SEGMENT_FILTERS,
  type SegmentFilter,
  toggled,
} from './segment-filter'
import type { Revise } from './use-revise'

/** Which rows are shown: those that fit every filter chosen, with how many each would leave. */
export function FilterBar({ revise }: { revise: Revise }) {
  const t = useTranslations('segment')
  const { filters, findings, workspace, viewerId } = revise
  const counts = useMemo(
    () => countShown(workspace.segments, filters, findings, viewerId),
    [workspace, filters, findings, viewerId],
  )
  const choose = (next: readonly SegmentFilter[]) => revise.address.setFilter(addressOf(next))
  useActions({
    filterAll: () => choose([]),
    filterUnconfirmed: () => choose(['unconfirmed']),
    filterFindings: () => choose(['findings']),
    filterChanged: () => choose(['changed']),
    filterQuestions: () => choose(['questions']),
    filterStale: () => choose(['stale']),
    filterMine: () => choose(['mine']),
  })
  const counted = (count: number) => (isWhole(workspace) ? count : '…')
  return (
    <div className="-m-1 mr-auto min-w-0 max-w-full overflow-x-auto p-1">
      <fieldset className="inline-flex rounded-md border border-rule-strong">
        <legend className="sr-only">{t('filter.label')}</legend>
        <Part isOn={filters.length === 0} onClick={() => choose([])}>
          {t('filter.all')} <Count>{counted(workspace.segments.length)}</Count>
        </Part>
        {SEGMENT_FILTERS.map((filter) => (
          <Part
            key={filter}
            isOn={filters.includes(filter)}
            onClick={() => choose(toggled(filters, filter))}
          >
            {t(`filter.${filter}`)} <Count>{counted(counts[filter])}</Count>
          </Part>
        ))}
      </fieldset>
    </div>
  )
}

interface PartProps {
  isOn: boolean
  onClick: () => void
  children: ReactNode
}

function Part({ isOn, onClick, children }: PartProps) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onClick} className={PART_CLASS}>
      {children}
    </button>
  )
}

function Count({ children }: { children: ReactNode }) {
  return <span className="min-w-[1ch] font-normal tabular">{children}</span>
}

const PART_CLASS =
  'inline-flex min-h-7 items-center gap-1 px-2 text-xs lg:max-xl:px-1.5 whitespace-nowrap text-muted not-[:nth-child(2)]:border-l not-[:nth-child(2)]:border-rule-strong hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11 pointer-coarse:px-3'
