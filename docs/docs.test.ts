import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '@/package.json'

const read = (path: string) => readFileSync(path, 'utf8')
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]
const IGNORED = /(^|\/)(node_modules|\.next|\.data|\.git|test-results)(\/|$)/

describe('docs/api.md', () => {
  const rows = [
    ...read('docs/api.md').matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\/api\/v1\/[^`?]*)/g),
  ]
  const told = rows.map(([, method, path]) => `${method} ${path}`)

  it('tells of every method of every route, and of none that is not there', () => {
    const built = routeFiles().flatMap(({ address, methods }) =>
      methods.map((method) => `${method} ${address}`),
    )
    expect(built.length).toBeGreaterThan(30)
    expect(told.toSorted()).toEqual(built.toSorted())
  })

  it('names only inputs that a schema has', () => {
    const inputs = readdirSync('domain')
      .filter((file) => file.endsWith('-inputs.ts'))
      .map((file) => read(join('domain', file)))
      .join('\n')
    const named = [...read('docs/api.md').matchAll(/`(\w+Input)`/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(10)
    for (const name of named) expect(inputs).toContain(`export const ${name} =`)
  })
})

describe('README.md', () => {
  it('maps every folder of the checkout', () => {
    const mapped = [
      ...read('README.md').matchAll(/^\| `([\w.-]+)\/`(?:, `([\w.-]+)\/`)?/gm),
    ].flatMap(([, ...names]) => names.filter((name) => name !== undefined))
    const folders = readdirSync('.').filter(
      (name) => !name.startsWith('.') && statSync(name).isDirectory() && !IGNORED.test(name),
    )
    expect(mapped.toSorted()).toEqual(folders.toSorted())
  })
})

describe('every page of the documentation', () => {
  it.each(PAGES)('%s links only to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, to]) => to)
    for (const to of links) expect(existsSync(join(dirname(page), to ?? '')), to).toBe(true)
  })
})

it('nobody is sent to a command that package.json does not have', () => {
  const files = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter(
    (name) => !IGNORED.test(name) && /\.(md|ts|tsx|mjs|example)$/.test(name),
  )
  const missing = files.flatMap((name) =>
    [...read(name).matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)]
      .map(([, command = '']) => command)
      .filter((command) => !(command in packageJson.scripts))
      .map((command) => `${name}: npm run ${command}`),
  )
  expect(files.length).toBeGreaterThan(400)
  expect(missing).toEqual([])
})

/** Handlers of the API, with the methods they export; what answers unknown addresses is none of it. */
function routeFiles(): { address: string; methods: string[] }[] {
  return readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts') && !file.includes('[...'))
    .map((file) => ({
      address: `/api/v1/${dirname(file)}`.replace(/\[([^\]]+)\]/g, ':$1'),
      methods: [
        ...read(join('app/api/v1', file)).matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g),
      ].map((match) => match[1] ?? ''),
    }))
}
