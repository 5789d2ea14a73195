import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { CONTROL_CLASS } from './input'
import { sendByKey } from './send-key'

/** Several lines of text, sent by key with its form; grows where the browser can (`field-sizing`). */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      onKeyDown={sendByKey}
      {...rest}
      className={clsx(
        CONTROL_CLASS,
        'field-sizing-content max-h-[60dvh] py-2 leading-6',
        className,
      )}
      style={{ minHeight: `calc(${rows} * 1.5rem + 1.125rem)`, ...rest.style }}
    />
  )
}
