import { setTimeout as sleep } from 'node:timers/promises'
import { identifyProcess, isSameProcessAlive } from '../../db/embedded/process-identity.mjs'
import { Refusal } from '../setup/refusal.mjs'
import { startEmbedded } from './database.mjs'
import { startPart } from './part.mjs'
import { recordParts } from './stale-parts.mjs'

const MOST_RESTARTS = 5
const WITHIN_MS = 120_000
const PAUSE_MS = 1000
const LOOK_MS = 500

/**
 * Keeps the parts and the embedded database running: who ends is started again, at most five times in two minutes.
 * `describeParts(url)` gives the parts for a database URL, in the order they are to be stopped. `failed` rejects
 * with a Refusal when one cannot be kept alive; `stop` ends the parts in order, then the database.
 */
export function supervise({ server, describeParts }) {
  const failure = Promise.withResolvers()
  failure.promise.catch(() => undefined)
  const house = {
    server,
    describeParts,
    parts: new Map(),
    ends: new Map(),
    isStopping: false,
    ...failure,
  }
  for (const part of describeParts(server.url)) start(house, part, false)
  const watching = watchDatabase(house)
  return {
    failed: failure.promise,
    stop: async () => {
      house.isStopping = true
      await watching
      for (const part of house.parts.values()) await part.stop()
      await house.server.stop()
    },
  }
}

function start(house, description, isRestart) {
  const onEnd = (reason) => restart(house, description.name, reason).catch(house.reject)
  house.parts.set(description.name, startPart({ ...description, isRestart, onEnd }))
  recordParts([...house.parts.values()], house.server.pid)
}

async function restart(house, name, reason) {
  const tail = house.parts.get(name)?.tail() ?? ''
  countEnd(house, name, tail)
  console.error(`! The ${name} ended (${reason}); starting it again.`)
  await sleep(PAUSE_MS)
  const description = house.describeParts(house.server.url).find((part) => part.name === name)
  if (description && !house.isStopping) start(house, description, true)
}

function countEnd(house, name, tail) {
  const now = Date.now()
  const recent = (house.ends.get(name) ?? []).filter((time) => now - time < WITHIN_MS)
  house.ends.set(name, [...recent, now])
  if (recent.length < MOST_RESTARTS) return
  throw new Refusal(`The ${name} keeps ending, so everything was stopped; its last words:\n${tail}`)
}

async function watchDatabase(house) {
  if (!house.server.pid) return
  let identity = identifyProcess(house.server.pid)
  while (!house.isStopping) {
    if (identity === null || !isSameProcessAlive(identity)) {
      try {
        identity = await reviveDatabase(house)
      } catch (error) {
        house.reject(error)
        return
      }
    }
    await sleep(LOOK_MS)
  }
}

async function reviveDatabase(house) {
  countEnd(house, 'database', 'see .data/postgres')
  console.error('! PostgreSQL ended unexpectedly; starting it again.')
  const before = house.server.url
  house.server = await startEmbedded()
  // Its port may have been taken meanwhile: then the others have to learn the new address.
  if (house.server.url !== before) await startAfresh(house)
  console.error('✓ PostgreSQL runs again.')
  return identifyProcess(house.server.pid)
}

async function startAfresh(house) {
  for (const part of house.parts.values()) await part.stop()
  for (const description of house.describeParts(house.server.url)) start(house, description, true)
}
