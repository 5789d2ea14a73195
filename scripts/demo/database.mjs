import { explainConnectionFailure } from '../../db/connection-failure.ts'
import { startEmbeddedServer } from '../../db/embedded/server.ts'
import { migrate } from '../../db/migrate.ts'
import { dataPath } from '../setup/paths.mjs'
import { step } from '../setup/progress.mjs'
import { Refusal } from '../setup/refusal.mjs'

/** The server to use: that of DATABASE_URL, which we never stop, else the embedded one with its data in .data/. */
export async function openServer() {
  const url = process.env.DATABASE_URL
  if (url) return { url, pid: null, stop: () => Promise.resolve() }
  return step('Starting PostgreSQL', startEmbedded)
}

/** Starts the embedded server without a word; for the first start and for restarts. */
export async function startEmbedded() {
  const server = await startEmbeddedServer({ directory: dataPath('postgres') })
  return { url: server.url, pid: server.pid, stop: server.stop }
}

/** Brings the database to this code's schema. Throws a Refusal with one sentence when it cannot be reached or used. */
export async function migrateDatabase(url) {
  try {
    await step('Preparing the database', () => migrate(url))
  } catch (error) {
    throw new Refusal(explainConnectionFailure(error, url), { cause: error })
  }
}
