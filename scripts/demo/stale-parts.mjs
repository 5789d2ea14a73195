import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import {
  identifyProcess,
  isSameProcessAlive,
  processesIn,
  waitForEnd,
} from '../../db/embedded/process-identity.mjs'
import { dataPath, ROOT } from '../setup/paths.mjs'
import { endGroup } from '../setup/run-command.mjs'
import { endProcessGroup } from './part.mjs'

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
  for (const part of parts) {
    if (isSameProcessAlive(part)) await endProcessGroup(part)
    if (hasOrphans(part.pid)) endGroup(part.pid, 'SIGKILL')
  }
  if (database && isSameProcessAlive(database)) await endDatabase(database)
  forgetParts()
}

async function endSupervisor(supervisor) {
  if (!supervisor || !isSameProcessAlive(supervisor)) return
  const hasEnded = await waitForEnd(supervisor, SUPERVISOR_MS)
  if (!hasEnded) process.kill(supervisor.pid, 'SIGKILL')
}

/** SIGINT is PostgreSQL's fast shutdown: clients are cut off, everything is written. */
async function endDatabase(database) {
  process.kill(database.pid, 'SIGINT')
  await waitForEnd(database, SUPERVISOR_MS)
}

/** Whether processes of that group still work in this checkout although their leader is dead. */
function hasOrphans(group) {
  if (identifyProcess(group) !== null) return false
  return processesIn(ROOT).some((pid) => groupOf(pid) === group)
}

function groupOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  } catch {
    return null
  }
}

function readParts() {
  try {
    return JSON.parse(readFileSync(dataPath('parts.json'), 'utf8'))
  } catch {
    return { supervisor: null, parts: [], database: null }
  }
}
