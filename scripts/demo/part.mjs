import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { identifyProcess } from '../../db/embedded/process-identity.mjs'
import { dataPath, ROOT } from '../setup/paths.mjs'
import { endGroup, endProcessGroup } from '../setup/process-group.mjs'
import { lastLines } from '../setup/run-command.mjs'

/**
 * Starts one long-lived part (web server or worker) in a process group of its own. Its output goes to
 * .data/logs/<name>.log, or to ours with `isLoud`. `onEnd(reason)` is called when it ends without being asked to.
 */
export function startPart({ name, args, env, isLoud = false, isRestart = false, onEnd }) {
  const log = dataPath('logs', `${name}.log`)
  const file = isLoud ? null : openSync(log, isRestart ? 'a' : 'w', 0o600)
  const output = file ?? 'inherit'
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  })
  if (file !== null) closeSync(file)
  const identity = child.pid ? identifyProcess(child.pid) : null
  const state = { isWanted: true }
  child.once('error', (error) => state.isWanted && onEnd(error.message))
  child.once('exit', (code, signal) => state.isWanted && onEnd(signal ?? `exit code ${code}`))
  return {
    name,
    identity,
    tail: () => (isLoud ? '' : lastLines(log)),
    stop: () => stopPart(identity, state),
  }
}

async function stopPart(identity, state) {
  state.isWanted = false
  if (!identity) return
  await endProcessGroup(identity)
  // A child the leader left behind (the development server has some) is in its group.
  endGroup(identity.pid, 'SIGKILL')
}
