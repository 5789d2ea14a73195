import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { SegmentDto } from '@/domain/segment'
import type { Severity } from '@/language'
import { useCheckName } from './check-name'
import type { FindingsOfSegment } from './segment-findings'

interface ArticleFindingListProps {
  segments: readonly SegmentDto[]
  findings: ReadonlyMap<number, FindingsOfSegment>
  currentId: number | undefined
  onGoTo: (segment: SegmentDto) => void
}

/** Lines shown at first, and more with each time one asks. */
const PORTION = 60

/**
 * Everything the checks say about the article, in its order; each line leads to its segment. A long
 * article has thousands: they come by portions.
 */
export function ArticleFindingList(props: ArticleFindingListProps) {
  const { segments, findings, currentId, onGoTo } = props
  const t = useTranslations('finding')
  const checkName = useCheckName()
  const [most, setMost] = useState(PORTION)
  const found = segments.flatMap((segment) => {
    const standing = findings.get(segment.id)?.standing ?? []
    return standing.length > 0 ? [{ segment, standing }] : []
  })
  if (found.length === 0) return <p className="text-sm text-muted">{t('noneInArticle')}</p>
  const left = found.length - most
  return (
    <>
      <ol className="flex flex-col">
        {found.slice(0, most).map(({ segment, standing }) => (
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
                {standing.map((finding) => (
                  <span
                    key={`${finding.fingerprint}:${finding.target?.[0]}:${finding.source?.[0]}`}
                  >
                    <span className={clsx('mr-1.5 font-[560]', WORD[finding.severity])}>
                      {t(`severity.${finding.severity}`)}
                    </span>
                    {checkName(finding.check)}
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

const WORD: Record<Severity, string> = {
  blocking: 'text-blocking',
  warning: 'text-warning',
  hint: 'text-hint',
}
