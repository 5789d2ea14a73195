import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './setup/paths.mjs'

/** Fewer modules than this means that the checker saw nothing, which it calls a success. */
const FEWEST_MODULES = 50
const LAYERS = ['app', 'cli', 'components', 'db', 'domain', 'i18n', 'language', 'server']

/**
 * Holds every import below `folder` against .dependency-cruiser.cjs.
 * @returns {{ modules: number, violations: { rule: string, from: string, to: string }[] }}
 */
export function cruise(folder) {
  const present = new Set(readdirSync(folder))
  const program = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = join(ROOT, '.dependency-cruiser.cjs')
  const targets = [...LAYERS, 'auth.ts', 'env.ts', 'proxy.ts'].filter((name) => present.has(name))
  const args = [program, '--config', config, '--output-type', 'json', ...targets]
  const { summary } = JSON.parse(runToTheEnd(args, folder))
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return { modules: summary.totalCruised, violations }
}

/** Found violations are its exit code as well, so a failure still has the answer we want on stdout. */
function runToTheEnd(args, cwd) {
  try {
    return execFileSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: 'pipe',
    })
  } catch (error) {
    if (error.stdout?.startsWith('{')) return error.stdout
    throw error
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, violations } = cruise(ROOT)
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`)
  if (modules < FEWEST_MODULES)
    console.error(`Only ${modules} modules were seen: the walls were not checked.`)
  else console.log(`${modules} modules, ${violations.length} imports through a wall`)
  process.exitCode = violations.length > 0 || modules < FEWEST_MODULES ? 1 : 0
}
