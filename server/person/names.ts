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

/** Everybody’s name: a newsroom is a few dozen people, and asking for all waits for no other answer. */
export async function allNames(db: Reader): Promise<Names> {
  const rows = await db.select({ id: people.id, name: people.name }).from(people)
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

/** The names of these, out of everybody’s. */
export function namesAmong(all: Names, ids: Iterable<string | null | undefined>): Names {
  const names: Names = {}
  for (const id of ids) {
    const name = id ? all[id] : undefined
    if (id && name !== undefined) names[id] = name
  }
  return names
}
