import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { identifyProcess, isSameProcessAlive } from '../../db/embedded/process-identity.mjs'
import { DATA, dataPath } from './paths.mjs'
import { explainFileTrouble, Refusal } from './refusal.mjs'

const WRITING_MS = 2000
/** How long a holder may take to end that lost its npm a moment ago. */
const ENDING_MS = 2500

/**
 * Makes this process the only one that runs this checkout; returns the function that gives the right back. Throws a
 * Refusal that names the address when another live process has it; a dead one's lock is taken over.
 */
export async function takeLock() {
  const path = dataPath('running.lock')
  const mine = JSON.stringify(identifyProcess(process.pid))
  const deadline = Date.now() + ENDING_MS
  while (!create(path, mine)) {
    const seen = readText(path)
    if (seen !== null && !isHeld(path, seen)) moveAside(path, seen)
    if (Date.now() > deadline) throw alreadyRunning(parse(seen ?? ''))
    await sleep(100)
  }
  return () => rmSync(path, { force: true })
}

/** Remembers where the app answers, for whoever starts it a second time; null forgets. */
export function writeAddress(address) {
  const path = dataPath('address')
  if (address) writeFileSync(path, address)
  else rmSync(path, { force: true })
}

function create(path, text) {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw explainFileTrouble(error, DATA) ?? error
  }
}

function isHeld(path, text) {
  const holder = parse(text)
  if (holder) return isSameProcessAlive(holder)
  // Empty: its writer is between making and filling it, or died there.
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < WRITING_MS
}

/** Two starts may find the same dead lock: who moved away a fresh one by mistake puts it back. */
function moveAside(path, seen) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (readText(aside) === seen) rmSync(aside)
    else renameSync(aside, path)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function alreadyRunning(holder) {
  const address = readText(dataPath('address'))
  const process = holder ? ` (process ${holder.pid})` : ''
  return new Refusal(
    address
      ? `Cotejo already runs from this folder at ${address}${process}: use that one, or stop it first with Ctrl-C.`
      : `Cotejo is just being started from this folder by another command${process}: wait for it, or stop it first.`,
  )
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw explainFileTrouble(error, DATA) ?? error
  }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
