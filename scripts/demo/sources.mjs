import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a build never reads, by name, wherever it lies. */
const ELSEWHERE = new Set([
  'node_modules',
  'articles',
  'coverage',
  'docs',
  'e2e',
  'scripts',
  'bench',
  'testing',
  'playwright-report',
  'test-results',
])
/** A build may rewrite tsconfig.json itself, which would then look like a change. */
const NEVER_BUILT = /\.(md|db)$|^tsconfig\.json$|\.test\.|\.spec\.|\.tsbuildinfo$|^next-env\.d\.ts$/

/**
 * One hash over the path and content of every file a build may read below `root`; needs no git. The variables that a
 * build writes into its output (NEXT_PUBLIC_…) count as well.
 * @param {string} root
 * @param {Record<string, string | undefined>} [variables]
 */
export function hashSources(root, variables = process.env) {
  const hash = createHash('sha256')
  for (const path of listFiles(root, root).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  const written = Object.keys(variables).filter((name) => name.startsWith('NEXT_PUBLIC_'))
  for (const name of written.sort()) hash.update(`${name}=${variables[name]}\0`)
  return hash.digest('hex')
}

function listFiles(root, folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || NEVER_BUILT.test(entry.name)) return []
    if (entry.isDirectory()) return isElsewhere(root, path) ? [] : listFiles(root, path)
    return entry.isFile() ? [relative(root, path)] : []
  })
}

function isElsewhere(root, path) {
  const parts = relative(root, path).split('/')
  // A page may well be called docs or articles: below app/ every folder counts.
  if (parts[0] === 'app') return false
  return ELSEWHERE.has(parts.at(-1) ?? '')
}
