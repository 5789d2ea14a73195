import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { OUTSIDERS } from '@/e2e/stack/prepared'
import { type Answer, fill, knock, stackUnderTest } from './knock'
import { TABLE } from './table'

/** Ways in that once walked past a guard in this kind of software. */
const DISGUISES: {
  name: string
  path?: (path: string) => string
  headers?: Record<string, string>
}[] = [
  { name: 'plain' },
  { name: 'as a component payload', headers: { rsc: '1' } },
  { name: 'as a prefetch', headers: { rsc: '1', 'next-router-prefetch': '1' } },
  {
    name: 'as a segment prefetch',
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  },
  {
    name: 'as an inner request',
    headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  },
  { name: 'with .rsc', path: (path) => `${path}.rsc` },
  { name: 'with a slash', path: (path) => `${path}/` },
  { name: 'with a double slash', path: (path) => `/${path}` },
  { name: 'with injected parameters', path: (path) => `${path}?nxtPid=1&nxtPslug=1&_rsc=1` },
  {
    name: 'with another host',
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  },
  {
    name: 'as another address',
    headers: { 'x-original-url': '/', 'x-rewrite-url': '/', 'x-matched-path': '/' },
  },
  { name: 'with an action', headers: { 'next-action': '0'.repeat(40) } },
]

const ARTICLES = ['article', 'sentBack', 'live', 'gone']

const NOTHING_SECRET = (secrets: string[], told: string) =>
  secrets.filter((secret) => told.includes(secret))

function told({ headers, body }: Answer): string {
  return `${[...headers].map(([name, value]) => `${name}: ${value}`).join('\n')}\n${body}`
}

test('no secret of the desk is in anything an outsider receives', async () => {
  const stack = stackUnderTest()
  expect(stack.secrets.length).toBeGreaterThan(8)
  let answers = 0
  for (const path of everyAddress(stack.things)) {
    for (const disguise of DISGUISES) {
      const visitor = OUTSIDERS[answers % OUTSIDERS.length] ?? 'anonymous'
      const answer = await knock(stack, {
        visitor,
        method: 'GET',
        path: disguise.path?.(path) ?? path,
        headers: disguise.headers ?? {},
      })
      answers++
      expect(NOTHING_SECRET(stack.secrets, told(answer)), `${path} ${disguise.name}`).toEqual([])
    }
  }
  expect(answers).toBeGreaterThan(600)
})

test('an insider does see the secrets, so that their absence means something', async () => {
  const stack = stackUnderTest()
  const ofArticle = ['', '/versions/working', '/versions/draft', '/versions', '/history', '/review']
  const paths = [
    ...ARTICLES.flatMap((name) =>
      ofArticle.map((path) => `/api/v1/articles/${stack.things[name]}${path}`),
    ),
    ...['comments', 'alternatives', 'revisions'].map(
      (path) => `/api/v1/segments/${stack.things.segment}/${path}`,
    ),
  ]
  let seen = ''
  for (const path of paths) {
    seen += (await knock(stack, { visitor: 'chief', method: 'GET', path })).body
  }
  // The wording before a revision is found in that segment’s own history alone.
  const unseen = stack.secrets.filter((secret) => !seen.includes(secret))
  expect(unseen.map((secret) => secret.replace(/[0-9a-f]{32}$/, ''))).toEqual(['canarybefore'])
})

test('no secret is in the log or in any file the build or the server keeps', async () => {
  const stack = stackUnderTest()
  const files = [stack.logFile, ...filesUnder('.next/cache'), ...filesUnder('.next/server')].filter(
    (file) => !file.endsWith('.node'),
  )
  for (const file of files) {
    const text = readFileSync(file, 'latin1')
    expect(NOTHING_SECRET(stack.secrets, text), file).toEqual([])
  }
  expect(files.length).toBeGreaterThan(50)
})

function filesUnder(folder: string): string[] {
  const listed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return listed
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile() && statSync(file).size < 20_000_000)
}

/** Every route of the table, those of an article once for each article that hides something. */
function everyAddress(things: Record<string, string>): string[] {
  return Object.keys(TABLE).flatMap((pattern) => {
    const names = pattern.includes('[article]') ? ARTICLES : ['article']
    return names.map((name) => fill(pattern, { ...things, article: things[name] ?? '' }))
  })
}
