import { useFormatter, useTranslations } from 'next-intl'
import { type CheckRecord, precisionOf } from '@/domain/check-record'

/** How often the check was right where somebody judged it, with how sure that is. */
export function CheckPrecision({ record }: { record: CheckRecord }) {
  const t = useTranslations('settings.checks')
  const format = useFormatter()
  const found = precisionOf(record)
  if (!found) {
    const count = record.taken + record.dismissed
    return <span className="text-xs text-muted">{t('few', { count })}</span>
  }
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const { share, low, high } = found
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="w-12 font-[620]">{percent(share)}</span>
      <svg aria-hidden viewBox="-4 0 108 10" className="h-2.5 w-24 shrink-0 text-muted">
        <path d="M0 5H100" className="stroke-rule-strong" />
        <path d={`M${100 * low} 5H${100 * high}`} stroke="currentColor" strokeWidth="3" />
        <circle cx={100 * share} cy="5" r="3" className="fill-ink" />
      </svg>
      <span title={t('intervalTitle')} className="text-xs text-muted">
        {t('interval', { low: percent(low), high: percent(high) })}
      </span>
    </div>
  )
}
