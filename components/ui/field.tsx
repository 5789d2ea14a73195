import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'

/** What a control takes over from its field, so that label, hint and error are spoken with it. */
export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps {
  label: string
  hint?: ReactNode
  /** What is wrong, and how to put it right. */
  error?: string | undefined
  isOptional?: boolean | undefined
  children: (control: FieldControl) => ReactNode
}

/** A label, a control, a hint and an error that belong together. */
export function Field({ label, hint, error, isOptional, children }: FieldProps) {
  const id = useId()
  const t = useTranslations('common')
  // An error in the words of the hint takes its place.
  const hintId = hint === undefined || hint === error ? undefined : `${id}-hint`
  const errorId = error === undefined ? undefined : `${id}-error`
  const describedBy = [errorId, hintId].filter((each) => each !== undefined).join(' ')
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-[0.8125rem] font-[560] text-ink">
        {label}
        {isOptional ? <span className="font-normal text-muted"> · {t('optional')}</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {hintId === undefined ? null : (
        <p id={hintId} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {errorId === undefined ? null : (
        <p id={errorId} role="alert" className="text-[0.8125rem] text-blocking">
          {error}
        </p>
      )}
    </div>
  )
}
