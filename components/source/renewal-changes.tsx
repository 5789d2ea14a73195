import { useTranslations } from 'next-intl'
import { DifferenceText } from '@/components/diff/difference-text'
import { Button } from '@/components/ui/button'
import { isAnotherText, type RenewedSegment, type SourceRenewal } from '@/domain/source-renewal'

interface RenewalChangesProps {
  renewal: SourceRenewal
  /** The text as it was pasted. */
  pasted: string
  /** Leads to a passage of it, to put it right. */
  onCorrect: (passage: string) => void
}

/** What a newer Spanish text changes, segment by segment; what stays as it is, is only counted. */
export function RenewalChanges({ renewal, pasted, onCorrect }: RenewalChangesProps) {
  const { blocks, counts, dropped } = renewal
  const t = useTranslations('import.renew')
  return (
    <div className="flex flex-col gap-5">
      <p className="font-serif text-lg leading-7">{t('counts', { ...counts })}</p>
      {isAnotherText(counts) ? (
        <p className="border-l-4 border-warning bg-warning-wash px-3 py-2 text-sm">
          {t('another')}
        </p>
      ) : null}
      <ol className="flex flex-col border-t border-rule">
        {blocks.flatMap(({ segments }) =>
          segments.map((segment) => (
            <Change key={segment.rank} segment={segment} pasted={pasted} onCorrect={onCorrect} />
          )),
        )}
      </ol>
      {dropped.length === 0 ? null : (
        <details className="text-sm text-muted">
          <summary className="min-h-6 cursor-pointer pointer-coarse:min-h-11">
            {t('dropped', { count: dropped.length })}
          </summary>
          <ul lang="es" className="list-disc pl-5">
            {dropped.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface ChangeProps extends Omit<RenewalChangesProps, 'renewal'> {
  segment: RenewedSegment
}

function Change({ segment, pasted, onCorrect }: ChangeProps) {
  const t = useTranslations('import.renew')
  const { change, number, before, after, hasEnglish } = segment
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 border-b border-rule py-3">
      <span className="pt-0.5 text-right text-xs leading-5 text-faint tabular">
        {number ?? '+'}
      </span>
      <div className="min-w-0">
        <p className="text-muted caps">
          {t(`change.${change}`)}
          {hasEnglish && change !== 'added' ? (
            <span className="normal-case"> · {t(`english.${change}`)}</span>
          ) : null}
        </p>
        <p lang="es" className="prose-text">
          <DifferenceText from={before} to={after} language="es" />
        </p>
        {after !== '' && pasted.includes(after) ? (
          <Button size="sm" variant="quiet" className="-ml-2.5" onClick={() => onCorrect(after)}>
            {t('correct')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
