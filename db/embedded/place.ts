import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, canReach } from '@/db/embedded/account'
import { EmbeddedServerError, explainFailure } from '@/db/embedded/failure'

/** Where root keeps what another user must reach; /var/tmp second, since some systems clear it after a month. */
const SHARED_ROOTS = ['/var/lib', '/var/tmp']

/**
 * The folder in which the data and the log shall lie: `directory` itself, or, when it lies where the account cannot
 * go (a checkout below /root), a folder of its own outside, named in `directory`/lies-at.txt. Both are made.
 */
export function choosePlace(directory: string, account: Account): string {
  makeFolder(directory)
  if (account === null) return directory
  chmodSync(directory, 0o711)
  if (canReach(account, directory, 'enter')) return directory
  const place = sharedPlace(directory, account)
  writeFileSync(join(directory, 'lies-at.txt'), `${place}\n`)
  return place
}

/**
 * A folder outside the checkout, one per `key`, that root writes and the account may only enter. Refuses one that
 * somebody else made: its content could not be trusted.
 */
export function sharedPlace(key: string, account: NonNullable<Account>): string {
  const name = `cotejo-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
  const candidates = SHARED_ROOTS.map((root) => join(root, name))
  const known = candidates.find((path) => existsSync(path))
  const place = known ?? candidates.find(canMake)
  if (!place) throw explainFailure('EACCES', SHARED_ROOTS.join(' and '))
  refuseForeign(place)
  chownFolder(place, account)
  return place
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw explainFailure(error, path)
  }
}

function canMake(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 })
    return true
  } catch {
    return false
  }
}

function refuseForeign(place: string): void {
  const found = lstatSync(place)
  if (found.isDirectory() && found.uid === process.getuid?.()) return
  throw new EmbeddedServerError(
    `${place} was made by another user and cannot be trusted with the database: remove it and start again.`,
  )
}

function chownFolder(place: string, account: NonNullable<Account>): void {
  chownSync(place, process.getuid?.() ?? 0, account.gid)
  chmodSync(place, 0o710)
}
