import type { KeyboardEvent } from 'react'

/** Ctrl or ⌘ with Enter: sends what was written in a box, from within it. */
export function isSendKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey
}

/** Sends the form a box stands in by that key; held down, it sends once. */
export function sendByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { form } = event.currentTarget
  if (form === null || !isSendKey(event) || event.nativeEvent.isComposing) return
  event.preventDefault()
  if (!event.repeat) form.requestSubmit()
}
