import { readFile } from 'node:fs/promises'
import type { GlossaryTerm, readTermFile } from '@/language'
import { CannotDo } from './cannot-do'

type Problem = Extract<ReturnType<typeof readTermFile>, { problem: unknown }>['problem']

/** The terms of a CSV or TBX file; lines without a term are named on stderr. */
export async function readTerms(path: string): Promise<GlossaryTerm[]> {
  const { readTermFile: read } = await import('@/language')
  const file = read(await bytesOf(path))
  if ('problem' in file) {
    const near = file.line === undefined ? '' : ` near line ${file.line}`
    throw new CannotDo(`${path}: ${PROBLEMS[file.problem]}${near}`)
  }
  for (const { line, reason } of file.skipped) {
    process.stderr.write(`cotejo: ${path}, line ${line}: ${SKIPPED[reason]}\n`)
  }
  return file.terms.map(({ line: _line, ...term }) => term)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new CannotDo(error instanceof Error ? error.message : String(error))
  }
}

const PROBLEMS: Record<Problem, string> = {
  term_file_empty: 'the file is empty',
  term_file_many: 'more than 20,000 terms',
  term_file_binary: 'no text',
  term_file_spreadsheet: 'a workbook; save the sheet as CSV',
  term_file_encoding: 'letters that cannot be read; save it as UTF-8',
  term_file_columns: 'no columns named “Spanish” and “English” in the first line',
  term_file_quotes: 'a quotation mark is opened and never closed',
  term_file_xml: 'the file breaks off or is damaged',
  term_file_entities: 'the file defines entities of its own, which are not read',
  term_file_not_tbx: 'XML, but no TBX',
  term_file_deep: 'nested too deeply to be a list of terms',
  term_file_none: 'no term with both Spanish and English',
}

const SKIPPED = {
  line_no_spanish: 'no Spanish, left out',
  line_no_english: 'no English, left out',
} as const
