import { ArrowLeftRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { IconButton } from '@/components/ui/icon-button'
import { Select } from '@/components/ui/select'
import { parseVersionRef, type VersionDto, type VersionRef } from '@/domain/version'
import type { Range } from './range'
import { useRefName } from './ref-name'

interface RefSelectsProps {
  versions: readonly VersionDto[]
  range: Range
  onChange: (range: Range) => void
}

/** Which two texts are compared, older first; they can change places. */
export function RefSelects({ versions, range, onChange }: RefSelectsProps) {
  const t = useTranslations('version')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-2 max-sm:w-full sm:contents">
      <RefSelect
        label={t('older')}
        versions={versions}
        value={range.from}
        onChange={(from) => onChange({ ...range, from })}
      />
      <IconButton
        label={t('swap')}
        onClick={() => onChange({ from: range.to, to: range.from })}
        className="max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1 max-sm:h-full"
      >
        <ArrowLeftRight aria-hidden className="max-sm:rotate-90" />
      </IconButton>
      <RefSelect
        label={t('newer')}
        versions={versions}
        value={range.to}
        onChange={(to) => onChange({ ...range, to })}
      />
    </div>
  )
}

interface RefSelectProps {
  label: string
  versions: readonly VersionDto[]
  value: VersionRef
  onChange: (ref: VersionRef) => void
}

function RefSelect({ label, versions, value, onChange }: RefSelectProps) {
  const nameOf = useRefName()
  const refs: VersionRef[] = ['working', ...versions.map((version) => version.number), 'draft']
  return (
    <Select
      aria-label={label}
      value={String(value)}
      onChange={(chosen) => onChange(parseVersionRef(chosen) ?? value)}
      options={refs.map((ref) => ({ value: String(ref), label: nameOf(ref) }))}
    />
  )
}
