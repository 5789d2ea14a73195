import 'server-only'
import { AppError } from '@/domain/errors'
import { writeCsv, writeTbx } from '@/language'
import { authorize, type Context } from '../context'
import { standingTerms } from './queries'

export interface TermExport {
  fileName: string
  type: string
  text: string
}

/** The glossary as a file for other tools: `csv` or `tbx`. */
export async function exportTerms(ctx: Context, format: string | null): Promise<TermExport> {
  authorize(ctx.actor, 'desk.read')
  if (format !== 'csv' && format !== 'tbx') throw new AppError('not_found', 'not_found')
  const contents = (await standingTerms(ctx.db)).map(({ content }) => content)
  return format === 'csv'
    ? { fileName: 'glossary.csv', type: 'text/csv', text: writeCsv(contents) }
    : { fileName: 'glossary.tbx', type: 'application/xml', text: writeTbx(contents) }
}
