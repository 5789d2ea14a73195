import { spawn } from 'node:child_process'
import { endStaleParts } from '../demo/stale-parts.mjs'
import { endStaleCommands } from './commands.mjs'
import { ensurePackages, findNode } from './install.mjs'
import { takeLock, writeAddress } from './lock.mjs'
import { ROOT } from './paths.mjs'
import { Refusal, reportFailure } from './refusal.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs the whole app from this checkout, `mode` "demo" or "dev". This half needs nothing but Node 20: it takes the
 * lock, installs the packages and starts the other half (scripts/demo/run.mjs) under the Node among them.
 */
export async function launch(mode) {
  let release = () => undefined
  try {
    refuseOldNode()
    release = await takeLock()
    await endStaleCommands()
    writeAddress(null)
    await installUnlessStopped()
    process.exitCode = await runSecondHalf(mode)
  } catch (error) {
    if (error?.name === 'AbortError') process.exitCode = 130
    else reportFailure(error)
  } finally {
    release()
  }
  process.exit()
}

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  throw new Refusal(
    `This is Node ${process.versions.node}: install Node 20 or newer and start again.`,
  )
}

async function installUnlessStopped() {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  for (const signal of SIGNALS) process.on(signal, stop)
  await ensurePackages(stopping.signal)
  for (const signal of SIGNALS) process.off(signal, stop)
}

/**
 * The other half has a session of its own, so that Ctrl-C reaches it once and in our order; it ends itself when the
 * channel between us breaks, that is, when we are killed.
 */
function runSecondHalf(mode) {
  const child = spawn(findNode(), ['--import', 'tsx', 'scripts/demo/run.mjs', mode], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const stop = () => child.connected && child.send('stop')
  for (const signal of SIGNALS) process.on(signal, stop)
  stopWhenNpmDies(stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const isKilled = code === null
      resolve(isKilled ? clearUp(signal) : code)
    })
  })
}

/** The half that stops the parts in order was killed itself: nothing may be left running. */
async function clearUp(signal) {
  console.error(
    `\n✗ The supervisor was killed (${signal}): stopping the rest. Nothing saved is lost; start again.`,
  )
  await endStaleParts()
  await endStaleCommands()
  return 1
}

/**
 * npm killed outright cannot pass a signal on, and nobody would be left to stop us with Ctrl-C. It is our parent: the
 * shell between us gave its place up (`exec` in package.json), so that signals to npm alone reach us too.
 */
function stopWhenNpmDies(stop) {
  if (!process.env.npm_lifecycle_event) return
  const before = process.ppid
  setInterval(() => process.ppid !== before && stop(), 500).unref()
}
