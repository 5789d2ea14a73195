import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import type { ButtonVariant } from '@/components/ui/button-class'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import { isClear, type ReviewState } from '@/domain/review'
import type { ActsProps } from './act-props'
import { type ArticleAct, actsFor, type EditorialAct } from './article-acts'
import { useArticleAct } from './mutations'
import { focusStanding } from './standing-words'

const ActDialog = dynamic(
  () => fetchDialog(() => import('./act-dialog').then((module) => module.ActDialog)),
  { loading: Nothing },
)

/** A button for every act that is open to the article as it stands and to the viewer's role. */
export function ArticleActs(props: ActsProps) {
  const t = useTranslations('review')
  const [open, setOpen] = useState<EditorialAct | null>(null)
  const act = useArticleAct(props.articleId)
  const words = useFailureWords()
  const acts = actsFor(props.workspace.article, props.viewer.role).filter(
    (each) => each !== 'schedule',
  )
  // One at a time: an act that is on its way, though its sheet was closed, is told how it ended.
  const sent = act.isPending ? act.variables.act : null
  const begin = (chosen: EditorialAct) => {
    act.reset()
    if (chosen === 'begin_review') act.mutate({ act: 'begin_review' }, { onSuccess: focusStanding })
    else setOpen(chosen)
  }
  const offer = (each: EditorialAct) =>
    sent === null && canBegin(each, acts, props.review) ? () => begin(each) : undefined
  useActions({
    beginReview: offer('begin_review'),
    approveVersion: offer('approve'),
    requestChanges: offer('request_changes'),
    publishVersion: offer('publish'),
    beginCorrection: offer('begin_correction'),
  })
  const isOverride = !isClear(props.review.blockers) && props.review.canOverride
  const close = () => setOpen(null)
  const send = (what: ArticleAct, onDone?: () => void) =>
    act.mutate(what, {
      onSuccess: () => {
        onDone?.()
        close()
        focusStanding()
      },
      onError: (error) => {
        // The text under the dialog has been replaced: it has to be read before anything else.
        if (isOutdated(error)) close()
      },
    })
  if (acts.length === 0) return <p className="text-sm text-muted">{t('noActs')}</p>
  return (
    <section aria-label={t('acts')} className="flex flex-col gap-2">
      {act.isError && open === null ? (
        <p role="alert" className="text-sm text-blocking">
          {words(act.error)}
        </p>
      ) : null}
      {acts.map((each) => (
        <Button
          key={each}
          variant={variantOf(each, isOverride ? undefined : acts[0])}
          isBusy={each === sent && open === null}
          disabled={each !== sent && offer(each) === undefined}
          onClick={() => begin(each)}
        >
          {each === 'approve' && isOverride ? t('approveAnyway') : t(`act.${each}`)}
        </Button>
      ))}
      {open === null ? null : (
        <ActDialog {...props} kind={open} onClose={close} onSend={send} sending={act} />
      )}
    </section>
  )
}

/** Open to the viewer, and not an approval that is blocked where nobody here may go past it. */
function canBegin(act: EditorialAct, acts: readonly EditorialAct[], review: ReviewState): boolean {
  const isRefused = act === 'approve' && !isClear(review.blockers) && !review.canOverride
  return acts.includes(act) && !isRefused
}

function isOutdated(error: Error): boolean {
  return error.message.endsWith(' changed_meanwhile')
}

function variantOf(act: EditorialAct, first: EditorialAct | undefined): ButtonVariant {
  if (act === 'unpublish' || act === 'retract') return 'danger'
  return act === first ? 'primary' : 'secondary'
}
