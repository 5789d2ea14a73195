import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { EmbeddedServerError, namelessUser } from '@/db/embedded/failure'

/** The operating-system user PostgreSQL runs as; null when it is simply the user who runs us. */
export type Account = { uid: number; gid: number } | null

/**
 * Who shall run PostgreSQL, which refuses root: ourselves, or for root the owner of the data that is already there,
 * else an unprivileged user every system has. `dataFolder` need not exist. Throws one sentence for a nameless user.
 */
export function chooseAccount(dataFolder: string): Account {
  if (process.getuid?.() !== 0) {
    refuseNamelessUser()
    return null
  }
  const owner = ownerOf(dataFolder)
  if (owner && owner.uid !== 0) return owner
  return ['nobody', 'daemon', 'postgres'].map(lookUp).find((found) => found !== null) ?? noAccount()
}

/** Whether that user can reach the path and run or read it there: asked of the system itself, not of mode bits. */
export function canReach(account: Account, path: string, need: 'execute' | 'enter'): boolean {
  const script = need === 'enter' ? 'cd -- "$1"' : '"$1" --version'
  const asked = spawnSync('/bin/sh', ['-c', script, 'sh', path], {
    ...asAccount(account),
    stdio: 'ignore',
  })
  return asked.status === 0
}

/** The spawn options that make a child run as the account, away from a folder it may not enter. */
export function asAccount(account: Account): {
  uid?: number
  gid?: number
  cwd: string
  env: NodeJS.ProcessEnv
} {
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    NODE_ENV: 'production' as const,
  }
  return { ...account, cwd: '/', env }
}

function refuseNamelessUser(): void {
  try {
    userInfo()
  } catch {
    throw namelessUser(process.getuid?.() ?? -1)
  }
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found ? { uid: found.uid, gid: found.gid } : null
}

function lookUp(name: string): { uid: number; gid: number } | null {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return null
  }
}

function noAccount(): never {
  throw new EmbeddedServerError(
    'PostgreSQL refuses to run as root and this machine has no user "nobody": start Cotejo as an ordinary user, or set DATABASE_URL.',
  )
}
