import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import {
  identifyProcess,
  isSameProcessAlive,
  waitForEnd,
} from '../../db/embedded/process-identity.mjs'
import { dataPath } from '../setup/paths.mjs'
import { endStaleGroups } from '../setup/process-group.mjs'
import { step } from '../setup/progress.mjs'

const SUPERVISOR_MS = 20_000

/**
 * Writes down which processes belong to this run: ourselves, the parts, the embedded database (or null), so that a
 * later run can end what we leave.
 */
export function recordParts(parts, databasePid) {
  const record = {
    supervisor: identifyProcess(process.pid),
    parts: parts.map((part) => part.identity).filter((identity) => identity !== null),
    database: databasePid ? identifyProcess(databasePid) : null,
  }
  writeFileSync(dataPath('parts.json'), JSON.stringify(record))
}

/** Forgets them: everything has ended. */
export function forgetParts() {
  rmSync(dataPath('parts.json'), { force: true })
}

/**
 * Ends what a killed run left alive: first its supervisor, which is stopping by itself, then its parts with all
 * their children, then its database. Only processes that are the very same (number and start time) are touched.
 */
export async function endStaleParts() {
  const { supervisor, parts, database } = readParts()
  await endSupervisor(supervisor)
  await endStaleGroups(parts)
  if (database && isSameProcessAlive(database)) await endDatabase(database)
  forgetParts()
}

async function endSupervisor(supervisor) {
  if (!supervisor || !isSameProcessAlive(supervisor)) return
  const hasEnded = await step('Waiting for an earlier run to stop', () =>
    waitForEnd(supervisor, SUPERVISOR_MS),
  )
  if (!hasEnded) process.kill(supervisor.pid, 'SIGKILL')
}

/** SIGINT is PostgreSQL's fast shutdown: clients are cut off, everything is written. */
async function endDatabase(database) {
  process.kill(database.pid, 'SIGINT')
  await step('Stopping the database of an earlier run', () => waitForEnd(database, SUPERVISOR_MS))
}

function readParts() {
  try {
    return JSON.parse(readFileSync(dataPath('parts.json'), 'utf8'))
  } catch {
    return { supervisor: null, parts: [], database: null }
  }
}
