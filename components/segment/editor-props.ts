import type { TextMark } from '@/components/diff/marked-text'
import type { Span } from '@/language'

/** What an editor of one target needs, rich or plain. */
export interface EditorProps {
  text: string
  draft: string | null
  /** Findings and lit words, as spans of `text`. */
  marks: readonly TextMark[]
  /** Name for those who listen. */
  label: string
  /** Where the pointer went down, in the window's coordinates; the caret goes there. */
  point: { x: number; y: number } | null
  /** Selection taken over from the plain field; goes before `point`. */
  selection?: Span | undefined
  onChange: (text: string) => void
}
