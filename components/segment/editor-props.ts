import type { TextMark } from '@/components/diff/marked-text'
import type { Span } from '@/language'

/** What an editor of one target needs, rich or plain. */
export interface EditorProps {
  text: string
  /** What the text is compared with; null for nothing. */
  base: string | null
  showsUnseen: boolean
  /** Sets quotes, dashes and dots as they are typed. */
  setsQuotes: boolean
  /** Findings and lit words, as spans of `text`. */
  marks: readonly TextMark[]
  /** Name for those who listen. */
  label: string
  /** Where the pointer went down, in the window's coordinates; the caret goes there. */
  point: { x: number; y: number } | null
  /** Selection taken over from the plain field; goes before `point`. */
  selection?: Span | undefined
  /** `isStep`: not typed but set in place of what was typed. */
  onChange: (text: string, isStep: boolean) => void
}
