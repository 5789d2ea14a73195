import 'server-only'
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { memoryPairs, memorySources } from '@/db/schema/memory'
import { matchWords, plainText } from '@/language'
import type { SegmentRow } from '../access'
import type { Transaction } from '../context'

/**
 * Remembers that somebody stood behind a segment's English. Part of the transaction that confirms
 * it; both statements go out together with whatever else the caller sends.
 */
export async function rememberPair(
  tx: Transaction,
  { source, target, id, articleId }: SegmentRow,
  confirmedById: string,
): Promise<void> {
  const key = sourceKey(source)
  const words = matchWords(source, 'es')
  await Promise.all([
    // Another's transaction may hold the same source: this waits for it, and the next statement sees it.
    tx
      .insert(memorySources)
      .values({ key, text: source, words, wordCount: words.length, length: source.length })
      .onConflictDoNothing(),
    tx.insert(memoryPairs).values({
      sourceId: sql`(select id from memory_sources where key = ${key})`,
      target,
      targetWords: matchWords(target, 'en'),
      articleId,
      segmentId: id,
      confirmedById,
    }),
  ])
}

/** Stands for a Spanish text, white space aside: md5 as a uuid, which is 16 bytes in an index. */
export function sourceKey(text: string): string {
  const hex = createHash('md5').update(plainText(text)).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
