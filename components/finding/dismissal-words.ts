import { useTranslations } from 'next-intl'
import { USUAL_REASONS } from './usual-reasons'

/** Why somebody dismissed a finding: a usual reason in the reader's language, else their own words. */
export function useDismissalWords(): (reason: string) => string {
  const t = useTranslations('finding.reason')
  return (reason) => {
    const usual = USUAL_REASONS.find((each) => each === reason)
    return usual ? t(usual) : reason
  }
}
