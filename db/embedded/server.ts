import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chooseAccount } from '@/db/embedded/account'
import { findBinaries } from '@/db/embedded/binaries'
import { ensureCluster } from '@/db/embedded/cluster'
import {
  type Credentials,
  findCredentials,
  hasCredentials,
  readCredentials,
  saveCredentials,
} from '@/db/embedded/credentials'
import { ensureDatabase } from '@/db/embedded/ensure-database'
import { EmbeddedServerError } from '@/db/embedded/failure'
import { findFreePort } from '@/db/embedded/free-port'
import { choosePlace, findPlace } from '@/db/embedded/place'
import { findPostmaster, type Postmaster } from '@/db/embedded/postmaster'
import { identifyProcess, isSameProcessAlive, waitForEnd } from '@/db/embedded/process-identity.mjs'
import { type Launch, spawnServer } from '@/db/embedded/spawn-server'

export type EmbeddedServer = {
  /** postgres://… of the database `cotejo`, password included: never print it. */
  url: string
  pid: number
  /** Where data and log lie: `directory`, or a place outside a checkout the server's user cannot reach. */
  place: string
  /** Ends the server, or leaves it running when another live process started it. */
  stop(): Promise<void>
}

const RETRY_MS = 30_000
const STOP_MS = 30_000

/**
 * Starts the PostgreSQL 18 that came with the packages on 127.0.0.1, with its data in `directory` (made when
 * missing), or takes over one that still runs there. As root it runs as an unprivileged user. `settings` are
 * server settings (postgresql.conf names). Fails with one sentence and its remedy (EmbeddedServerError).
 */
export async function startEmbeddedServer(options: {
  directory: string
  settings?: Record<string, string>
}): Promise<EmbeddedServer> {
  const account = chooseAccount(join(options.directory, 'data'))
  const place = choosePlace(options.directory, account)
  refuseLostPassword(options.directory, place)
  const credentials = readCredentials(options.directory)
  const binaries = findBinaries(account)
  const folder = ensureCluster({ ...binaries, ...credentials, place, account })
  const launch = { program: binaries.postgres, account, place, folder, ...options }
  const running = await bringUp(launch, credentials)
  const isOurs = !running.isShared
  if (isOurs) saveCredentials(options.directory, claim(credentials, running.postmaster.port))
  const url = await ensureDatabase({ ...credentials, port: running.postmaster.port })
  return {
    url,
    pid: running.postmaster.process.pid,
    place,
    stop: () => (isOurs ? stopPostmaster(running.postmaster) : Promise.resolve()),
  }
}

/**
 * Ends the server of a folder whose owner was killed, so that nothing is left of it; true when the folder may be
 * removed. False, and nothing done, when its owner lives or it was never started.
 */
export async function endAbandonedServer(directory: string): Promise<boolean> {
  const { owner } = findCredentials(directory) ?? { owner: null }
  if (owner === null || isSameProcessAlive(owner)) return false
  const folder = join(findPlace(directory), 'data')
  const running = existsSync(folder) ? findPostmaster(folder) : null
  if (running) await stopPostmaster(running)
  return true
}

function refuseLostPassword(directory: string, place: string): void {
  if (!existsSync(join(place, 'data')) || hasCredentials(directory)) return
  throw new EmbeddedServerError(
    `${directory}/server.json is gone, and with it the password of the database in ${place}: restore it from a copy, or move the folder away to begin afresh.`,
  )
}

/** Attaches to a live server or spawns one, until one answers or the time for retries is over. */
async function bringUp(
  launch: Launch,
  credentials: Credentials,
): Promise<{ postmaster: Postmaster; isShared: boolean }> {
  const deadline = Date.now() + RETRY_MS
  for (let wished = credentials.port; ; ) {
    const found = findPostmaster(launch.folder)
    if (found?.status.startsWith('ready')) {
      return { postmaster: found, isShared: isOwnedByAnother(credentials) }
    }
    const outcome = found ? 'busy' : await spawnServer(launch, await findFreePort(wished))
    if (typeof outcome === 'object') return { postmaster: outcome, isShared: false }
    if (outcome === 'port taken') wished = []
    if (Date.now() > deadline) throw stillBusy(launch.place)
    await sleep(250)
  }
}

function isOwnedByAnother({ owner }: Credentials): boolean {
  return owner !== null && owner.pid !== process.pid && isSameProcessAlive(owner)
}

function claim(credentials: Credentials, port: number): Credentials {
  return { ...credentials, port: [port], owner: identifyProcess(process.pid) }
}

function stillBusy(place: string): EmbeddedServerError {
  return new EmbeddedServerError(
    `An earlier PostgreSQL in ${place} has not ended within ${RETRY_MS / 1000} seconds: end it (its number is the first line of data/postmaster.pid) and start again.`,
  )
}

/** SIGINT is PostgreSQL's fast shutdown (clients are cut off, everything is written); SIGQUIT the last resort. */
async function stopPostmaster({ process: server }: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isSameProcessAlive(server)) return
    process.kill(server.pid, signal)
    if (await waitForEnd(server, STOP_MS)) return
  }
}
