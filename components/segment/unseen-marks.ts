import { RangeSetBuilder, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { UNSEEN_RUN, unseenClass, unseenSign } from '@/components/diff/unseen'

/** Signs over characters nobody can see: drawn, never part of the text. */
export const unseenMarks = StateField.define<DecorationSet>({
  create: ({ doc }) => unseenIn(doc),
  update: (shown, { docChanged, newDoc }) => (docChanged ? unseenIn(newDoc) : shown),
  provide: (field) => EditorView.decorations.from(field),
})

function unseenIn(document: Text): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (const { 0: run, index } of document.toString().matchAll(UNSEEN_RUN)) {
    for (let at = index; at < index + run.length; at++) {
      builder.add(at, at + 1, markOf(run[at - index] ?? ''))
    }
  }
  return builder.finish()
}

function markOf(character: string): Decoration {
  return Decoration.mark({
    class: unseenClass(character),
    attributes: { 'data-sign': unseenSign(character) },
  })
}
