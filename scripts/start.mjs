import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { NEXT } from './demo/build.mjs'
import { ROOT } from './setup/paths.mjs'

/**
 * `npm start`: the production server, in this very process, once another one has seen that settings, database, port
 * and build are there. Arguments are those of `next start`.
 */
const file = join(ROOT, '.env')
// The framework reads it too late to listen on a PORT named there.
if (existsSync(file)) process.loadEnvFile(file)
const more = process.argv.slice(2)
const check = ['--import', 'tsx', 'scripts/start/check.mjs', ...more]
const { status } = spawnSync(process.execPath, check, { cwd: ROOT, stdio: 'inherit' })
if (status === 0) {
  process.chdir(ROOT)
  process.argv = [process.execPath, NEXT, 'start', ...more]
  await import(NEXT)
} else {
  process.exitCode = status ?? 1
}
