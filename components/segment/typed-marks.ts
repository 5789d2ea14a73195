import { EditorView } from '@codemirror/view'
import { asTyped } from '@/language'

/** User event of what was set in place of what was typed: a step of its own, so that one undo unsets it. */
export const SET_EVENT = 'input.set'

/** Sets quotes, dashes and dots while one types: first the key as it is, then what it stands for. */
export const typedMarks = EditorView.inputHandler.of((view, from, to, typed) => {
  if (typed.length !== 1 || view.composing) return false
  const text = view.state.doc.toString()
  const set = asTyped(text.slice(0, from), typed, text.slice(to))
  if (set === null) return false
  const behind = from + typed.length
  view.dispatch({
    changes: { from, to, insert: typed },
    selection: { anchor: behind },
    userEvent: 'input.type',
  })
  const start = from - set.remove
  view.dispatch({
    changes: { from: start, to: behind, insert: set.insert },
    selection: { anchor: start + set.insert.length },
    userEvent: SET_EVENT,
  })
  return true
})
