import 'server-only'
import { sql } from 'drizzle-orm'
import { matchScore, matchWords, plainText } from '@/language'
import type { Transaction } from '../context'
import { anyOf, lookupQuery } from './lookup-query'

/** How much longer or shorter a text worth showing may be. */
const SHORTEST = 0.55
const LONGEST = 1.8
/** Texts that are compared word by word. */
const CANDIDATES = 30
/** Below, writing it anew is quicker than mending it. */
export const LOWEST_SCORE = 0.5

export interface FoundSource {
  id: number
  text: string
  /** 0 to 1 by `matchScore`; 1 only for the same text. */
  score: number
}

/** The remembered Spanish texts nearest to a text, best first, the same text itself left out. */
export async function findSources(
  tx: Transaction,
  text: string,
  most: number,
): Promise<FoundSource[]> {
  const words = matchWords(text, 'es')
  if (words.length === 0) return []
  const { query, isShort } = lookupQuery(words, await countsOf(tx, words))
  const rows = await tx.execute<{ id: string; text: string }>(sql`
    select id, text from memory_sources
    where words @@ ${query}::tsquery
      and length between ${Math.floor(text.length * SHORTEST)} and ${Math.ceil(text.length * LONGEST)}
      ${isShort ? sql`and word_count <= 4` : sql``}
    order by ts_rank(words, ${anyOf(words)}::tsquery, 1) desc
    limit ${CANDIDATES}`)
  const plain = plainText(text)
  return rows
    .map((row) => ({ id: Number(row.id), text: row.text, score: matchScore(text, row.text, 'es') }))
    .filter((row) => row.score >= LOWEST_SCORE && plainText(row.text) !== plain)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
}

async function countsOf(tx: Transaction, words: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ word: string; sources: number }>(sql`
    select word, sources from memory_words
    where word in (select jsonb_array_elements_text(${JSON.stringify(words)}::jsonb))`)
  return new Map(rows.map((row) => [row.word, row.sources]))
}
