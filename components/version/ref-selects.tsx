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
    <>
      <RefSelect
        label={t('older')}
        versions={versions}
        value={range.from}
        onChange={(from) => onChange({ ...range, from })}
      />
      <IconButton label={t('swap')} onClick={() => onChange({ from: range.to, to: range.from })}>
        <ArrowLeftRight aria-hidden />
      </IconButton>
      <RefSelect
        label={t('newer')}
        versions={versions}
        value={range.to}
        onChange={(to) => onChange({ ...range, to })}
      />
    </>
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
