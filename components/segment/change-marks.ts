import type { Extension, Range } from '@codemirror/state'
import { RangeSetBuilder, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { TextMark } from '@/components/diff/marked-text'
import { visibleText } from '@/components/diff/visible-text'
import { diff, type Hunk } from '@/language'
import { hasSameMarks } from './same-marks'

/**
 * Underlines and lights words in the editor; spans are offsets into its text. Marks that are there
 * already, having moved along with the words, cost the editor no update.
 */
export function showMarks(view: EditorView, marks: readonly TextMark[]): void {
  const next = marksIn(marks, view.state.doc.length)
  if (hasSameMarks(view.state.field(findingMarks), next)) return
  view.dispatch({ effects: setMarks.of(next) })
}

const setMarks = StateEffect.define<DecorationSet>()

/** Shows, while one types, how the text differs from `base`; null to show nothing. */
export function changeMarks(base: string | null): Extension {
  const changes = StateField.define<DecorationSet>({
    create: (state) => changesIn(base, state.doc),
    update: (shown, { docChanged, newDoc }) => (docChanged ? changesIn(base, newDoc) : shown),
    provide: (field) => EditorView.decorations.from(field),
  })
  return changes
}

/** Underlines move along with the words until the next ones arrive. */
export const findingMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { changes, effects }) => {
    const fresh = effects.find((effect) => effect.is(setMarks))
    return fresh?.value ?? shown.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

function marksIn(marks: readonly TextMark[], length: number): DecorationSet {
  const ranges = marks
    .filter(({ span: [start, end] }) => start < end && end <= length)
    .map(({ span, severity, isLit, fingerprint, comment }): Range<Decoration> => {
      const classes = [
        severity && `finding-${severity}`,
        comment && `comment-${comment.kind}`,
        isLit && 'bg-accent-wash!',
      ]
      const attributes = {
        ...(fingerprint !== undefined && { 'data-finding': fingerprint }),
        ...(comment && { 'data-comment': String(comment.id) }),
      }
      return Decoration.mark({ class: classes.filter(Boolean).join(' '), attributes }).range(
        ...span,
      )
    })
  return Decoration.set(ranges, true)
}

function changesIn(base: string | null, document: Text): DecorationSet {
  if (base === null) return Decoration.none
  const text = document.toString()
  const builder = new RangeSetBuilder<Decoration>()
  for (const hunk of diff(base, text).hunks) addHunk(builder, hunk, base)
  return builder.finish()
}

function addHunk(builder: RangeSetBuilder<Decoration>, hunk: Hunk, base: string): void {
  if (hunk.kind === 'equal') return
  const [start, end] = hunk.to
  const gone = base.slice(...hunk.from)
  const isOnlyLight = hunk.kind === 'light' && start < end
  if (gone !== '' && !isOnlyLight) {
    builder.add(start, start, Decoration.widget({ widget: new Gone(gone, hunk.kind), side: -1 }))
  }
  if (start < end) builder.add(start, end, CAME[hunk.kind])
}

/** Words of the text before that are gone: shown where they stood, not part of the text. */
class Gone extends WidgetType {
  readonly #text: string
  readonly #kind: Hunk['kind']

  constructor(text: string, kind: Hunk['kind']) {
    super()
    this.#text = text
    this.#kind = kind
  }

  override eq(other: Gone): boolean {
    return other.#text === this.#text && other.#kind === this.#kind
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('del')
    element.className = GONE[this.#kind] ?? 'change-del'
    element.setAttribute('aria-hidden', 'true')
    element.textContent = visibleText(this.#text)
    return element
  }
}

const GONE: Partial<Record<Hunk['kind'], string>> = {
  'move-out': 'change-move-out',
  light: 'change-light',
}

const STRONG = Decoration.mark({ tagName: 'ins', class: 'change-ins' })
const MOVED = Decoration.mark({ tagName: 'ins', class: 'change-move-in' })
const CAME: Record<Exclude<Hunk['kind'], 'equal'>, Decoration> = {
  insert: STRONG,
  delete: STRONG,
  replace: STRONG,
  'move-in': MOVED,
  'move-out': MOVED,
  light: Decoration.mark({ tagName: 'ins', class: 'change-light' }),
}
