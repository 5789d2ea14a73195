import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { SendHint } from '@/components/action/send-hint'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { BroughtBack } from '@/components/unsaved/brought-back'
import { type Amending, useAmending } from './use-amending'

/**
 * The editor's own wording, typed in place. What is typed outlives a refusal, a broken line and a
 * closed tab; a text that changed meanwhile is shown above, and saving again is then deliberate.
 */
export function AmendForm({ row, desk, change }: Amending) {
  const t = useTranslations('review')
  const words = useFailureWords()
  const { segment } = row
  const { unsaved, decide, save, close } = useAmending({ row, desk, change })
  const { text, type, forget } = unsaved
  const press = (event: KeyboardEvent) => {
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    else if (event.code === 'Escape') close()
    else return
    event.preventDefault()
  }
  return (
    <div className="mt-1 flex flex-col gap-2 border-t border-dashed border-rule pt-3">
      <BroughtBack unsaved={unsaved} />
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
      <div className="flex flex-wrap gap-2">
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
