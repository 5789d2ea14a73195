/** Most terms a file may hold. */
export const MAX_FILE_TERMS = 20_000
/** Most characters of one cell; what is longer is no term. */
export const MAX_CELL = 2000

/** A term as a file has it, with the line it begins on. */
export interface FileTerm {
  /** 1-based line of the file. */
  line: number
  spanish: string
  preferred: string
  forms: string[]
  accepted: string[]
  forbidden: string[]
  note: string
  scope: string
}

/** A line that holds no term, and why. */
export interface SkippedLine {
  line: number
  reason: 'line_no_spanish' | 'line_no_english'
}

/** Why a whole file cannot be read; `reason` has its words in the interface. */
export type TermFileProblem =
  | 'term_file_empty'
  | 'term_file_many'
  | 'term_file_binary'
  | 'term_file_spreadsheet'
  | 'term_file_encoding'
  | 'term_file_columns'
  | 'term_file_quotes'
  | 'term_file_xml'
  | 'term_file_entities'
  | 'term_file_not_tbx'
  | 'term_file_deep'
  | 'term_file_none'

export type TermFile =
  | { format: 'csv' | 'tbx'; terms: FileTerm[]; skipped: SkippedLine[] }
  | { problem: TermFileProblem; line?: number }
