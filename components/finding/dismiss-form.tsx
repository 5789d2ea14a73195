import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'

interface DismissFormProps {
  isReasonNeeded: boolean
  problem: string | undefined
  onSend: (reason: string) => void
  onCancel: () => void
}

/** Asks why a finding is no error here. Enter sends, Escape goes back; opening takes the focus. */
export function DismissForm({ isReasonNeeded, problem, onSend, onCancel }: DismissFormProps) {
  const t = useTranslations()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = isReasonNeeded && reason.trim() === ''
  const send = () => (isMissing ? setIsAsked(true) : onSend(reason.trim()))
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey) send()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
  }
  const error = isAsked && isMissing ? t('error.reason_empty') : problem
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('finding.why')} isOptional={!isReasonNeeded} {...(error && { error })}>
        {(control) => (
          <Textarea
            {...control}
            ref={focusOn}
            rows={1}
            maxLength={400}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={hear}
          />
        )}
      </Field>
      <div className="flex gap-1.5">
        <Button size="sm" variant="primary" onClick={send}>
          {t('finding.dismiss')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}

function focusOn(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
