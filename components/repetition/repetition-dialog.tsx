import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isDone } from '@/components/article/progress'
import { DifferenceText } from '@/components/diff/difference-text'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import type { Place } from './repetitions'

interface RepetitionDialogProps {
  desk: ReviseDesk
  from: SegmentDto
  places: readonly Place[]
  onClose: () => void
}

/** Shows what a wording would change at each place, and changes the ticked ones in one step. */
export function RepetitionDialog({ desk, from, places, onClose }: RepetitionDialogProps) {
  const t = useTranslations('memory.repetition')
  const [ticks, setTicks] = useState<ReadonlyMap<number, boolean>>(new Map())
  const open = places.filter(({ isLocked }) => !isLocked)
  const ticked = open.filter((place) => ticks.get(place.segment.id) ?? !isDone(place.segment))
  const lowered = ticked.filter(({ segment }) => isDone(segment))
  const apply = () => {
    desk.replace(ticked.map(({ segment, next }) => ({ segment, text: next })))
    onClose()
    toast(t('done', { count: ticked.length }), { tone: 'success', description: t('undoable') })
  }
  return (
    <Dialog
      isWide
      isOpen
      title={t('title')}
      description={t('what', { number: from.position + 1 })}
      onOpenChange={onClose}
      footer={
        <>
          {lowered.length > 0 ? (
            <p className="mr-auto max-w-prose text-sm text-warning">
              {t('lowers', { count: lowered.length, numbers: numbersOf(lowered) })}
            </p>
          ) : null}
          <Button variant="primary" autoFocus disabled={ticked.length === 0} onClick={apply}>
            {t('apply', { count: ticked.length })}
          </Button>
        </>
      }
    >
      <ol className="flex flex-col border-t border-rule">
        {places.map((place) => (
          <PlaceRow
            key={place.segment.id}
            place={place}
            isTicked={ticked.includes(place)}
            onTick={(isTicked) => setTicks(new Map(ticks).set(place.segment.id, isTicked))}
          />
        ))}
      </ol>
    </Dialog>
  )
}

interface PlaceRowProps {
  place: Place
  isTicked: boolean
  onTick: (isTicked: boolean) => void
}

function PlaceRow({ place: { segment, now, next, isLocked }, isTicked, onTick }: PlaceRowProps) {
  const t = useTranslations()
  return (
    <li className="border-b border-rule py-2">
      <label className="grid grid-cols-[1.25rem_2.5rem_minmax(0,1fr)] gap-x-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={isLocked}
          onChange={(event) => onTick(event.target.checked)}
          className="mt-1.25 size-4 accent-ink"
        />
        <span className="text-right text-xs leading-6 text-muted tabular">
          {segment.position + 1}
        </span>
        <span className="min-w-0">
          {isLocked || isDone(segment) ? (
            <span className="block text-xs text-muted">
              {isLocked ? t('memory.repetition.locked') : t(`common.segmentState.${segment.state}`)}
            </span>
          ) : null}
          <span lang="en" className="font-serif leading-6">
            <DifferenceText from={now} to={next} />
          </span>
        </span>
      </label>
    </li>
  )
}

/** More numbers than these would fill the line. */
const MOST_NUMBERS = 12

function numbersOf(places: readonly Place[]): string {
  const numbers = places.slice(0, MOST_NUMBERS).map(({ segment }) => segment.position + 1)
  return numbers.join(', ')
}
