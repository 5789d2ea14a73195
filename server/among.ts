import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/**
 * Whether a column holds one of these ids: one parameter, however many there are. With one each a
 * statement breaks above 65,535, and writing ten thousand down takes longer than the database does.
 */
export function among(column: AnyPgColumn, ids: readonly number[]): SQL {
  return sql`${column} = any(${`{${ids}}`}::bigint[])`
}
