import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { NO_FINDINGS } from '@/components/finding/segment-findings'
import { useBearing } from '@/components/finding/use-bearing'
import type { Panel, ReviseDesk } from '@/components/segment/revise-desk'
import type { Revise } from '@/components/segment/use-revise'
import { useEnglish } from '@/components/segment/use-saver'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { SegmentDto } from '@/domain/segment'
import type { Place } from './place'

interface OneFootProps {
  revise: Revise
  desk: ReviseDesk
  segment: SegmentDto
  place: Place
  /** Whether a keyboard leaves little room. */
  isTight: boolean
  go: (step: 1 | -1) => void
  confirm: (segment: SegmentDto) => void
}

/** What a thumb reaches: what waits in the segment, and on to the next. */
export function OneFoot(props: OneFootProps) {
  const { revise, desk, segment, place, isTight, go, confirm } = props
  const t = useTranslations('segment')
  const { text } = useEnglish(desk.saver, segment)
  const isDone = segment.state === 'confirmed' || segment.state === 'reviewed'
  const isConfirmed = isDone && text === segment.target
  return (
    <footer className="flex flex-col gap-1 border-t border-rule-strong px-2 pt-1 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      {isTight || revise.panel !== null ? null : <Waiting {...props} />}
      <div className="flex items-center gap-2">
        <IconButton
          label={t('one.previous')}
          variant="secondary"
          disabled={!place.hasPrevious}
          onClick={() => go(-1)}
          className={STEP}
        >
          <ChevronLeft aria-hidden />
        </IconButton>
        {desk.canConfirm ? (
          <Button
            variant="primary"
            disabled={text.trim() === ''}
            onClick={() => confirm(segment)}
            className="min-h-12 flex-1 text-base!"
          >
            {isConfirmed ? t('next') : t('confirm')}
          </Button>
        ) : (
          <span className="flex-1" />
        )}
        <IconButton
          label={t('one.next')}
          variant="secondary"
          disabled={!place.hasNext}
          onClick={() => go(1)}
          className={STEP}
        >
          <ChevronRight aria-hidden />
        </IconButton>
      </div>
    </footer>
  )
}

/** Findings and questions of the segment, each behind a button that opens its sheet. */
function Waiting({ revise, desk, segment }: OneFootProps) {
  const t = useTranslations('segment')
  const memory = useTranslations('memory')
  const { text } = useEnglish(desk.saver, segment)
  const standing = useBearing(segment, revise.findings.get(segment.id) ?? NO_FINDINGS, text)
  const open = (panel: Panel) => {
    desk.goTo(segment)
    desk.openPanel(panel)
  }
  const gravest = standing[0]?.severity
  return (
    <div className="flex justify-between">
      <Button variant="quiet" onClick={() => open('segment')}>
        <span aria-hidden className={TONE[gravest ?? 'none']}>
          {SIGN[gravest ?? 'none']}
        </span>
        {t('one.findings')}
        <Count of={standing.length} />
      </Button>
      <Button variant="quiet" onClick={() => open('memory')}>
        {memory('tab')}
      </Button>
      <Button variant="quiet" onClick={() => open('comments')}>
        {t('one.questions')}
        <Count of={segment.openQuestions} />
      </Button>
    </div>
  )
}

function Count({ of }: { of: number }) {
  return <span className="font-normal text-muted tabular">{of}</span>
}

const STEP = 'min-h-12! min-w-16!'

const SIGN = { blocking: '■', warning: '▲', hint: '○', none: '✓' }

const TONE = {
  blocking: 'text-blocking',
  warning: 'text-warning',
  hint: 'text-hint',
  none: 'text-positive',
}
