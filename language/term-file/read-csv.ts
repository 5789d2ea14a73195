import { CsvError, parse } from 'csv-parse/sync'
import {
  type FileTerm,
  MAX_CELL,
  MAX_FILE_TERMS,
  type SkippedLine,
  type TermFile,
} from './term-file'

type Column =
  | 'language'
  | 'spanish'
  | 'preferred'
  | 'forms'
  | 'accepted'
  | 'forbidden'
  | 'note'
  | 'scope'

/** Names of columns, without accents, as glossaries have them in either language. */
const NAMES: Readonly<Record<Column, RegExp>> = {
  language: /^(?:source ?lang(?:uage)?)$/,
  spanish:
    /^(?:spanish|es|es[-_]\w+|espanol|castellano|source ?term|source ?string|source|termino|termino origen|origen|term)$/,
  preferred:
    /^(?:english|en|en[-_]\w+|ingles|target ?term|target ?string|target|translation|traduccion|preferred|preferred english|preferido|ingles preferido|term_tgt)$/,
  forms: /^(?:forms|further spanish forms|formas|otras formas|variantes|source ?variants)$/,
  accepted: /^(?:accepted|also accepted|aceptado|aceptados|sinonimos|synonyms|also|admitidos)$/,
  forbidden:
    /^(?:forbidden|forbidden english|prohibido|prohibidos|never|do not use|no usar|evitar|avoid)$/,
  note: /^(?:note|notes|nota|notas|definition|definicion|comment|comentario|comentarios|remarks)$/,
  scope: /^(?:scope|domain|ambito|dominio|subject|tema|area)$/,
}

/**
 * Terms of a table: commas, semicolons or tabs between, names of columns in the first line in English or
 * Spanish, quotation marks as Excel sets them. Further phrases of a cell are parted by "|" or ";".
 */
export function readCsv(text: string): TermFile {
  const head = text.split(/\r?\n|\r/, 1)[0] ?? ''
  const delimiter = delimiterOf(head)
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      to: MAX_FILE_TERMS + 2,
      max_record_size: 100_000,
    }) as unknown as Row[]
    return termsOf(rows)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    return { problem: 'term_file_quotes', line }
  }
}

interface Row {
  record: string[]
  info: { lines: number }
}

function delimiterOf(head: string): string {
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: head.split(sign).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}

function termsOf([head, ...rows]: Row[]): TermFile {
  const columns = columnsOf(head?.record ?? [])
  if (columns.spanish === undefined || columns.preferred === undefined) {
    return { problem: 'term_file_columns' }
  }
  if (rows.length > MAX_FILE_TERMS) return { problem: 'term_file_many' }
  const terms: FileTerm[] = []
  const skipped: SkippedLine[] = []
  for (const { record, info } of rows) {
    const term = termOf(record, columns, info.lines)
    if ('reason' in term) skipped.push(term)
    else terms.push(term)
  }
  return terms.length === 0 ? { problem: 'term_file_none' } : { format: 'csv', terms, skipped }
}

function columnsOf(head: string[]): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {}
  head.forEach((name, at) => {
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
    for (const column of Object.keys(NAMES) as Column[]) {
      if (NAMES[column].test(bare)) columns[column] ??= at
    }
  })
  return columns
}

function termOf(
  record: string[],
  columns: Partial<Record<Column, number>>,
  line: number,
): FileTerm | SkippedLine {
  const cell = (column: Column) => plain(record[columns[column] ?? -1] ?? '')
  const isTurned = /^en/i.test(cell('language'))
  const [spanish = '', ...forms] = phrases(cell(isTurned ? 'preferred' : 'spanish'))
  const [preferred = '', ...accepted] = phrases(cell(isTurned ? 'spanish' : 'preferred'))
  if (spanish === '') return { line, reason: 'line_no_spanish' }
  if (preferred === '') return { line, reason: 'line_no_english' }
  return {
    line,
    spanish,
    preferred,
    forms: [...forms, ...phrases(cell('forms'))],
    accepted: [...accepted, ...phrases(cell('accepted'))],
    forbidden: phrases(cell('forbidden')),
    note: cell('note'),
    scope: cell('scope'),
  }
}

/** A cell without the mark that keeps a spreadsheet from reckoning with it. */
function plain(cell: string): string {
  return cell
    .slice(0, MAX_CELL)
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .trim()
}

function phrases(cell: string): string[] {
  return cell
    .split(/[|;]/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
