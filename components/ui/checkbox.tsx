import { clsx } from 'clsx'
import { type ComponentProps, type ReactNode, useId } from 'react'

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  label: ReactNode
  hint?: ReactNode
}

/** A box to tick; the whole line is the target. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const hintId = useId()
  return (
    <label className={clsx('flex items-start gap-2.5 py-1 pointer-coarse:min-h-11', className)}>
      <input
        {...rest}
        type="checkbox"
        aria-describedby={hint === undefined ? rest['aria-describedby'] : hintId}
        className="mt-0.75 size-4 shrink-0 accent-ink"
      />
      <span className="text-sm">
        {label}
        {hint === undefined ? null : (
          <span id={hintId} className="block text-xs text-muted">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
