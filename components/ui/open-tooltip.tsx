'use client'

import { Tooltip as Radix } from 'radix-ui'
import { type ReactNode, type Ref, useEffect, useEffectEvent, useImperativeHandle } from 'react'

/** A control with the words of help that belong to it. */
export interface Helped {
  /** Another for each coming from another control. */
  id: number
  control: HTMLElement
  text: ReactNode
  /** What came to it; null once it was pressed. */
  by: 'pointer' | 'focus' | null
}

/** The tooltips, one at a time: the second of a row opens without the delay of the first. */
export function OpenTooltip({ id, control, text, by }: Helped) {
  return (
    <Radix.Provider delayDuration={500} skipDelayDuration={200}>
      <Radix.Root key={id}>
        <Radix.Trigger asChild>
          <Lent control={control} by={by} />
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side="bottom"
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-72 rounded-sm bg-ink px-2 py-1 text-xs text-paper"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}

interface LentProps extends Pick<Helped, 'control' | 'by'> {
  /** These come from the trigger around. Of an event it reads no more than a browser's own has. */
  ref?: Ref<HTMLElement>
  'aria-describedby'?: string
  onPointerMove?: (event: Event) => void
  onPointerLeave?: (event: Event) => void
  onPointerDown?: (event: Event) => void
  onFocus?: (event: Event) => void
  onBlur?: (event: Event) => void
  onClick?: (event: Event) => void
}

/** Lends the trigger a control that stands elsewhere on the page: put into it, it would lose the focus. */
function Lent({ control, by, ref, 'aria-describedby': describedBy, ...heard }: LentProps) {
  useImperativeHandle(ref, () => control, [control])
  useEffect(() => {
    const listening = new AbortController()
    for (const [type, hears] of HEARD) {
      const listener = (event: Event) => heard[hears]?.(event)
      control.addEventListener(type, listener, { signal: listening.signal })
    }
    return () => listening.abort()
  })
  useEffect(() => {
    if (describedBy === undefined) return
    control.setAttribute('aria-describedby', describedBy)
    return () => control.removeAttribute('aria-describedby')
  }, [control, describedBy])
  const begin = useEffectEvent(() => {
    if (by === 'focus' && control.matches(':focus-visible')) {
      heard.onFocus?.(new FocusEvent('focus'))
    }
    if (by === 'pointer' && control.matches(':hover')) {
      heard.onPointerMove?.(new PointerEvent('pointermove', { pointerType: 'mouse' }))
    }
  })
  // What brought somebody here happened before anybody listened.
  useEffect(() => begin(), [])
  return null
}

const HEARD = [
  ['pointermove', 'onPointerMove'],
  ['pointerleave', 'onPointerLeave'],
  ['pointerdown', 'onPointerDown'],
  ['focus', 'onFocus'],
  ['blur', 'onBlur'],
  ['click', 'onClick'],
] as const
