import type { Reason } from './reason/reason'

/** The two languages Cotejo compares. */
export type Language = 'es' | 'en'

/** Half-open range of UTF-16 code units, `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number]

/** What a block of an article is; a segment never crosses a block. */
export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'list_item'
  | 'quote'

/** One sentence-like unit. `text === input.slice(start, end)`, without white space around it. */
export interface TextSegment {
  /** Index of the block (run of text between blank lines) it lies in. */
  block: number
  start: number
  end: number
  text: string
}

/** A set of source segments answered by a set of target segments; `[]` on a side means nothing there. */
export interface Bead {
  source: number[]
  target: number[]
  /** Confidence, 0 to 1. */
  score: number
  /** What is amiss, where something is: see `BeadNote`. */
  note?: BeadNote
}

/**
 * `missing`: the target has nothing for the source; `added`: the target has what the source has not;
 * `untranslated`: the target repeats the words of the source.
 */
export type BeadNote = 'missing' | 'added' | 'untranslated'

export type HunkKind = 'equal' | 'insert' | 'delete' | 'replace' | 'move-out' | 'move-in' | 'light'

/** One run of a comparison. Hunks cover both texts in order and without gap. */
export interface Hunk {
  kind: HunkKind
  from: Span
  to: Span
  /** Pairs a `move-out` with its `move-in`. */
  move?: number
}

export interface Difference {
  hunks: Hunk[]
  /** False when a bound on the work was hit and the comparison is coarser than it could be. */
  precise: boolean
}

export type Severity = 'blocking' | 'warning' | 'hint'

/** A segment as the checks see it. */
export interface CheckedPair {
  source: string
  target: string
  kind?: BlockKind
}

/** What a check says about a span. */
export interface Finding {
  /** Stable id of the check, e.g. `verb-as-noun`. */
  check: string
  severity: Severity
  source: Span | null
  target: Span | null
  /** Why, for a sentence in any language (`sayReason`). */
  reason: Reason
  /** The reason in one English sentence a journalist understands. */
  message: string
  /** MQM core type, e.g. `accuracy/mistranslation`. */
  mqm: string
  /** Text that may safely take the place of the target span; null when only a person can tell. */
  replacement: string | null
}

/** A term of the newsroom's glossary, as the checks see it. */
export interface GlossaryTerm {
  spanish: string
  /** Further Spanish forms that no rule gives: "alcaldesa", an abbreviation. */
  forms?: readonly string[]
  preferred: string
  accepted?: readonly string[]
  /** English that must not stand for this Spanish. */
  forbidden?: readonly string[]
  note?: string
  /** How the words are inflected; found out by itself unless told. A name stays as it is written. */
  kind?: 'noun' | 'verb' | 'adjective' | 'name' | null
  /** Only with capitals where the term has them ("Estado", not "estado"). */
  isCaseSensitive?: boolean
}

/** A term met in a Spanish text. */
export interface TermHit<Term extends GlossaryTerm = GlossaryTerm> {
  span: Span
  /** More than one where the same words are two entries (two senses). */
  terms: readonly Term[]
}

export interface ExtractedBlock {
  kind: BlockKind
  text: string
}

/** An article taken out of a page or a pasted text. */
export interface ExtractedPage {
  title: string | null
  standfirst: string | null
  byline: string | null
  /** ISO 8601, as far as the page says. */
  publishedAt: string | null
  /** In page order; title, standfirst and captions among them. */
  blocks: ExtractedBlock[]
  /** Lines taken for site furniture, in page order. */
  dropped: string[]
}

/** Outcome of a three-way word merge. */
export interface Merge {
  /** The merged text, or null when both sides changed the same words differently. */
  text: string | null
}

/**
 * Where the words a remark was made on stand in a later text: `kept` at their place, `moved` to another,
 * `changed` into other words, or `gone`.
 */
export type Anchor =
  | { state: 'kept' | 'moved' | 'changed'; span: Span }
  | { state: 'gone'; span: null }
