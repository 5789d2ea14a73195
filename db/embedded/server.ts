import { spawn } from 'node:child_process'
import { closeSync, openSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { asAccount, chooseAccount } from '@/db/embedded/account'
import { findBinaries } from '@/db/embedded/binaries'
import { ensureCluster } from '@/db/embedded/cluster'
import { type Credentials, readCredentials, saveCredentials } from '@/db/embedded/credentials'
import { ensureDatabase } from '@/db/embedded/ensure-database'
import { EmbeddedServerError, explainFailure } from '@/db/embedded/failure'
import { findFreePort } from '@/db/embedded/free-port'
import { choosePlace } from '@/db/embedded/place'
import {
  clearDeadLock,
  findPostmaster,
  type Postmaster,
  readLogSince,
} from '@/db/embedded/postmaster'
import { identifyProcess, isSameProcessAlive, waitForEnd } from '@/db/embedded/process-identity.mjs'

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
const RECOVERY_MS = 300_000
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

type Launch = {
  program: string
  account: ReturnType<typeof chooseAccount>
  place: string
  folder: string
  settings?: Record<string, string>
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

type Outcome = Postmaster | 'busy' | 'port taken'

async function spawnServer(launch: Launch, port: number): Promise<Outcome> {
  if (!clearDeadLock(launch.folder)) return 'busy'
  const log = join(launch.place, 'postgres.log')
  const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const child = spawnDetached(launch, log, port)
  const deadline = Date.now() + RECOVERY_MS
  while (Date.now() < deadline) {
    const found = findPostmaster(launch.folder)
    if (found?.status.startsWith('ready')) return found
    if (child.failure) throw explainFailure(child.failure, launch.place)
    if (child.hasEnded) return readEnding(readLogSince(log, before), launch.place)
    await sleep(20)
  }
  throw explainFailure('it recovers for more than five minutes', launch.place)
}

/** In a session of its own, so that Ctrl-C in the terminal reaches us first and the web server before its database. */
function spawnDetached(launch: Launch, log: string, port: number) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...launch.settings,
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = openLog(log, launch.place)
  const child = spawn(launch.program, ['-D', realpathSync(launch.folder), ...args], {
    ...asAccount(launch.account),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.unref()
  const state: { hasEnded: boolean; failure: Error | null } = { hasEnded: false, failure: null }
  child.once('error', (error) => Object.assign(state, { hasEnded: true, failure: error }))
  child.once('exit', () => Object.assign(state, { hasEnded: true }))
  return state
}

function openLog(log: string, place: string): number {
  try {
    const isLong = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000
    return openSync(log, isLong ? 'w' : 'a', 0o600)
  } catch (error) {
    throw explainFailure(error, place)
  }
}

function readEnding(said: string, place: string): Outcome {
  if (/lock file .* already exists|pre-existing shared memory block/i.test(said)) return 'busy'
  if (/Address already in use/i.test(said)) return 'port taken'
  throw explainFailure(said, place)
}

/** SIGINT is PostgreSQL's fast shutdown (clients are cut off, everything is written); SIGQUIT the last resort. */
async function stopPostmaster({ process: server }: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isSameProcessAlive(server)) return
    process.kill(server.pid, signal)
    if (await waitForEnd(server, STOP_MS)) return
  }
}
