import { ArrowLeft, Ellipsis } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { runAction } from '@/components/action/offered-actions'
import { progressOf } from '@/components/article/progress'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { SaveState } from '@/components/segment/save-state'
import { addressOf, SEGMENT_FILTERS, toggled } from '@/components/segment/segment-filter'
import type { Revise } from '@/components/segment/use-revise'
import type { View } from '@/components/segment/view'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Menu, MenuAction, MenuCheck, MenuLabel, MenuRule } from '@/components/ui/menu'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { SegmentDto } from '@/domain/segment'
import type { Place } from './place'

interface OneHeadProps {
  revise: Revise
  desk: ReviseDesk
  segment: SegmentDto | undefined
  place: Place
  onView: (next: Partial<View>) => void
}

/** The way back, where one is, whether all is saved, and what is needed less often. */
export function OneHead({ revise, desk, segment, place, onView }: OneHeadProps) {
  const t = useTranslations('segment')
  const shell = useTranslations('shell')
  const { article, segments } = revise.workspace
  const progress = useMemo(() => progressOf(segments), [segments])
  const confirmed = t('progress', { confirmed: progress.confirmed, segments: progress.segments })
  return (
    <header className="border-b border-rule">
      <div className="flex items-center gap-1 px-1">
        <Link
          href="/desk"
          aria-label={shell('desk')}
          className={`${buttonClass({ variant: 'quiet' })} px-0!`}
        >
          <ArrowLeft aria-hidden />
        </Link>
        <div className="min-w-0 flex-1">
          <h1 lang="en" className="truncate font-serif text-[0.9375rem] leading-5 font-[620]">
            {article.title || article.sourceTitle}
          </h1>
          <div className="flex gap-3 text-xs leading-4 text-muted tabular">
            <span aria-hidden>
              {t('one.place', { rank: place.rank, count: place.count ?? '…' })}
            </span>
            <SaveState saver={desk.saver} articleId={desk.articleId} />
          </div>
        </div>
        <OneMenu {...{ revise, desk, segment, onView }} />
      </div>
      <ProgressBar
        label={confirmed}
        value={progress.confirmed}
        max={progress.segments}
        className="h-0.75!"
      />
    </header>
  )
}

function OneMenu({ revise, desk, segment, onView }: Omit<OneHeadProps, 'place'>) {
  const t = useTranslations('segment')
  const { filters } = revise
  const isDone = segment?.state === 'confirmed' || segment?.state === 'reviewed'
  return (
    <Menu
      trigger={
        <Button variant="quiet" aria-label={t('one.more')} className="px-0!">
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuAction onSelect={() => onView({ listsOnPhone: true })}>{t('one.showList')}</MenuAction>
      <MenuRule />
      {desk.canEdit && segment ? (
        <>
          <MenuAction onSelect={() => desk.replace([{ segment, text: segment.source }])}>
            {t('copySource')}
          </MenuAction>
          <MenuAction
            isDisabled={segment.draft === null}
            onSelect={() => desk.type(segment, segment.draft ?? '', 'restore')}
          >
            {t('restoreDraft')}
          </MenuAction>
          <MenuAction onSelect={() => runAction('undo')}>{t('one.undo')}</MenuAction>
        </>
      ) : null}
      {desk.canConfirm && segment && isDone ? (
        <MenuAction onSelect={() => desk.unconfirm(segment)}>{t('unconfirm')}</MenuAction>
      ) : null}
      <MenuRule />
      <MenuLabel>{t('filter.label')}</MenuLabel>
      {SEGMENT_FILTERS.map((filter) => (
        <MenuCheck
          key={filter}
          isOn={filters.includes(filter)}
          onChange={() => revise.address.setFilter(addressOf(toggled(filters, filter)))}
        >
          {t(`filter.${filter}`)}
        </MenuCheck>
      ))}
    </Menu>
  )
}
