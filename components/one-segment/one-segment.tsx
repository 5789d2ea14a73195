'use client'

import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { needsNotice } from '@/components/segment/editing-rights'
import { NextAct } from '@/components/segment/next-act'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { neighbour, nextOpen } from '@/components/segment/segment-filter'
import { StandingNotice } from '@/components/segment/standing-notice'
import type { Revise } from '@/components/segment/use-revise'
import type { Editing } from '@/components/segment/use-revise-desk'
import type { View } from '@/components/segment/view'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { SegmentDto } from '@/domain/segment'
import { OneFoot } from './one-foot'
import { OneHead } from './one-head'
import { OneText } from './one-text'
import { placeOf } from './place'
import { useSwipe } from './use-swipe'
import { useVisibleWindow } from './use-visible-window'

interface OneSegmentProps {
  revise: Revise
  desk: ReviseDesk
  editing: Editing | null
  lit: string | null
  leave: () => void
  onView: (next: Partial<View>) => void
}

/**
 * The workspace on a phone: one segment fills the screen, and one goes on with a thumb. What is typed
 * is the saver's with every letter, so that leaving a segment, in whatever way, loses nothing.
 */
export function OneSegment({ revise, desk, editing, lit, leave, onView }: OneSegmentProps) {
  const t = useTranslations('segment.one')
  const segment = segmentOf(revise)
  const place = placeOf(revise, segment)
  const [cameFrom, setCameFrom] = useState<keyof typeof ENTERS>('nowhere')
  const [arrivedAt] = useState(segment?.id)
  const { style, isTight, scroller } = useVisibleWindow()
  const go = (step: 1 | -1) => {
    const next = neighbour(revise.shown, segment, step)
    if (next === null) return
    setCameFrom(step === 1 ? 'right' : 'left')
    void desk.saver.flush()
    leave()
    desk.goTo(next)
  }
  const confirm = (confirmed: SegmentDto) => {
    setCameFrom('right')
    desk.confirm(confirmed)
    // The next one is read first: no keyboard comes up by itself.
    leave()
  }
  const swipe = useSwipe(go, place)
  const { article } = revise.workspace
  const isToldHere =
    !place.hasPrevious || segment?.id === arrivedAt || segment?.state === 'changes_requested'
  const isTold = isToldHere && needsNotice(article, desk.viewer.role)
  return (
    <div data-one-segment style={style} className={SCREEN}>
      <OneHead revise={revise} desk={desk} segment={segment} place={place} onView={onView} />
      <VisuallyHidden isLive>
        {segment ? t('said', { rank: place.rank, count: place.count ?? '…' }) : ''}
      </VisuallyHidden>
      <div ref={scroller} {...swipe} className={clsx(SCROLLER, revise.panel && 'pb-[46dvh]')}>
        {segment ? (
          <div key={segment.id} className={clsx('flex flex-col gap-5 pb-6', ENTERS[cameFrom])}>
            {isTold ? (
              <div className="-mx-4 -mt-4">
                <StandingNotice article={article} role={desk.viewer.role} names={desk.names} />
              </div>
            ) : null}
            <OneText revise={revise} desk={desk} editing={editing} lit={lit} segment={segment} />
            {place.hasNext ? null : <Ending revise={revise} desk={desk} isTold={isTold} />}
          </div>
        ) : (
          <NothingShown onAll={() => revise.address.setFilter(null)} />
        )}
      </div>
      {segment ? (
        <OneFoot
          revise={revise}
          desk={desk}
          segment={segment}
          place={place}
          isTight={isTight}
          go={go}
          confirm={confirm}
        />
      ) : null}
    </div>
  )
}

/** The segment the address names; else the one the work goes on with. */
function segmentOf({ current, shown }: Revise): SegmentDto | undefined {
  return current ?? nextOpen(shown, undefined) ?? shown[0]
}

interface EndingProps extends Pick<OneSegmentProps, 'revise' | 'desk'> {
  /** The same screen says already how the article stands. */
  isTold: boolean
}

/** After the last segment: how the article stands, and what comes next. */
function Ending({ revise, desk, isTold }: EndingProps) {
  const { article } = revise.workspace
  return (
    <div className="flex flex-col gap-4 border-t border-rule pt-4">
      {isTold ? null : (
        <StandingNotice article={article} role={desk.viewer.role} names={desk.names} />
      )}
      <div className="flex justify-end">
        <NextAct revise={revise} desk={desk} />
      </div>
    </div>
  )
}

function NothingShown({ onAll }: { onAll: () => void }) {
  const t = useTranslations('segment.filter')
  return (
    <div className="flex flex-col items-center gap-3 py-16 text-center text-muted">
      <p>{t('empty')}</p>
      <Button onClick={onAll}>{t('showAll')}</Button>
    </div>
  )
}

const SCREEN = 'fixed inset-x-0 top-0 z-10 flex h-dvh flex-col bg-paper'

/** Up and down is the browser's, which scrolls and selects; to the sides is ours. */
const SCROLLER =
  'min-h-0 flex-1 touch-pan-y touch-pinch-zoom overflow-x-clip overflow-y-auto overscroll-contain px-4 pt-4 *:translate-x-(--dragged) motion-reduce:*:translate-none'

const ENTERS = {
  nowhere: '',
  right: 'animate-from-right',
  left: 'animate-from-left',
}
