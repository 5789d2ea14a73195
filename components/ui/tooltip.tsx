'use client'

import dynamic from 'next/dynamic'
import { Slot } from 'radix-ui'
import {
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useSyncExternalStore,
} from 'react'
import { fetchQuietly, Nothing } from './fetch-part'
import type { Helped } from './open-tooltip'

const OpenTooltip = dynamic(
  () => fetchQuietly(() => import('./open-tooltip').then((module) => module.OpenTooltip)),
  { loading: Nothing },
)

/** Shows the help of whatever the pointer or the focus came to last. Stands once, at the root. */
export function TooltipLayer() {
  const near = useSyncExternalStore(subscribe, nearNow, () => null)
  return near && <OpenTooltip {...near} />
}

interface TooltipProps {
  text: ReactNode
  /** One element that takes a ref and can be focused. */
  children: ReactElement
}

/**
 * A word of help on hover and focus. Never the only name of what it belongs to: touch has no hover.
 * What shows it is fetched when the pointer or the focus first comes to any.
 */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <Slot.Root
      ref={untilGone}
      onPointerEnter={({ pointerType, currentTarget }: PointerEvent<HTMLElement>) => {
        if (pointerType !== 'touch') come(currentTarget, text, 'pointer')
      }}
      onFocus={({ currentTarget }: FocusEvent<HTMLElement>) => {
        if (near?.control !== currentTarget) come(currentTarget, text, 'focus')
      }}
      // Who presses at once needs no help, however long it takes to be fetched.
      onPointerDown={({ currentTarget }: PointerEvent<HTMLElement>) => {
        if (near?.control === currentTarget) come(currentTarget, text, null)
      }}
    >
      {children}
    </Slot.Root>
  )
}

let near: Helped | null = null
const listeners = new Set<() => void>()

function come(control: HTMLElement, text: ReactNode, by: Helped['by']): void {
  const id = near?.id ?? 0
  tell({ id: near?.control === control ? id : id + 1, control, text, by })
}

/** No help stays behind a control that has left the page. */
function untilGone(control: HTMLElement | null) {
  return () => {
    if (near !== null && near.control === control) tell(null)
  }
}

function tell(next: Helped | null): void {
  near = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function nearNow(): Helped | null {
  return near
}
