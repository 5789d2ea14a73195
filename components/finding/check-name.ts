import { useTranslations } from 'next-intl'
import type { CheckId } from '@/language'

/** What a check looks at, in the words of the interface; its id where a stored one has none any more. */
export function useCheckName(): (check: string) => string {
  const t = useTranslations('finding.check')
  return (check) => (t.has(check as CheckId) ? t(check as CheckId) : check)
}
