import type { Span } from '@/language'

/** What may be asked of the editor that is open. Offsets are UTF-16 code units of its text. */
export interface ActiveEditor {
  text: () => string
  selection: () => Span
  select: (span: Span) => void
  /** Puts `text` in place of what is selected, as if it had been typed. */
  insert: (text: string) => void
  /** Shows `text` as the new text, caret behind what changed, without telling anybody. */
  show: (text: string) => void
}

let active: ActiveEditor | null = null

/** The one open editor of the page; null when none is. Only the active row has one. */
export function activeEditor(): ActiveEditor | null {
  return active
}

/** Tells which editor is open; gives back how to say that it closed. */
export function openedEditor(editor: ActiveEditor): () => void {
  active = editor
  return () => {
    if (active === editor) active = null
  }
}

/** The one edit that leads from one text to the other. */
export function editBetween(now: string, next: string) {
  const most = Math.min(now.length, next.length)
  let start = 0
  while (start < most && now[start] === next[start]) start += 1
  let end = 0
  while (end < most - start && now.at(-1 - end) === next.at(-1 - end)) end += 1
  return { from: start, to: now.length - end, insert: next.slice(start, next.length - end) }
}
