import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton } from '@/components/ui/skeleton'

interface BaselineMissingProps {
  isFailed: boolean
  onRetry: () => void
}

/** Stands in the place of the changes while the older version is not there: nothing is compared with another. */
export function BaselineMissing({ isFailed, onRetry }: BaselineMissingProps) {
  const t = useTranslations()
  return (
    <div className="px-4 py-6 sm:px-6">
      {isFailed ? (
        <div role="alert">
          <EmptyState
            title={t('review.baseline.missing')}
            action={<Button onClick={onRetry}>{t('common.retry')}</Button>}
          />
        </div>
      ) : (
        <Skeleton label={t('common.loading')} lines={6} />
      )}
    </div>
  )
}
