'use client'

import { clsx } from 'clsx'
import type { ComponentProps, MouseEvent } from 'react'
import { type Appearance, buttonClass } from './button-class'
import { Spinner } from './spinner'

export interface ButtonProps extends ComponentProps<'button'>, Appearance {
  /** Work is under way: the button keeps its focus and its width, and does nothing. */
  isBusy?: boolean | undefined
}

/** A button. `type` is `button` unless told otherwise, so none submits a form by accident. */
export function Button({ variant, size, isBusy, className, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={isBusy ? true : rest['aria-disabled']}
      aria-busy={isBusy || undefined}
      className={clsx(buttonClass({ variant, size }), className)}
    >
      {isBusy ? <Spinner /> : null}
      {rest.children}
    </button>
  )
}
