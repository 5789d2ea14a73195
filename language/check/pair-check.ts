import type { Word } from '@/language/check/words'
import { englishMessage } from '@/language/reason/english-message'
import type { CheckId, Reason } from '@/language/reason/reason'
import type { Spelling } from '@/language/spelling/read-dictionary'
import type { CheckedPair, Finding, GlossaryTerm, Severity, Span } from '@/language/types'

/** A pair with its words read once for all checks. */
export interface ReadPair extends CheckedPair {
  sourceWords: Word[]
  targetWords: Word[]
  /** English words; null where the caller brought no dictionary. */
  spelling: Spelling | null
  /** The newsroom's terms; null where the caller brought none. */
  terms: readonly GlossaryTerm[] | null
}

/** What a caller may bring along; the library itself reads no files. */
export interface CheckOptions {
  /** English words from `readDictionary`. Without it nothing is said about spelling. */
  spelling?: Spelling
  /** The glossary, as plain rows; the same array again and again is read only once. */
  terms?: readonly GlossaryTerm[]
}

interface CheckName {
  /** Stable: dismissals and statistics refer to it. */
  id: CheckId
  /** The usual weight; a single finding may be lighter or heavier. */
  severity: Severity
  /** MQM core type, `dimension/type`. */
  mqm: string
}

/** Looks at one segment alone. */
export interface PairCheck extends CheckName {
  run(pair: ReadPair): Finding[]
}

/**
 * Looks at a whole article in two steps, so that a change of one segment costs one segment: what it
 * notes of each alone, which may be kept, and what the notes of all add up to.
 */
export interface ArticleCheck<Note = unknown> extends CheckName {
  /** Null where there is nothing to note, as in most segments. Holds plain values only. */
  note(pair: ReadPair): Note | null
  /** Findings from what was noted, in the order of the segments. */
  weigh(noted: readonly Noted<Note>[]): PlacedFinding[]
}

/** What was noted of the segment `at`. */
export interface Noted<Note> {
  at: number
  note: Note
}

/** A finding on the segment `at`. */
export interface PlacedFinding {
  at: number
  found: Finding
}

/** What a check fills in; the rest comes from the check itself. */
interface Found {
  source?: Span | null
  target?: Span | null
  reason: Reason
  replacement?: string | null
  severity?: Severity
}

/** A finding of the given check; spans and replacement are null unless given. */
export function finding(check: CheckName, found: Found): Finding {
  return {
    check: check.id,
    severity: found.severity ?? check.severity,
    source: found.source ?? null,
    target: found.target ?? null,
    reason: found.reason,
    message: englishMessage(found.reason),
    mqm: check.mqm,
    replacement: found.replacement ?? null,
  }
}
