import 'server-only'
import { and, eq } from 'drizzle-orm'
import { alternatives } from '@/db/schema/segment'
import type { Transaction } from '../context'
import { recordEvent } from '../record-event'

interface NewAlternative {
  segmentId: number
  baseVersion: number
  text: string
  authorId: string
}

/**
 * Keeps a text that could not be saved, once however often it comes; `isLate` where its segment stood
 * no more. Returns its id.
 */
export async function storeAlternative(
  tx: Transaction,
  articleId: string,
  row: NewAlternative,
  isLate = false,
): Promise<number> {
  const [kept] = await tx.insert(alternatives).values(row).onConflictDoNothing().returning()
  if (!kept) return standingAlternative(tx, row)
  await recordEvent(
    tx,
    { articleId, actorId: row.authorId },
    {
      type: 'alternative.kept',
      segmentId: row.segmentId,
      alternativeId: kept.id,
      ...(isLate && { isLate }),
    },
  )
  return kept.id
}

async function standingAlternative(tx: Transaction, row: NewAlternative): Promise<number> {
  const [found] = await tx
    .select({ id: alternatives.id })
    .from(alternatives)
    .where(
      and(
        eq(alternatives.segmentId, row.segmentId),
        eq(alternatives.authorId, row.authorId),
        eq(alternatives.baseVersion, row.baseVersion),
        eq(alternatives.text, row.text),
      ),
    )
    .limit(1)
  return found?.id ?? 0
}
