'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './button'
import { Kbd } from './kbd'
import { Tooltip } from './tooltip'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** The button's name, also shown as its tooltip. */
  label: string
  /** Keys that do the same, for the tooltip. */
  shortcut?: string | undefined
  children: ReactNode
}

/** A button with a picture for a face and words for a name. */
export function IconButton({ label, shortcut, className, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip
      text={
        <span className="inline-flex items-center gap-2">
          {label}
          {shortcut === undefined ? null : <Kbd keys={shortcut} />}
        </span>
      }
    >
      <Button
        variant="quiet"
        {...rest}
        aria-label={label}
        className={clsx('px-0! min-w-9', className)}
      >
        {children}
      </Button>
    </Tooltip>
  )
}
