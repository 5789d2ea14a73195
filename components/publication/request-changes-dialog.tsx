import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isQuiet, type ReviewRow } from '@/components/review/review-rows'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import type { ActDialogProps } from './act-props'
import { ActSheet } from './act-sheet'

/** Sending a submission back: why, and which segments the translator must look at again. */
export function RequestChangesDialog(props: ActDialogProps) {
  const { rows, onSend, onClose, sending } = props
  const t = useTranslations('review')
  const reason = useUnsavedText(`request-${props.viewer.id}-${props.articleId}`)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => pointedAt(rows))
  const choose = (id: number, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const listed = rows.filter((row) => !isQuiet(row) || chosen.has(row.segment.id))
  return (
    <ActSheet
      title={t('act.request_changes')}
      description={t('requestWhat')}
      confirmLabel={t('act.request_changes')}
      isReady={reason.text.trim() !== ''}
      unsaved={reason}
      sending={sending}
      onClose={onClose}
      onSubmit={() =>
        onSend(
          { act: 'request_changes', reason: reason.text.trim(), segmentIds: [...chosen] },
          reason.forget,
        )
      }
    >
      <Field label={t('requestReason')} hint={t('requestHint')}>
        {(control) => (
          <Textarea
            {...control}
            required
            autoFocus
            rows={4}
            maxLength={2000}
            value={reason.text}
            onChange={(event) => reason.type(event.target.value)}
          />
        )}
      </Field>
      {listed.length === 0 ? null : (
        <fieldset className="flex flex-col">
          <legend className="pb-1 text-[0.8125rem] font-[560]">
            {t('requestSegments', { count: chosen.size })}
          </legend>
          {listed.map(({ segment }) => (
            <Checkbox
              key={segment.id}
              checked={chosen.has(segment.id)}
              onChange={(event) => choose(segment.id, event.target.checked)}
              label={
                <span className="line-clamp-2">
                  <span className="mr-2 text-muted tabular">{segment.position + 1}</span>
                  <span lang="en" className="font-serif">
                    {segment.target || segment.source}
                  </span>
                </span>
              }
            />
          ))}
        </fieldset>
      )}
    </ActSheet>
  )
}

/** What is most likely meant: the segment one stands on, as the address says. */
function pointedAt(rows: readonly ReviewRow[]): ReadonlySet<number> {
  const asked = Number(new URLSearchParams(window.location.search).get('segment')) - 1
  const row = rows.find((each) => each.segment.position === asked)
  return new Set(row ? [row.segment.id] : [])
}
