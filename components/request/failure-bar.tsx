import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useFailureWords } from './failure-words'

interface FailureBarProps {
  error: unknown
  onRetry: () => void
}

/** Why something could not be read, across the page, and a button that asks again. */
export function FailureBar({ error, onRetry }: FailureBarProps) {
  const t = useTranslations('common')
  const words = useFailureWords()
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-4 border-b border-rule bg-blocking-wash px-4 py-2.5 text-blocking sm:px-6"
    >
      <p>{words(error)}</p>
      <Button size="sm" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  )
}
