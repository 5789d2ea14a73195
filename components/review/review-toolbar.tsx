import { useTranslations } from 'next-intl'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { Against } from './baseline'
import { changeAddress } from './change-address'
import { ChangeSteps } from './change-steps'
import { countChanges } from './count-changes'
import { OnTheirWay } from './on-their-way'
import type { Review } from './use-review'

interface ReviewToolbarProps {
  review: Review
  onStep: (step: 1 | -1) => void
}

/** What is compared with what, how much changed, and the way from change to change. */
export function ReviewToolbar({ review, onStep }: ReviewToolbarProps) {
  const t = useTranslations('review')
  const nameOf = useBaselineName(review)
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4 py-3 sm:px-6 lg:max-xl:gap-x-2.5">
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
      {review.baseline.isMissing ? null : <Counts review={review} />}
      <OnTheirWay articleId={review.workspace.article.id} />
      <ChangeSteps onStep={onStep} />
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
