import { useEffect, useEffectEvent } from 'react'

/**
 * Listens for keys wherever the focus is. `onKey` gets presses nobody used yet and calls
 * `preventDefault` on those it uses. Presses inside an open dialog are the dialog's.
 */
export function useWindowKeys(onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented && !isInDialog(event.target)) onKey(event)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** True where typing letters writes: single-letter keys must stay silent there. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'))
  )
}

/** A letter alone, without Ctrl, Alt, Meta or Shift. */
export function isBareKey(event: KeyboardEvent, code: string): boolean {
  const { ctrlKey, altKey, metaKey, shiftKey } = event
  return event.code === code && !ctrlKey && !altKey && !metaKey && !shiftKey
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
}
