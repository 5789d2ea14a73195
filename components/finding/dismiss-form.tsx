import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { Textarea } from '@/components/ui/textarea'
import { USUAL_REASONS } from './usual-reasons'

interface DismissFormProps {
  isReasonNeeded: boolean
  problem: string | undefined
  /** `andNext`: goes on to the next finding. */
  onSend: (reason: string, andNext: boolean) => void
  onCancel: () => void
}

/**
 * Asks why a finding is no error here: a digit takes one of the usual reasons, anything else is
 * written. With Shift it goes on to the next finding; Enter sends, Escape goes back.
 */
export function DismissForm({ isReasonNeeded, problem, onSend, onCancel }: DismissFormProps) {
  const t = useTranslations()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = isReasonNeeded && reason.trim() === ''
  const send = (andNext: boolean) => (isMissing ? setIsAsked(true) : onSend(reason.trim(), andNext))
  const take = (nth: number, andNext: boolean) => {
    const usual = USUAL_REASONS[nth - 1]
    if (usual) onSend(usual, andNext)
  }
  const hear = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof HTMLTextAreaElement
    const nth = isWriting ? 0 : digitOf(event)
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && isWriting) send(event.shiftKey)
    else if (nth > 0) take(nth, event.shiftKey)
    else if (isWriting || !ARROWS.has(event.key)) return
    else step(event)
    event.preventDefault()
  }
  const error = isAsked && isMissing ? t('error.reason_empty') : problem
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what stands inside.
    <div className="flex flex-col gap-2" onKeyDown={hear}>
      <ol aria-label={t('finding.why')} className="flex flex-col">
        {USUAL_REASONS.map((usual, index) => (
          <li key={usual}>
            <button
              type="button"
              ref={index === 0 ? focusOn : undefined}
              onClick={(event) => take(index + 1, event.shiftKey)}
              className="flex min-h-7 w-full items-center gap-2 rounded-sm px-1 text-left text-[0.8125rem] hover:bg-sunken pointer-coarse:min-h-11"
            >
              <Kbd keys={String(index + 1)} />
              {t(`finding.reason.${usual}`)}
            </button>
          </li>
        ))}
      </ol>
      <Field label={t('finding.ownWords')} isOptional={!isReasonNeeded} {...(error && { error })}>
        {(control) => (
          <Textarea
            {...control}
            rows={1}
            maxLength={400}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" variant="primary" onClick={() => send(false)}>
          {t('finding.dismiss')}
        </Button>
        <Button size="sm" onClick={() => send(true)}>
          {t('finding.dismissAndNext')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
      <p className="text-xs text-muted">{t('finding.shiftGoesOn')}</p>
    </div>
  )
}

const ARROWS = new Set(['ArrowDown', 'ArrowUp'])

/** By physical key, so that Shift does not make another sign of it. */
function digitOf({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): number {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  return digit === undefined || altKey || ctrlKey || metaKey ? 0 : Number(digit)
}

/** From reason to reason. */
function step({ key, currentTarget }: KeyboardEvent): void {
  const buttons = [...currentTarget.querySelectorAll<Element | HTMLElement>('ol button')]
  const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1
  const next = buttons.at((at + (key === 'ArrowDown' ? 1 : -1)) % buttons.length)
  if (next instanceof HTMLElement) next.focus()
}

function focusOn(field: HTMLElement | null): void {
  field?.focus()
}
