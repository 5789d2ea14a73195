import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

/** One line of text. 16 px on touch screens, where a smaller field makes the page zoom. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={clsx(CONTROL_CLASS, 'h-9 pointer-coarse:h-11', className)} />
}

/** The frame that every field for text shares. */
export const CONTROL_CLASS =
  'w-full rounded-md border border-rule-strong bg-raised px-3 text-sm text-ink placeholder:text-faint hover:border-ink aria-invalid:border-blocking disabled:opacity-60 [&[readonly]]:bg-sunken focus-visible:outline-offset-0 pointer-coarse:text-base'
