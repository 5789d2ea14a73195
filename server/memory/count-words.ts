import 'server-only'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** Share of the memory that is read, in percent, and the fewest sources that are read whole. */
const SAMPLE = 10
const SMALL = 20_000

/**
 * Counts anew in how many sources each word occurs, from a sample of the memory's pages when it is
 * large. Seconds for a million; lookups go on with the old counts meanwhile.
 */
export async function countWords(db: Database): Promise<void> {
  const [size] = await db.execute<{ sources: string }>(
    sql`select greatest(reltuples, 0)::bigint as sources from pg_class where oid = 'memory_sources'::regclass`,
  )
  const share = Number(size?.sources ?? 0) > SMALL ? SAMPLE : 100
  const sample = `select words from memory_sources tablesample system (${share})`
  await db.transaction(async (tx) => {
    await tx.execute(sql`delete from memory_words`)
    // A word met once or twice in the sample says little, and unknown words count as rare anyway.
    await tx.execute(sql`
      insert into memory_words (word, sources)
      select word, ndoc * 100 / ${sql.raw(String(share))} from ts_stat(${sample}) where ndoc > 2`)
  })
}
