import 'server-only'
import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema/person'
import type { Names } from '@/domain/person'
import type { Reader } from '../context'

/** Names of the people a screen mentions. */
export async function namesOf(
  db: Reader,
  ids: Iterable<string | null | undefined>,
): Promise<Names> {
  const wanted = [...new Set([...ids].filter((id) => id !== null && id !== undefined))]
  if (wanted.length === 0) return {}
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, wanted))
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}
