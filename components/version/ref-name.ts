import { useTranslations } from 'next-intl'
import type { VersionRef } from '@/domain/version'

/** What a text is called: the draft, the working copy, or a version by its number. */
export function useRefName(): (ref: VersionRef) => string {
  const t = useTranslations('version')
  return (ref) => (typeof ref === 'number' ? t('number', { number: ref }) : t(`ref.${ref}`))
}
