import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, asAccount } from '@/db/embedded/account'
import { explainFailure } from '@/db/embedded/failure'

/** The superuser of the embedded server, the only role it has. */
export const SUPERUSER = 'cotejo'

/**
 * Makes the data folder `place`/data once and returns its path: UTF-8, scram passwords, PostgreSQL's own C.UTF-8
 * order (the same on every machine). Built aside and renamed, so a killed start never leaves half of one.
 */
export function ensureCluster(options: {
  initdb: string
  place: string
  account: Account
  password: string
}): string {
  const { place, account } = options
  const folder = join(place, 'data')
  if (existsSync(folder)) return folder
  const half = join(place, 'data.new')
  const passwordFile = join(place, 'password.new')
  try {
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { mode: 0o700 })
    writeFileSync(passwordFile, options.password, { mode: 0o600 })
    if (account) for (const path of [half, passwordFile]) chownSync(path, account.uid, account.gid)
    runInitdb(options.initdb, { half, passwordFile, account })
    renameSync(half, folder)
    return folder
  } catch (error) {
    throw explainFailure(error, place)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(half, { recursive: true, force: true })
  }
}

function runInitdb(
  initdb: string,
  run: { half: string; passwordFile: string; account: Account },
): void {
  const done = spawnSync(
    initdb,
    [
      `--pgdata=${run.half}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${run.passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // lc_ctype has to know UTF-8 too: the full-text parser asks it what a letter is.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--lc-collate=C',
      `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      '--lc-messages=C',
    ],
    { ...asAccount(run.account), encoding: 'utf8' },
  )
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(done.stderr || `initdb ended with ${done.status}`)
}
