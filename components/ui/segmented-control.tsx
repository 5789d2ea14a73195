'use client'

import { clsx } from 'clsx'
import { RadioGroup as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface SegmentedControlProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: ReactNode; lang?: string }[]
  value: Value
  onChange: (value: Value) => void
  /** Whether it may stand in several lines; else who shows it has to make room. */
  wraps?: boolean | undefined
}

/** One of two to five, all in view; arrows move and choose. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  return (
    <Radix.Root
      aria-label={props.label}
      value={props.value}
      orientation="horizontal"
      onValueChange={(value) => {
        const chosen = props.options.find((option) => option.value === value)
        if (chosen) props.onChange(chosen.value)
      }}
      className={clsx(
        'inline-flex rounded-md border border-rule-strong',
        props.wraps && 'flex-wrap gap-px overflow-hidden bg-rule-strong',
      )}
    >
      {props.options.map((option) => (
        <Radix.Item
          key={option.value}
          value={option.value}
          lang={option.lang}
          className={clsx(PART_CLASS, props.wraps ? 'grow justify-center bg-paper' : LINED)}
        >
          {option.label}
        </Radix.Item>
      ))}
    </Radix.Root>
  )
}

const PART_CLASS =
  'inline-flex min-h-7 items-center gap-1.5 px-2.5 text-[0.8125rem] whitespace-nowrap text-muted hover:text-ink data-[state=checked]:bg-ink data-[state=checked]:text-paper pointer-coarse:min-h-11 pointer-coarse:px-4'

const LINED = 'not-first:border-l not-first:border-rule-strong'
