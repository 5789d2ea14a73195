import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identifyProcess } from '../../db/embedded/process-identity.mjs'
import { DATA } from './paths.mjs'
import { endStaleGroups } from './process-group.mjs'

const FOLDER = join(DATA, 'commands')

/**
 * Writes down a command that was started in a group of its own (npm ci, a build, a test run), so that the next start
 * can end it if we are killed before it. Returns the function that forgets it.
 */
export function recordCommand(pid, folder = FOLDER) {
  const identity = pid ? identifyProcess(pid) : null
  if (identity === null) return () => undefined
  const path = join(folder, `${pid}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, JSON.stringify(identity))
  return () => rmSync(path, { force: true })
}

/** Ends what a killed run left running: two installs or two builds at once spoil each other's files. */
export async function endStaleCommands(folder = FOLDER) {
  const leaders = list(folder).map((name) => parse(readFileSync(join(folder, name), 'utf8')))
  await endStaleGroups(leaders.filter((leader) => leader !== null))
  rmSync(folder, { recursive: true, force: true })
}

function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Half written by a run that was killed then: nothing is known of its command. */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
