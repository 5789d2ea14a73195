import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPlace } from '@/db/embedded/place'
import { endAbandonedServer, startEmbeddedServer } from '@/db/embedded/server'
import { testDatabaseUrl } from '@/env'

const PREFIX = 'cotejo-test-'

export type TestServer = { url: string; folders: string[]; stop(): Promise<void> }

/** Nothing a test writes has to survive a power cut: without syncing, databases are made several times faster. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
}

/** The server the tests use: TEST_DATABASE_URL, which is left as it was found, else a fresh embedded one. */
export async function startTestServer(): Promise<TestServer> {
  const url = testDatabaseUrl()
  if (url) return { url, folders: [], stop: () => Promise.resolve() }
  await removeAbandoned(PREFIX)
  const directory = mkdtempSync(join(tmpdir(), PREFIX))
  const server = await startEmbeddedServer({ directory, settings: FAST })
  return { url: server.url, folders: [directory, server.place], stop: server.stop }
}

/**
 * A run that was killed outright could not end its server: the next one ends it, and removes its folder, whose name
 * in the temporary folder begins with `prefix`.
 */
export async function removeAbandoned(prefix: string): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const directory = join(tmpdir(), name)
    const place = findPlace(directory)
    if (!(await endAbandonedServer(directory))) continue
    for (const folder of [place, directory]) rmSync(folder, { recursive: true, force: true })
  }
}
