import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { changeAddress } from '@/components/review/change-address'
import { ChangeSteps } from '@/components/review/change-steps'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { CompareRow } from './compare-rows'
import type { Show } from './show'

interface CompareToolbarProps {
  rows: readonly CompareRow[]
  show: Show
  onStep: (step: 1 | -1) => void
  /** Which two are compared. */
  children: ReactNode
}

/** What is compared, what is shown of it, how much differs, and the way from change to change. */
export function CompareToolbar({ rows, show, onStep, children }: CompareToolbarProps) {
  const t = useTranslations('version')
  const changed = rows.filter((row) => row.changes.length > 0)
  const changes = changed.reduce((sum, row) => sum + row.changes.length, 0)
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4 py-3 sm:px-6">
      {children}
      <SegmentedControl
        label={t('show')}
        value={show}
        onChange={(next) => changeAddress({ show: next === 'changed' ? null : next })}
        options={[
          { value: 'changed', label: t('showChanged') },
          { value: 'all', label: t('showAll') },
          { value: 'clean', label: t('showClean') },
        ]}
      />
      <p role="status" className="text-[0.8125rem] text-muted tabular">
        {t('counts', { changes, segments: changed.length, all: rows.length })}
      </p>
      <ChangeSteps isOff={show === 'clean'} onStep={onStep} />
    </div>
  )
}
