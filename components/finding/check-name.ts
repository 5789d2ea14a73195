import { useTranslations } from 'next-intl'

/** What a check looks at, in the words of the interface; its id where there are none yet. */
export function useCheckName(): (check: string) => string {
  const t = useTranslations('finding.check')
  return (check) => (t.has(check as 'numbers') ? t(check as 'numbers') : check)
}
