import { createHash, randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Account, canReach } from '@/db/embedded/account'
import { EmbeddedServerError, explainFailure } from '@/db/embedded/failure'

/** Where root keeps what another user must reach; /var/tmp second, since some systems clear it after a month. */
const SHARED_ROOTS = ['/var/lib', '/var/tmp']

const NOTE = 'lies-at.txt'

/**
 * The folder in which the data and the log shall lie: `directory` itself, or, when it lies where the account cannot
 * go (a checkout below /root), a new folder outside, remembered in `directory`/lies-at.txt. Both are made.
 */
export function choosePlace(directory: string, account: Account): string {
  makeFolder(directory)
  if (account === null) return directory
  chmodSync(directory, 0o711)
  const known = readNote(directory)
  if (known === null && canReach(account, directory, 'enter')) return directory
  const place = known ?? sharedPlace(randomUUID(), account)
  if (known !== null) openToAccount(place, account)
  writeFileSync(join(directory, NOTE), `${place}\n`)
  return place
}

/** Where the data of `directory` lies, nothing made or changed. */
export function findPlace(directory: string): string {
  return readNote(directory) ?? directory
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
  openToAccount(place, account)
  return place
}

function readNote(directory: string): string | null {
  const path = join(directory, NOTE)
  const place = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  return SHARED_ROOTS.some((root) => place.startsWith(`${root}/cotejo-`)) ? place : null
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

/** Root keeps it, the account may enter it, nobody else; one that somebody else made is refused. */
function openToAccount(place: string, account: NonNullable<Account>): void {
  makeFolder(place)
  const found = lstatSync(place)
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new EmbeddedServerError(
      `${place} was made by another user and cannot be trusted with the database: remove it and start again.`,
    )
  }
  chownSync(place, found.uid, account.gid)
  chmodSync(place, 0o710)
}
