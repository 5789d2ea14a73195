import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { memoryPairs, memorySources } from '@/db/schema/memory'
import { AppError } from '@/domain/errors'
import type { Transaction } from '../context'

/** What a pair says, and the newest pair that says the same. */
export interface Wording {
  sourceId: number
  source: string
  target: string
  articleId: string
  newestId: number
}

/** The wording of a pair; its newest pair is held, so that it is withdrawn or taken back once. */
export async function holdWording(tx: Transaction, pairId: number): Promise<Wording> {
  const [pair] = await tx
    .select({ pair: memoryPairs, source: memorySources.text })
    .from(memoryPairs)
    .innerJoin(memorySources, eq(memorySources.id, memoryPairs.sourceId))
    .where(eq(memoryPairs.id, pairId))
  if (!pair) throw new AppError('not_found', 'not_found')
  const { sourceId, target } = pair.pair
  const [newest] = await tx
    .select({ id: memoryPairs.id, articleId: memoryPairs.articleId })
    .from(memoryPairs)
    .where(and(eq(memoryPairs.sourceId, sourceId), eq(memoryPairs.target, target)))
    .orderBy(desc(memoryPairs.id))
    .limit(1)
    .for('update')
  return {
    sourceId,
    source: pair.source,
    target,
    articleId: newest?.articleId ?? pair.pair.articleId,
    newestId: newest?.id ?? pairId,
  }
}
