import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { prepared } from '@/db/prepared'
import { schema } from '@/db/schema/schema'

/** The typed query builder over every table. */
export type Database = PostgresJsDatabase<typeof schema>

/** The driver itself, for what the builder cannot say: LISTEN, locks, COPY. */
export type Sql = postgres.Sql

export type OpenDatabase = { db: Database; sql: Sql; close(): Promise<void> }

/**
 * Opens a pool on a PostgreSQL URL; connects on first use. `max` = connections (10 unless told). `close` waits up
 * to five seconds for running queries. Throws TypeError for a text that is no URL.
 */
export function openDatabase(url: string, options: { max?: number } = {}): OpenDatabase {
  const sql = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: 'cotejo' },
  })
  const db = drizzle(prepared(sql), { schema, casing: 'snake_case' })
  return { db, sql, close: () => sql.end({ timeout: 5 }) }
}
