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

/** Writes down which processes belong to this run, ourselves first, so that a later run can end what we leave. */
export function recordParts(parts) {
  const all = [identifyProcess(process.pid), ...parts.map((part) => part.identity)]
  writeFileSync(dataPath('parts.json'), JSON.stringify(all.filter((identity) => identity !== null)))
}

/** Forgets them: everything has ended. */
export function forgetParts() {
  rmSync(dataPath('parts.json'), { force: true })
}

/**
 * Ends what a killed run left alive: first its supervisor, which is stopping by itself, then its parts with all
 * their children. Only processes that are the very same (number and start time) are touched.
 */
export async function endStaleParts() {
  const [supervisor, ...parts] = readParts()
  if (supervisor && isSameProcessAlive(supervisor)) {
    const hasEnded = await waitForEnd(supervisor, SUPERVISOR_MS)
    if (!hasEnded) process.kill(supervisor.pid, 'SIGKILL')
  }
  for (const part of parts) {
    if (isSameProcessAlive(part)) await endProcessGroup(part)
    if (hasOrphans(part.pid)) endGroup(part.pid, 'SIGKILL')
  }
  forgetParts()
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
    return []
  }
}
