import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Failure } from './use-failures'

interface NotDecidedProps {
  failures: readonly Failure[]
  onShow: (failure: Failure) => void
}

/** Says which decisions did not arrive: one is rows further by then, and their own are out of sight. */
export function NotDecided({ failures, onShow }: NotDecidedProps) {
  const t = useTranslations('review.failed')
  const [first] = failures
  return (
    <div role="alert">
      {first === undefined ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-blocking bg-raised px-4 py-3 font-sans text-sm shadow-lifted">
          <p className="min-w-0 flex-1 basis-64">
            <b className="font-[560]">{t('segment', { number: first.row.segment.position + 1 })}</b>{' '}
            {first.words}
            {failures.length > 1 ? ` ${t('more', { count: failures.length - 1 })}` : null}
          </p>
          <Button size="sm" onClick={() => onShow(first)}>
            {t('show')}
          </Button>
        </div>
      )}
    </div>
  )
}
