import { readFileSync } from 'node:fs'
import {
  identifyProcess,
  isSameProcessAlive,
  processesIn,
  waitForEnd,
} from '../../db/embedded/process-identity.mjs'
import { ROOT } from './paths.mjs'
import { step } from './progress.mjs'

const GRACE_MS = 8000

/** Sends a signal to a whole process group; silent when it is gone. */
export function endGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Asks a process group to end, then makes it; waits until its leader is gone. */
export async function endProcessGroup(identity, graceMs = GRACE_MS) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    endGroup(identity.pid, signal)
    if (await waitForEnd(identity, graceMs)) break
  }
}

/**
 * Ends the groups that a killed run left, one after the other, their leaders dead or alive. Only processes that are
 * the very same (number and start time) are touched.
 */
export async function endStaleGroups(leaders) {
  if (leaders.some(isSameProcessAlive)) {
    await step('Ending what an earlier run left behind', async () => {
      for (const leader of leaders.filter(isSameProcessAlive)) await endProcessGroup(leader)
    })
  }
  for (const { pid } of leaders) if (hasOrphans(pid)) endGroup(pid, 'SIGKILL')
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
