import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useKeyName } from '@/components/action/use-keys'
import { changeAddress } from '@/components/review/change-address'
import { IconButton } from '@/components/ui/icon-button'
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
  const keyName = useKeyName()
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
      <span className="ml-auto flex gap-1 pointer-coarse:fixed pointer-coarse:right-4 pointer-coarse:bottom-4 pointer-coarse:z-20 pointer-coarse:rounded-md pointer-coarse:bg-raised pointer-coarse:shadow-lifted">
        <IconButton
          label={t('previousChange')}
          shortcut={keyName('previousChange')}
          disabled={show === 'clean'}
          onClick={() => onStep(-1)}
        >
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton
          label={t('nextChange')}
          shortcut={keyName('nextChange')}
          disabled={show === 'clean'}
          onClick={() => onStep(1)}
        >
          <ChevronDown aria-hidden />
        </IconButton>
      </span>
    </div>
  )
}
