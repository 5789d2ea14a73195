import { randomBytes } from 'node:crypto'
import { vi } from 'vitest'
import { type TestDatabase, testDatabase } from '@/db/testing/database'

/**
 * A fresh database that this process's routes answer from, with settings to match: the newsroom is
 * `Diario de la Bahía` at `site`. `close` takes both back.
 */
export async function serveTestDatabase(site: string): Promise<TestDatabase> {
  const opened = await testDatabase()
  vi.stubEnv('DATABASE_URL', opened.url)
  vi.stubEnv('AUTH_SECRET', randomBytes(48).toString('base64'))
  vi.stubEnv('PUBLIC_URL', site)
  vi.stubEnv('NEWSROOM_NAME', 'Diario de la Bahía')
  // Where server/database.ts keeps the process's one pool.
  Object.assign(globalThis, { cotejoDatabase: opened })
  return {
    ...opened,
    close: async () => {
      vi.unstubAllEnvs()
      await opened.close()
    },
  }
}
