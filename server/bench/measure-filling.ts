import { openDatabase } from '@/db/client'
import { type Measurement, milliseconds } from '@/e2e/bench/results'
import { countWords } from '../memory/count-words'
import type { Filled } from './fill-memory'
import { megabytes, seconds } from './units'

/** What building and keeping a memory costs. */
export function filling({ pairs, sources, bytes, ...took }: Filled): Measurement[] {
  const sum = (prefix: string) =>
    Object.entries(bytes)
      .filter(([name]) => name.startsWith(prefix))
      .reduce((total, [, size]) => total + size, 0)
  const line = (what: string, value: string): Measurement => ({ what, value, goal: null })
  return [
    line('pairs', pairs.toLocaleString('en')),
    line('different Spanish sentences', sources.toLocaleString('en')),
    line('rows, with their articles and segments', seconds(took.rowsSeconds)),
    line('indexes and statistics', seconds(took.indexSeconds)),
    line('words counted for the first time', seconds(took.countSeconds)),
    line('sources and their indexes', megabytes(sum('memory_sources'))),
    line('… of it the index of words', megabytes(bytes.memory_sources_words_idx ?? 0)),
    line('pairs and their indexes', megabytes(sum('memory_pairs'))),
  ]
}

/** What the worker does every night. */
export async function measureTending(databaseUrl: string): Promise<Measurement[]> {
  const { db, sql, close } = openDatabase(databaseUrl, { max: 1 })
  const began = performance.now()
  await countWords(db)
  const took = performance.now() - began
  const [counted] = await sql<{ words: number }[]>`
    select count(*)::int as words from memory_words`
  await close()
  return [
    { what: 'words counted anew by the worker', value: milliseconds(took), goal: null },
    { what: 'words with a count', value: String(counted?.words ?? 0), goal: null },
  ]
}
