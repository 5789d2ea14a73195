import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { progressOf } from '@/components/article/progress'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { SaveState } from '@/components/segment/save-state'
import type { Revise } from '@/components/segment/use-revise'
import type { View } from '@/components/segment/view'
import { buttonClass } from '@/components/ui/button-class'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { SegmentDto } from '@/domain/segment'
import { OneMenu } from './one-menu'
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
            <SaveState saver={desk.saver} articleId={article.id} segments={segments} />
          </div>
        </div>
        <OneMenu revise={revise} desk={desk} segment={segment} onView={onView} />
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
