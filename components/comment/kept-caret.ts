/** Where somebody was writing a remark whose form was just put away. */
interface KeptCaret {
  /** Names the remark, see `remarkKey`. */
  key: string
  start: number
  end: number
  /** The remark has another segment than the one it was begun on. */
  isCarried: boolean
}

let kept: KeptCaret | null = null

/**
 * Remembers the caret of a form that is about to go, if it stands there. Only what takes its place in the
 * same breath can take it up: who walks to another row has left the field.
 */
export function keepCaret(key: string, form: HTMLFormElement | null): void {
  const field = fieldOf(form)
  if (!field || document.activeElement !== field) return
  kept = { key, start: field.selectionStart, end: field.selectionEnd, isCarried: false }
  setTimeout(() => {
    kept = null
  })
}

/** The caret goes along with its remark, `by` characters further on. */
export function carryCaret(from: string, into: string, by: number): void {
  if (kept?.key !== from) return
  kept = { key: into, start: kept.start + by, end: kept.end + by, isCarried: true }
}

/** The remark the caret has gone along with and waits to be put into. */
export function keyOfCarried(): string | null {
  return kept?.isCarried ? kept.key : null
}

/** Puts the caret where it stood, in a text that may only now have come into the field. */
export function takeCaret(key: string, form: HTMLFormElement | null, text: string): void {
  const field = fieldOf(form)
  if (!field || kept?.key !== key) return
  field.value = text
  field.focus({ preventScroll: true })
  field.setSelectionRange(kept.start, kept.end)
  kept = null
}

function fieldOf(form: HTMLFormElement | null): HTMLTextAreaElement | null {
  return form?.querySelector<HTMLTextAreaElement>('[data-comment-field]') ?? null
}
