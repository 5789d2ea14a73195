import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { useDismissalWords } from '@/components/finding/dismissal-words'
import { Quotation } from '@/components/finding/quotation'
import { ReasonText } from '@/components/finding/reason-text'
import type { SegmentFinding } from '@/domain/finding'
import type { ReviewRow } from './review-rows'

/** What the checks say about a segment and nobody dismissed, gravest first. */
export function StandingFindings({ row }: { row: ReviewRow }) {
  const t = useTranslations('review')
  if (row.findings.length === 0) return null
  const ordered = [...row.findings].sort(
    (one, other) => WEIGHT[one.severity] - WEIGHT[other.severity],
  )
  return (
    <ul aria-label={t('findings')} className="flex flex-col gap-1">
      {ordered.map((finding) => (
        <li
          key={`${finding.fingerprint}-${finding.target?.[0]}-${finding.source?.[0]}`}
          className={clsx('border-l-2 pl-2', RULE_CLASS[finding.severity])}
        >
          <span className={clsx('mr-1.5 font-[560]', WORD_CLASS[finding.severity])}>
            {t(`severity.${finding.severity}`)}
          </span>
          <ReasonText finding={finding} />
          <Quoted finding={finding} row={row} />
        </li>
      ))}
    </ul>
  )
}

/** Findings somebody looked at and put aside, with the reason given. */
export function DismissedFindings({
  row,
  names,
}: {
  row: ReviewRow
  names: Record<string, string>
}) {
  const t = useTranslations('review')
  const dismissalWords = useDismissalWords()
  if (row.dismissed.length === 0) return null
  return (
    <details className="text-muted">
      <summary className="w-fit hover:text-ink">
        {t('dismissedCount', { count: row.dismissed.length })}
      </summary>
      <ul className="mt-1 flex flex-col gap-1 pl-2">
        {row.dismissed.map(({ finding, dismissal }) => (
          <li key={finding.fingerprint}>
            <ReasonText finding={finding} />
            <Quoted finding={finding} row={row} />
            <span className="block">
              {dismissal.reason === ''
                ? t('dismissedBy', { by: names[dismissal.byId] ?? '–' })
                : t('dismissedWithReason', {
                    by: names[dismissal.byId] ?? '–',
                    reason: dismissalWords(dismissal.reason),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The words a finding points at, Spanish first. */
function Quoted({ finding, row }: { finding: SegmentFinding; row: ReviewRow }) {
  const source = finding.source && row.segment.source.slice(...finding.source)
  const target = finding.target && row.segment.target.slice(...finding.target)
  return (
    <span className="ml-1.5 font-serif text-muted">
      {source ? <Quotation lang="es" text={source} /> : null}
      {source && target ? ' → ' : null}
      {target ? <Quotation lang="en" text={target} /> : null}
    </span>
  )
}

const WEIGHT = { blocking: 0, warning: 1, hint: 2 }

const RULE_CLASS: Record<SegmentFinding['severity'], string> = {
  blocking: 'border-blocking',
  warning: 'border-warning',
  hint: 'border-hint',
}

const WORD_CLASS: Record<SegmentFinding['severity'], string> = {
  blocking: 'text-blocking',
  warning: 'text-warning',
  hint: 'text-hint',
}
