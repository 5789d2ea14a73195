import { useTranslations } from 'next-intl'
import { RowPresence } from '@/components/presence/row-presence'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import type { Severity } from '@/language'
import type { ReviseDesk } from './revise-desk'
import { SegmentMark } from './segment-mark'

interface RowGutterProps {
  segment: SegmentDto
  findings: readonly SegmentFinding[]
  desk: ReviseDesk
  isUnsaved: boolean
  isCurrent: boolean
}

/** Number and state of a row, and what waits in it. */
export function RowGutter({ segment, findings, desk, isUnsaved, isCurrent }: RowGutterProps) {
  const t = useTranslations('segment')
  const number = segment.position + 1
  const gravest = findings[0]?.severity
  return (
    <div className="row-span-2 flex flex-col items-end gap-1 pt-0.5 text-xs leading-5 text-faint tabular @4xl:row-span-1">
      <button
        type="button"
        onClick={() => desk.goTo(segment)}
        aria-label={t('goToRow', { number })}
        className="min-h-6 min-w-7 rounded-sm text-right hover:text-ink hover:underline pointer-coarse:min-h-8"
      >
        {number}
      </button>
      <SegmentMark state={segment.state} />
      {gravest === undefined ? null : (
        <span
          className={`font-[620] ${TONE[gravest]}`}
          title={t('findingCount', { count: findings.length })}
        >
          <span aria-hidden>{`${SIGN[gravest]}${findings.length}`}</span>
          {isCurrent ? null : (
            <VisuallyHidden>{t('findingCount', { count: findings.length })}</VisuallyHidden>
          )}
        </span>
      )}
      {isCurrent ? (
        <VisuallyHidden isLive>{t('findingCount', { count: findings.length })}</VisuallyHidden>
      ) : null}
      {segment.openQuestions > 0 ? (
        <button
          type="button"
          onClick={() => {
            desk.goTo(segment)
            desk.openPanel('comments')
          }}
          aria-label={t('openQuestions', { count: segment.openQuestions })}
          title={t('openQuestions', { count: segment.openQuestions })}
          className="min-h-6 min-w-6 rounded-sm bg-warning-wash px-1 text-center font-[620] text-warning hover:underline"
        >
          ?
        </button>
      ) : null}
      {segment.isStale ? (
        <span title={t('stale')} className="font-[620] text-warning">
          <span aria-hidden>↻</span>
          <span className="sr-only">{t('stale')}</span>
        </span>
      ) : null}
      <RowPresence presence={desk.presence} segmentId={segment.id} viewerId={desk.viewer.id} />
      {isUnsaved ? <span aria-hidden className="size-1.5 rounded-full bg-accent" /> : null}
    </div>
  )
}

const SIGN: Record<Severity, string> = { blocking: '■ ', warning: '▲ ', hint: '○ ' }

const TONE: Record<Severity, string> = {
  blocking: 'text-blocking',
  warning: 'text-warning',
  hint: 'text-hint',
}
