import 'server-only'
import { termChanges, termImports, terms } from '@/db/schema/term'
import { AppError } from '@/domain/errors'
import { type TermContent, termKey } from '@/domain/term'
import type { PlannedLine, TermImportDone } from '@/domain/term-import'
import type { ImportTermsInput } from '@/domain/term-inputs'
import { authorize, type Context, type Transaction } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { distrustGlossary } from './glossary'
import { lockGlossary } from './glossary-lock'
import { planImport } from './plan-import'
import { glossaryStamp } from './preview-term-import'
import { standingTerms } from './queries'
import { queueRecheck } from './queue-recheck'
import { updateTerm } from './store-term'

const BATCH = 1000

/** Brings a previewed file into the glossary, all or nothing; refused when the glossary changed since. */
export async function importTerms(ctx: Context, input: ImportTermsInput): Promise<TermImportDone> {
  authorize(ctx.actor, 'term.import')
  const done = await transaction(ctx, async (tx) => {
    await lockGlossary(tx)
    if ((await glossaryStamp(tx)) !== input.stamp)
      throw new AppError('conflict', 'glossary_changed')
    const standing = await standingTerms(tx)
    const { lines } = planImport({ fileName: input.fileName, content: input.content }, standing)
    const added = lines.filter((line) => line.kind === 'added')
    const changed = lines.filter((line) => line.kind === 'changed')
    if (added.length + changed.length === 0) throw new AppError('invalid', 'term_file_nothing')
    const [batch] = await tx
      .insert(termImports)
      .values({
        fileName: input.fileName,
        added: added.length,
        changed: changed.length,
        personId: ctx.actor.id,
      })
      .returning()
    if (!batch) throw new AppError('internal', 'unexpected')
    const state = { personId: ctx.actor.id, importId: batch.id }
    await insertAll(tx, added, state)
    const byId = new Map(standing.map((row) => [row.id, row]))
    for (const { termId, content } of changed) {
      const term = byId.get(termId ?? 0)
      if (term && content) await updateTerm(tx, term, { ...state, kind: 'changed', content })
    }
    await queueRecheck(tx)
    const counts = { importId: batch.id, added: added.length, changed: changed.length }
    await recordEvent(tx, { actorId: ctx.actor.id }, { type: 'term.imported', ...counts })
    return counts
  })
  distrustGlossary()
  return done
}

async function insertAll(
  tx: Transaction,
  lines: readonly PlannedLine[],
  state: { personId: string; importId: number },
): Promise<void> {
  const contents = lines.flatMap(({ content }): TermContent[] => (content ? [content] : []))
  for (let start = 0; start < contents.length; start += BATCH) {
    const rows = await tx
      .insert(terms)
      .values(
        contents.slice(start, start + BATCH).map((content) => ({
          key: termKey(content.spanish),
          scope: content.scope,
          content,
          version: 1,
          changedById: state.personId,
        })),
      )
      .returning({ termId: terms.id, content: terms.content })
    await tx
      .insert(termChanges)
      .values(rows.map((row) => ({ ...row, ...state, number: 1, kind: 'added' as const })))
  }
}
