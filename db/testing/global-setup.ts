import { rmSync } from 'node:fs'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/db/migrate'
import { databaseUrl, newDatabaseName } from '@/db/testing/database-name'
import { startTestServer, type TestServer } from '@/db/testing/test-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's administrative URL and the migrated database that tests copy. */
    databaseTemplate: { url: string; name: string }
  }
}

/**
 * Once per run: a PostgreSQL (TEST_DATABASE_URL, else an embedded one in a temporary folder) with one migrated
 * template database. Returns the teardown, which drops the template and ends whatever was started.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  const name = newDatabaseName()
  try {
    await administer(server.url, (sql) => sql`create database ${sql(name)}`)
    await migrate(databaseUrl(server.url, name))
  } catch (error) {
    await endServer(server)
    throw error
  }
  project.provide('databaseTemplate', { url: server.url, name })
  return async () => {
    await administer(server.url, (sql) => sql`drop database if exists ${sql(name)} with (force)`)
    await endServer(server)
  }
}

async function endServer(server: TestServer): Promise<void> {
  await server.stop()
  for (const folder of server.folders) rmSync(folder, { recursive: true, force: true })
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
