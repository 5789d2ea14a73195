'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { memo, useCallback, useState } from 'react'
import { KeyHint } from '@/components/action/key-hint'
import { useActions } from '@/components/action/offered-actions'
import { isDone } from '@/components/article/progress'
import { workspaceQuery } from '@/components/article/queries'
import { DifferenceText } from '@/components/diff/difference-text'
import { focusEnglish, type ReviseDesk } from '@/components/segment/revise-desk'
import { useEnglish } from '@/components/segment/use-saver'
import { Button } from '@/components/ui/button'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { placesNow } from './places-now'
import { repetitionsOf, type Wording, wordingsFor } from './repetitions'

const RepetitionDialog = dynamic(
  () => fetchDialog(() => import('./repetition-dialog').then((module) => module.RepetitionDialog)),
  { loading: Nothing },
)

interface RowRepetitionProps {
  segment: SegmentDto
  desk: ReviseDesk
}

/** Where the Spanish of the current row comes again, what was confirmed there. Nothing is filled in by itself. */
export const RowRepetition = memo(function RowRepetition({ segment, desk }: RowRepetitionProps) {
  const others = useQuery({
    ...workspaceQuery(desk.articleId),
    select: useCallback(
      ({ segments }: Workspace) => repetitionsOf(segment, segments) as SegmentDto[],
      [segment],
    ),
  }).data
  if (!others || others.length === 0) return null
  return <Repetition segment={segment} desk={desk} others={others} />
})

interface RepetitionProps extends RowRepetitionProps {
  others: readonly SegmentDto[]
}

function Repetition({ segment, desk, others }: RepetitionProps) {
  const { text } = useEnglish(desk.saver, segment)
  const [spreading, setSpreading] = useState<SegmentDto | null>(null)
  const wordings = wordingsFor(segment, others, text)
  const [first] = wordings
  const all = [segment, ...others]
  const isOwn = isDone(segment) && text === segment.target
  const spreadFrom = isOwn ? segment : first?.from
  const count = spreadFrom ? placesNow(desk, spreadFrom, all).length : 0
  const take = (wording: Wording) => {
    desk.type(segment, wording.text, 'suggestion')
    focusEnglish(segment.id)
  }
  useActions({
    takeRepetition: first ? () => take(first) : undefined,
    takeRepetitions: spreadFrom && count > 0 ? () => setSpreading(spreadFrom) : undefined,
  })
  return (
    <>
      {isOwn && count > 0 ? (
        <OwnOffer count={others.length} places={count} onSpread={() => setSpreading(segment)} />
      ) : null}
      {wordings.slice(0, MOST_SHOWN).map((wording, at) => (
        <Offer
          key={wording.text}
          wording={wording}
          text={text}
          isFirst={at === 0}
          places={placesNow(desk, wording.from, all).length}
          onTake={() => take(wording)}
          onSpread={() => setSpreading(wording.from)}
        />
      ))}
      {spreading ? (
        <RepetitionDialog
          desk={desk}
          from={spreading}
          places={placesNow(desk, spreading, all)}
          onClose={() => {
            setSpreading(null)
            focusEnglish(segment.id)
          }}
        />
      ) : null}
    </>
  )
}

/** More are in the memory's sheet. */
const MOST_SHOWN = 2

interface OwnOfferProps {
  /** How often the segment comes elsewhere, and at how many of those places something else stands. */
  count: number
  places: number
  onSpread: () => void
}

function OwnOffer({ count, places, onSpread }: OwnOfferProps) {
  const t = useTranslations('memory.repetition')
  return (
    <p className={OFFER}>
      <span className="mr-2">{t('here', { count })}</span>
      <SpreadButton places={places} hasKey onSpread={onSpread} />
    </p>
  )
}

interface OfferProps {
  wording: Wording
  /** What stands here now. */
  text: string
  isFirst: boolean
  places: number
  onTake: () => void
  onSpread: () => void
}

function Offer({ wording, text, isFirst, places, onTake, onSpread }: OfferProps) {
  const t = useTranslations('memory.repetition')
  return (
    <div className={OFFER}>
      <p>{t('confirmedAt', { number: wording.from.position + 1 })}</p>
      <p lang="en" className="py-0.5 font-serif text-[0.9375rem] leading-6 text-ink">
        <DifferenceText from={text} to={wording.text} />
      </p>
      <p className="flex flex-wrap items-center gap-1">
        <Button size="sm" onClick={onTake}>
          {t('take')}
          {isFirst ? <KeyHint action="takeRepetition" /> : null}
        </Button>
        {places > 1 ? <SpreadButton places={places} hasKey={isFirst} onSpread={onSpread} /> : null}
      </p>
    </div>
  )
}

interface SpreadButtonProps {
  places: number
  hasKey: boolean
  onSpread: () => void
}

function SpreadButton({ places, hasKey, onSpread }: SpreadButtonProps) {
  const t = useTranslations('memory.repetition')
  return (
    <Button size="sm" variant="quiet" onClick={onSpread}>
      {t('takeAll', { count: places })}
      {hasKey ? <KeyHint action="takeRepetitions" /> : null}
    </Button>
  )
}

const OFFER = 'border-l-2 border-accent pl-3 text-[0.8125rem] leading-6 text-muted'
