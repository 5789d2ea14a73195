import { useTranslations } from 'next-intl'
import { undecided } from '@/components/review/decided-changes'
import { OnTheirWay } from '@/components/review/on-their-way'
import { hashOfSeen } from '@/components/review/seen-hash'
import { useOnTheirWay } from '@/components/review/use-on-their-way'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import { isClear } from '@/domain/review'
import type { ActDialogProps } from './act-props'
import { ActSheet } from './act-sheet'
import { BlockerCounts } from './blocker-counts'

/**
 * Signing the text that is on the screen. A chief who goes past what blocks it writes down why; that
 * reason stays in the history.
 */
export function ApproveDialog(props: ActDialogProps) {
  const { workspace, review, rows, onSend, onClose, sending } = props
  const t = useTranslations('review')
  const reason = useUnsavedText(`override-${props.viewer.id}-${props.articleId}`)
  const isOverride = !isClear(review.blockers)
  const isDecided = useOnTheirWay(props.articleId) === 0
  const submit = async () => {
    const hash = (await hashOfSeen(workspace)) ?? review.hash
    const overrideReason = reason.text.trim()
    onSend({ act: 'approve', hash, ...(isOverride && { overrideReason }) }, reason.forget)
  }
  const open = rows.reduce((sum, row) => sum + undecided(row.changes).length, 0)
  return (
    <ActSheet
      title={isOverride ? t('approveAnyway') : t('act.approve')}
      description={t('approveWhat', { segments: rows.length })}
      confirmLabel={isOverride ? t('approveAnyway') : t('act.approve')}
      isReady={isDecided && (!isOverride || (review.canOverride && reason.text.trim() !== ''))}
      isDangerous={isOverride}
      unsaved={isOverride && review.canOverride ? reason : undefined}
      sending={sending}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {open > 0 ? <p className="text-sm">{t('approveUndecided', { count: open })}</p> : null}
      <p className="text-sm text-muted">{t('approveReaders')}</p>
      <OnTheirWay articleId={props.articleId} />
      {isOverride ? <BlockerCounts blockers={review.blockers} /> : null}
      {isOverride && review.canOverride ? (
        <Field label={t('overrideReason')} hint={t('overrideHint')}>
          {(control) => (
            <Textarea
              {...control}
              required
              maxLength={2000}
              value={reason.text}
              onChange={(event) => reason.type(event.target.value)}
            />
          )}
        </Field>
      ) : null}
    </ActSheet>
  )
}
