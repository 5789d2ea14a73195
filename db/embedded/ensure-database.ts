import postgres from 'postgres'
import { SUPERUSER } from '@/db/embedded/cluster'

const NAME = 'cotejo'

/** Makes the database `cotejo` with the extensions the search needs, if it is not there; returns its URL. */
export async function ensureDatabase(server: { port: number; password: string }): Promise<string> {
  const url = (database: string) =>
    `postgres://${SUPERUSER}:${server.password}@127.0.0.1:${server.port}/${database}`
  await withClient(url('postgres'), async (sql) => {
    const found = await sql`select 1 from pg_database where datname = ${NAME}`
    if (found.length === 0) await sql`create database ${sql(NAME)}`
  })
  await withClient(url(NAME), async (sql) => {
    await sql`create extension if not exists pg_trgm`
    await sql`create extension if not exists unaccent`
  })
  return url(NAME)
}

async function withClient(url: string, use: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 30 })
  try {
    await use(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
