import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, type FieldControl } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { Textarea } from '@/components/ui/textarea'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import { USUAL_REASONS } from './usual-reasons'

interface DismissFormProps {
  /** Under which a reason is kept from its first letter until the server has it. */
  begunKey: string
  isReasonNeeded: boolean
  problem: string | undefined
  /** Findings that are dismissed at once. */
  count: number
  /** `andNext`: goes on to the next finding. */
  onSend: (reason: string, andNext: boolean) => void
  onCancel: () => void
}

/**
 * Asks why a finding is no error here: a digit takes one of the usual reasons, anything else is
 * written. With Shift it goes on to the next finding; Enter sends, Escape goes back. Who comes back
 * finds what was begun, and the caret behind it.
 */
export function DismissForm(props: DismissFormProps) {
  const { begunKey, isReasonNeeded, problem, count, onSend, onCancel } = props
  useReturnFocus()
  const t = useTranslations()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, type, isBack } = useUnsavedText(begunKey)
  const [isAsked, setIsAsked] = useState(false)
  const send = (andNext: boolean) => {
    // From the field itself: it may be a letter ahead of what has been rendered.
    const reason = field.current?.value.trim() ?? ''
    if (isReasonNeeded && reason === '') setIsAsked(true)
    else onSend(reason, andNext)
  }
  const take = (nth: number, andNext: boolean) => {
    const usual = USUAL_REASONS[nth - 1]
    if (usual) onSend(usual, andNext)
  }
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isWriting = event.target === field.current
    const nth = isWriting ? 0 : digitOf(event)
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && isWriting) send(event.shiftKey)
    else if (nth > 0) take(nth, event.shiftKey)
    else if (isWriting || !ARROWS.has(event.key)) return
    else step(event)
    event.preventDefault()
  }
  const error = isAsked && text.trim() === '' ? t('error.reason_empty') : problem
  const label = { label: t('finding.ownWords'), isOptional: !isReasonNeeded }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what stands inside.
    <div className="flex flex-col gap-2" onKeyDown={hear}>
      <UsualReasons isFirst={!isBack} onTake={take} />
      <Field {...label} {...(error && { error })}>
        {(control) => (
          <OwnWords control={control} field={field} text={text} isBack={isBack} onChange={type} />
        )}
      </Field>
      <Acts count={count} onCancel={onCancel} onSend={send} />
    </div>
  )
}

interface UsualReasonsProps {
  /** One comes to the form anew: the focus is on the first reason. */
  isFirst: boolean
  onTake: (nth: number, andNext: boolean) => void
}

function UsualReasons({ isFirst, onTake }: UsualReasonsProps) {
  const t = useTranslations('finding')
  return (
    <ol aria-label={t('why')} className="flex flex-col">
      {USUAL_REASONS.map((usual, index) => (
        <li key={usual}>
          <button
            type="button"
            ref={isFirst && index === 0 ? focusOn : undefined}
            onClick={(event) => onTake(index + 1, event.shiftKey)}
            className="flex min-h-7 w-full items-center gap-2 rounded-sm px-1 text-left text-[0.8125rem] hover:bg-sunken pointer-coarse:min-h-11"
          >
            <Kbd keys={String(index + 1)} />
            {t(`reason.${usual}`)}
          </button>
        </li>
      ))}
    </ol>
  )
}

interface OwnWordsProps {
  control: FieldControl
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  isBack: boolean
  onChange: (text: string) => void
}

function OwnWords({ control, field, text, isBack, onChange }: OwnWordsProps) {
  useLayoutEffect(() => {
    if (!isBack) return
    field.current?.focus()
    field.current?.setSelectionRange(MOST, MOST)
  }, [field, isBack])
  return (
    <Textarea
      {...control}
      ref={field}
      rows={1}
      maxLength={MOST}
      // Not controlled: set back to what was rendered, it would lose a letter typed meanwhile.
      defaultValue={text}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

interface ActsProps {
  count: number
  onSend: (andNext: boolean) => void
  onCancel: () => void
}

function Acts({ count, onSend, onCancel }: ActsProps) {
  const t = useTranslations()
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" variant="primary" onClick={() => onSend(false)}>
          {count > 1 ? t('finding.dismissAll', { count }) : t('finding.dismiss')}
        </Button>
        <Button size="sm" onClick={() => onSend(true)}>
          {t('finding.dismissAndNext')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
      <p className="text-xs text-muted">{t('finding.shiftGoesOn')}</p>
    </>
  )
}

/** UTF-16 code units a reason may have. */
const MOST = 400

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

function focusOn(button: HTMLElement | null): void {
  button?.focus()
}
