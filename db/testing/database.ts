import postgres from 'postgres'
import { inject } from 'vitest'
import { type OpenDatabase, openDatabase } from '@/db/client'
import { databaseUrl, newDatabaseName } from '@/db/testing/database-name'

export type TestDatabase = OpenDatabase & { url: string }

/**
 * A fresh, migrated, empty database of one's own, copied from the run's template; `close` drops it.
 * Only inside the vitest project "db", whose global setup makes the template.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('databaseTemplate')
  const name = newDatabaseName()
  await administer(
    template.url,
    (sql) => sql`create database ${sql(name)} template ${sql(template.name)}`,
  )
  const url = databaseUrl(template.url, name)
  const opened = openDatabase(url, { max: 5 })
  return {
    ...opened,
    url,
    close: async () => {
      await opened.close()
      await administer(
        template.url,
        (sql) => sql`drop database if exists ${sql(name)} with (force)`,
      )
    },
  }
}

async function administer(
  url: string,
  run: (sql: postgres.Sql) => Promise<unknown>,
): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await run(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
