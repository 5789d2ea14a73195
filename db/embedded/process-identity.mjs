import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** @typedef {import('./process-identity.d.mts').ProcessIdentity} ProcessIdentity */

/**
 * Number and start time of a live process, or null when there is none. A zombie counts as none: it holds nothing.
 * Linux reads /proc (start in clock ticks since boot, field 22 of stat, with the boot's id); elsewhere `ps` answers.
 */
export function identifyProcess(pid) {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startFromPs(pid)
  return startedAt === null ? null : { pid, startedAt }
}

/** Whether that very process still lives; a reused number does not count. */
export function isSameProcessAlive(identity) {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt
}

/**
 * The live processes whose working folder is `folder` (absolute, without symlinks). Empty where there is no /proc,
 * and for processes this user may not look into.
 */
export function processesIn(folder) {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolder(name) === folder)
    .map(Number)
}

/** Waits until the process is gone, looking every 20 ms; false when it outlived `milliseconds`. */
export async function waitForEnd(identity, milliseconds) {
  const deadline = Date.now() + milliseconds
  while (isSameProcessAlive(identity)) {
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return true
}

function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The command may hold spaces and brackets: fields are counted from its last bracket, where the state is.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const isGone = fields[0] === 'Z' || fields[0] === 'X'
    return isGone ? null : `${bootId()}:${fields[19]}`
  } catch {
    return null
  }
}

function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
}

function startFromPs(pid) {
  try {
    const answer = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    }).trim()
    return answer === '' || answer.startsWith('Z') ? null : answer.replace(/^\S+\s+/, '')
  } catch {
    return null
  }
}

function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}
