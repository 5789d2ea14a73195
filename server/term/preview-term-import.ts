import 'server-only'
import { max } from 'drizzle-orm'
import { termChanges } from '@/db/schema/term'
import {
  IMPORT_KINDS,
  type ImportKind,
  MAX_PREVIEW_LINES,
  type TermImportPreview,
} from '@/domain/term-import'
import type { PreviewTermImportInput } from '@/domain/term-inputs'
import { authorize, type Context, type Reader } from '../context'
import { planImport } from './plan-import'
import { standingTerms } from './queries'

/** Says what a file would add and change, and which lines it would not; stores nothing. */
export async function previewTermImport(
  ctx: Context,
  input: PreviewTermImportInput,
): Promise<TermImportPreview> {
  authorize(ctx.actor, 'term.import')
  const stamp = await glossaryStamp(ctx.db)
  const { format, lines } = planImport(input, await standingTerms(ctx.db))
  const byKind = (kind: ImportKind) => lines.filter((line) => line.kind === kind)
  const counts = Object.fromEntries(
    IMPORT_KINDS.map((kind) => [kind, byKind(kind).length]),
  ) as Record<ImportKind, number>
  const shown = IMPORT_KINDS.flatMap((kind) => byKind(kind).slice(0, MAX_PREVIEW_LINES))
  return {
    format,
    counts,
    stamp,
    lines: shown.map(({ content: _content, termId: _termId, ...line }) => line),
  }
}

/** The newest change's id: it rises with every change of the glossary. */
export async function glossaryStamp(db: Reader): Promise<number> {
  const [row] = await db.select({ stamp: max(termChanges.id) }).from(termChanges)
  return row?.stamp ?? 0
}
