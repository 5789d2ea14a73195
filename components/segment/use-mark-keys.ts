import { useActions } from '@/components/action/offered-actions'
import { activeEditor } from './active-editor'

/** Marks no keyboard has, put in at the caret; quotes go round what is selected. */
export function useMarkKeys(isOffered: boolean): void {
  const put = (mark: string) => () => insert(mark)
  const around = (open: string, close: string) => () => {
    const editor = activeEditor()
    if (!editor) return false
    const text = editor.text()
    const [start, end] = editor.selection()
    if (start === end) return insert(isWordBefore(text, start) ? close : open)
    return insert(open + text.slice(start, end) + close)
  }
  useActions(
    isOffered
      ? {
          insertSpace: put('\u00a0'),
          insertEnDash: put('–'),
          insertEmDash: put('—'),
          quoteDouble: around('“', '”'),
          quoteSingle: around('‘', '’'),
        }
      : {},
  )
}

/** False where no editor is open: the key is still free. */
function insert(mark: string): boolean {
  const editor = activeEditor()
  editor?.insert(mark)
  return editor !== null
}

function isWordBefore(text: string, at: number): boolean {
  return /[^\s([{“‘—–]$/u.test(text.slice(0, at))
}
