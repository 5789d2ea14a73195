import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import type { Severity } from '@/language'
import { useCheckName } from './check-name'
import { groupEqual, type Recurring } from './equal-findings'
import type { FindingsOfSegment } from './segment-findings'

interface ArticleFindingListProps {
  segments: readonly SegmentDto[]
  findings: ReadonlyMap<number, FindingsOfSegment>
  /** What stands above, as coming again and again. */
  recurring: readonly Recurring[]
  currentId: number | undefined
  onGoTo: (segment: SegmentDto) => void
}

/** Lines shown at first, and more with each time one asks. */
const PORTION = 60

/**
 * What the checks say about the article in one place alone, in its order; each line leads to its
 * segment. A long article has thousands: they come by portions.
 */
export function ArticleFindingList(props: ArticleFindingListProps) {
  const { segments, findings, recurring, currentId, onGoTo } = props
  const t = useTranslations('finding')
  const checkName = useCheckName()
  const [most, setMost] = useState(PORTION)
  const told = new Set(recurring.map(({ first }) => first.fingerprint))
  const found = segments.flatMap((segment) => {
    const equal = groupEqual(findings.get(segment.id)?.standing ?? [])
    const groups = equal.filter(([first]) => !told.has(first.fingerprint))
    return groups.length > 0 ? [{ segment, groups }] : []
  })
  if (found.length === 0 && recurring.length > 0) return null
  if (found.length === 0) return <p className="text-sm text-muted">{t('noneInArticle')}</p>
  const left = found.length - most
  return (
    <>
      <ol className="flex flex-col">
        {found.slice(0, most).map(({ segment, groups }) => (
          <li key={segment.id} className="border-b border-rule last:border-b-0">
            <button
              type="button"
              onClick={() => onGoTo(segment)}
              aria-current={segment.id === currentId || undefined}
              className="flex w-full gap-3 rounded-sm px-1 py-2 text-left text-[0.8125rem] hover:bg-sunken aria-[current]:bg-accent-wash"
            >
              <span className="w-6 shrink-0 text-right text-faint tabular">
                {segment.position + 1}
              </span>
              <span className="flex min-w-0 flex-col gap-0.5">
                {groups.map(([first, ...rest]) => (
                  <span key={first.fingerprint} className="truncate">
                    <span className={clsx('mr-0.5 font-[560]', WORD[first.severity])}>
                      {t(`severity.${first.severity}`)}
                    </span>{' '}
                    {checkName(first.check)}
                    {rest.length > 0 ? (
                      <span className="text-muted tabular">
                        {' '}
                        {t('times', { count: rest.length + 1 })}
                      </span>
                    ) : null}{' '}
                    <FoundWords finding={first} segment={segment} />
                  </span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <Button size="sm" className="mt-2" onClick={() => setMost(most + PORTION)}>
          {t('more', { count: Math.min(left, PORTION), left })}
        </Button>
      ) : null}
    </>
  )
}

/** The words themselves, so that one need not go there to know which. */
function FoundWords({ finding, segment }: { finding: SegmentFinding; segment: SegmentDto }) {
  const { source, target } = finding
  const span = target ?? source
  if (span === null) return null
  return (
    <span lang={target ? 'en' : 'es'} className="font-serif text-muted">
      {(target ? segment.target : segment.source).slice(...span)}
    </span>
  )
}

const WORD: Record<Severity, string> = {
  blocking: 'text-blocking',
  warning: 'text-warning',
  hint: 'text-hint',
}
