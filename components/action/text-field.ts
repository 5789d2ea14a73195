/** True where typing letters writes: single-letter keys must stay silent there. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'))
  )
}

/** A text field beside the English: a comment, a reason, a filter. Its keys are its own. */
export function isOtherField(target: EventTarget | null): boolean {
  return (
    isTextField(target) &&
    target instanceof Element &&
    target.closest('[data-editor=english]') === null
  )
}
