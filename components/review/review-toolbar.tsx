import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useKeyName } from '@/components/action/use-keys'
import { IconButton } from '@/components/ui/icon-button'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { Against } from './baseline'
import { changeAddress } from './change-address'
import { countChanges } from './count-changes'
import type { Review } from './use-review'

interface ReviewToolbarProps {
  review: Review
  onStep: (step: 1 | -1) => void
}

/** What is compared with what, how much changed, and the way from change to change. */
export function ReviewToolbar({ review, onStep }: ReviewToolbarProps) {
  const t = useTranslations('review')
  const nameOf = useBaselineName(review)
  const keyName = useKeyName()
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4 py-3 sm:px-6">
      <span className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-muted">
        {t('against')}
        {review.choices.length === 1 ? (
          <b className="font-[540] text-ink">{nameOf(review.against)}</b>
        ) : (
          <SegmentedControl
            label={t('against')}
            value={review.against}
            onChange={(against) => changeAddress({ against, change: null })}
            options={review.choices.map((value) => ({ value, label: nameOf(value) }))}
          />
        )}
      </span>
      <SegmentedControl
        label={t('show')}
        value={review.show}
        onChange={(show) => changeAddress({ show: show === 'all' ? 'all' : null })}
        options={[
          { value: 'changed', label: t('showChanged') },
          { value: 'all', label: t('showAll') },
        ]}
      />
      <Counts review={review} />
      <span className="ml-auto flex gap-1 pointer-coarse:fixed pointer-coarse:inset-x-0 pointer-coarse:bottom-0 pointer-coarse:z-20 pointer-coarse:justify-end pointer-coarse:border-t pointer-coarse:border-rule pointer-coarse:bg-paper pointer-coarse:px-4 pointer-coarse:pb-[env(safe-area-inset-bottom)]">
        <IconButton
          label={t('previousChange')}
          shortcut={keyName('previousChange')}
          onClick={() => onStep(-1)}
        >
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton
          label={t('nextChange')}
          shortcut={keyName('nextChange')}
          onClick={() => onStep(1)}
        >
          <ChevronDown aria-hidden />
        </IconButton>
      </span>
    </div>
  )
}

/** How a comparison is called: the draft, or a version by its number. */
export function useBaselineName(review: Review): (against: Against) => string {
  const t = useTranslations('review')
  return (against) => {
    if (against === 'draft') return t('baseline.draft')
    const version = review.baselines[against]
    return version
      ? t(`baseline.${against}`, { number: version.number })
      : t('baseline.previousUnknown')
  }
}

/** What the button says that puts the older wording back. */
export function useRestoreLabel(review: Review): string {
  const t = useTranslations('review')
  const { against, baselines } = review
  if (against === 'draft') return t('restoreDraft')
  return t('restoreVersion', { number: baselines[against]?.number ?? 0 })
}

function Counts({ review }: { review: Review }) {
  const t = useTranslations('review')
  const { changes, segments, decided } = countChanges(review.rows, review.against)
  const isInReview = review.workspace.article.state === 'in_review'
  return (
    <p className="text-[0.8125rem] text-muted tabular">
      {t('counts', { changes, segments })}
      {isInReview && changes > 0 ? ` · ${t('decidedCount', { count: decided })}` : null}
    </p>
  )
}
