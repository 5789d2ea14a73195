import type { SegmentDto } from '@/domain/segment'
import { focusEnglish, type ReviseDesk } from './revise-desk'

/** Writes words at the caret of the open editor, as if typed; without one, at the end of the text. */
export function insertEnglish(desk: ReviseDesk, segment: SegmentDto, words: string): void {
  const editor = document.activeElement?.closest('[data-editor=english]')
  // The one way into an editor that keeps the browser's own undo, in a field and in rich text alike.
  if (editor && document.execCommand('insertText', false, words)) return
  const text = desk.saver.get(segment.id)?.text ?? segment.target
  const gap = text === '' || /\s$/.test(text) ? '' : ' '
  desk.type(segment, `${text}${gap}${words}`)
  focusEnglish(segment.id)
}
