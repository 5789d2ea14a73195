import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './setup/paths.mjs'

/**
 * What is wrong with a lock, one sentence each: a package below its floor (older ones have known holes), one
 * without a sha512 sum, and a floor for a package that is not locked at all.
 */
export function findLockFaults(lock, floors) {
  const packages = Object.entries(lock.packages).filter(
    ([path, found]) => path !== '' && !found.link,
  )
  const unsummed = packages
    .filter(([, found]) => !found.integrity?.startsWith('sha512-'))
    .map(([path]) => `${path} is locked without a sha512 sum.`)
  const low = Object.entries(floors).flatMap(([name, floor]) => findLow(packages, name, floor))
  return [...unsummed, ...low]
}

function findLow(packages, name, floor) {
  const locked = packages.filter(([path]) => path.endsWith(`node_modules/${name}`))
  if (locked.length === 0) return [`${name} has a floor in floor-versions.json but is not locked.`]
  return locked
    .filter(([, { version }]) => isBelow(version, floor))
    .map(([path, { version }]) => `${path} is ${version}, below its floor ${floor}.`)
}

/** Compares release numbers; a pre-release of the floor itself (16.3.3-canary.1) is below it. */
function isBelow(version, floor) {
  const order = numbers(version).map((part, index) => part - (numbers(floor)[index] ?? 0))
  const difference = order.find((part) => part !== 0) ?? 0
  return difference === 0 ? version.includes('-') : difference < 0
}

function numbers(version) {
  return version.split('-')[0].split('.').map(Number)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (...path) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'))
  const faults = findLockFaults(read('package-lock.json'), read('scripts', 'floor-versions.json'))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
}
