import type { SkippedLine } from '@/language'
import type { TermContent } from './term'

/** Most bytes of a glossary file. */
export const MAX_TERM_FILE_BYTES = 5_000_000
/** Lines a preview shows of each kind; the counts are of all. */
export const MAX_PREVIEW_LINES = 200

export const IMPORT_KINDS = ['added', 'changed', 'conflict', 'skipped', 'same'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** What becomes of one line of the file. */
export interface ImportLine {
  line: number
  kind: ImportKind
  spanish: string
  preferred: string
  /** Why not, for conflicts and skipped lines: a reason with words of its own. */
  reason?: string | SkippedLine['reason']
  /** The other term of a conflict. */
  other?: string
  english?: string
}

export interface TermImportPreview {
  format: 'csv' | 'tbx'
  counts: Record<ImportKind, number>
  lines: ImportLine[]
  /** The glossary it was compared with; an import of it is refused once that changed. */
  stamp: number
}

export interface TermImportDone {
  importId: number
  added: number
  changed: number
}

/** A line with what it would store. */
export interface PlannedLine extends ImportLine {
  content?: TermContent
  termId?: number
}
