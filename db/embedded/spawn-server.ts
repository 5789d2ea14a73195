import { spawn } from 'node:child_process'
import { closeSync, openSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, asAccount } from '@/db/embedded/account'
import { explainFailure } from '@/db/embedded/failure'
import {
  clearDeadLock,
  findPostmaster,
  type Postmaster,
  readLogSince,
} from '@/db/embedded/postmaster'

/** All that is needed to start the program on a data folder. */
export type Launch = {
  program: string
  account: Account
  place: string
  folder: string
  settings?: Record<string, string>
}

/** What came of a start: the running server, or a reason to try again. */
export type Outcome = Postmaster | 'busy' | 'port taken'

/** After a power cut the server first replays its log; a small database needs seconds. */
const RECOVERY_MS = 300_000

/**
 * Starts the server on a port and waits until it takes connections. "busy": an earlier one still holds the folder;
 * "port taken": somebody was faster. Any other end throws EmbeddedServerError.
 */
export async function spawnServer(launch: Launch, port: number): Promise<Outcome> {
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
