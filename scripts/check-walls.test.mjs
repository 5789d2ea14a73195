import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruise } from './check-walls.mjs'

/** A little house in which each wall is broken once: rule, the file that breaks it, what that file imports. */
const BREACHES = [
  ['no-cycles', 'domain/one.ts', './two'],
  ['routes-are-leaves', 'server/looks-up.ts', '../app/page'],
  ['primitives-know-no-domain', 'components/ui/button.ts', '../../domain/one'],
  ['views-know-only-http', 'components/view.ts', '../server/verb'],
  ['server-renders-nothing', 'server/renders.ts', '../components/plain'],
  ['routes-hold-no-sql', 'app/page.ts', '../db/client'],
  ['sql-lives-in-server', 'cli/asks.ts', 'postgres'],
  ['database-knows-no-use-case', 'db/knows.ts', '../server/verb'],
  ['domain-is-pure', 'domain/impure.ts', '../server/verb'],
  ['domain-needs-only-zod', 'domain/needy.ts', 'node:fs'],
  ['language-is-pure', 'language/impure.ts', '../domain/plain'],
  ['language-needs-little', 'language/needy.ts', 'node:fs'],
  ['language-has-one-door', 'domain/climbs-in.ts', '../language/plain'],
  ['tests-are-leaves', 'server/leans.ts', './verb.test'],
]
const PLAIN = [
  'server/verb.ts',
  'server/verb.test.ts',
  'components/plain.ts',
  'domain/plain.ts',
  'language/plain.ts',
  'db/client.ts',
  'node_modules/postgres/index.js',
]

const house = mkdtempSync(join(tmpdir(), 'cotejo-walls-'))
const found = { modules: 0, violations: [] }

beforeAll(() => {
  for (const path of PLAIN) write(path, 'export const plain = 1\n')
  write('domain/two.ts', "export * from './one'\n")
  for (const [, path, target] of BREACHES) write(path, `export * from '${target}'\n`)
  write('tsconfig.json', '{"compilerOptions":{"module":"esnext","moduleResolution":"bundler"}}')
  write('package.json', '{"type":"module","dependencies":{"postgres":"1"}}')
  Object.assign(found, cruise(house))
}, 60_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

function write(path, text) {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

describe('the walls between the layers', () => {
  it.each(BREACHES)('stop whoever climbs %s (%s)', (rule, path) => {
    expect(found.violations).toContainEqual(expect.objectContaining({ rule, from: path }))
  })

  it('leave what is allowed alone', () => {
    expect(found.violations.filter(({ from }) => PLAIN.includes(from))).toEqual([])
  })

  it('are each tried here: a new wall needs its breach in this test', () => {
    const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
    const tried = new Set(BREACHES.map(([rule]) => rule))
    expect(config.forbidden.map((rule) => rule.name).filter((name) => !tried.has(name))).toEqual([])
  })
})
