import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { SendHint } from '@/components/action/send-hint'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import { useDecide } from './mutations'
import { focusRow, type ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'

interface AmendFormProps {
  row: ReviewRow
  desk: ReviewDesk
  /** Rank of the change that gave the reason to amend; null for the segment as a whole. */
  change: number | null
}

/**
 * The editor's own wording, typed in place. What is typed outlives a refusal, a broken line and a
 * closed tab; a text that changed meanwhile is shown above, and saving again is then deliberate.
 */
export function AmendForm({ row, desk, change }: AmendFormProps) {
  const t = useTranslations('review')
  const words = useFailureWords()
  const { segment } = row
  const { text, type, forget } = useUnsavedText(
    `amend-${desk.viewer.id}-${segment.id}`,
    segment.target,
  )
  const [base] = useState(segment.version)
  const decide = useDecide({ articleId: desk.articleId, viewerId: desk.viewer.id })
  const close = () => {
    desk.amend(null)
    focusRow(segment.id)
  }
  const save = () => {
    if (text.trim() === '' || decide.isPending) return
    decide.mutate(
      {
        kind: 'amend',
        segmentId: segment.id,
        // After a refusal the newer text stands above: saving again is done knowing it.
        version: decide.isError ? segment.version : base,
        change: change === null ? null : (row.changes[change] ?? null),
        text,
      },
      {
        onSuccess: () => {
          forget()
          close()
        },
      },
    )
  }
  const press = (event: KeyboardEvent) => {
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    else if (event.code === 'Escape') close()
    else return
    event.preventDefault()
  }
  return (
    <div className="mt-1 border-t border-dashed border-rule pt-3">
      <Field
        label={t('amendLabel', { number: segment.position + 1 })}
        hint={t('amendHint')}
        error={decide.isError ? words(decide.error) : undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            lang="en"
            autoFocus
            rows={3}
            value={text}
            maxLength={20_000}
            onKeyDown={press}
            onChange={(event) => type(event.target.value)}
            className="scroll-mb-40 font-serif text-lg"
          />
        )}
      </Field>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button
          size="sm"
          variant="primary"
          isBusy={decide.isPending}
          disabled={text.trim() === '' || text === segment.target}
          onClick={save}
        >
          {t('saveAmendment')} <SendHint />
        </Button>
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            forget()
            close()
          }}
        >
          {t('discard')}
        </Button>
      </div>
    </div>
  )
}
