import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { dataPath, ROOT } from './setup/paths.mjs'

/** Fails when the schema has moved on and nobody generated the migration: tries to, in a copy of the folder. */
const copy = dataPath('verify', 'migrations')
rmSync(copy, { recursive: true, force: true })
cpSync(join(ROOT, 'db', 'migrations'), copy, { recursive: true })
const before = readdirSync(copy)
const said = execFileSync(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'drizzle-kit', 'bin.cjs'),
    'generate',
    '--dialect=postgresql',
    '--schema=./db/schema/*.ts',
    '--casing=snake_case',
    `--out=${relative(ROOT, copy)}`,
  ],
  { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' },
)
const added = readdirSync(copy).filter((name) => !before.includes(name))
rmSync(copy, { recursive: true, force: true })
if (added.length > 0 || !said.includes('No schema changes')) {
  console.error(
    `${said}\nThe schema changed without a migration: run npm run db:generate -- --name what-changed.`,
  )
  process.exitCode = 1
}
