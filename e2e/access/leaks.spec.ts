import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { OUTSIDERS, stackUnderTest } from '@/e2e/stack/prepared'
import { type Answer, fill, knock } from './knock'
import { TABLE } from './table'

/** Ways in that once walked past a guard in this kind of software. */
const DISGUISES: {
  name: string
  path?: (path: string) => string
  headers?: Record<string, string>
  /** Leads to no article’s own page whatever the article: tried on one of them. */
  isAside?: true
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
  {
    name: 'as an inner request of old',
    headers: {
      'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
      'x-middleware-prefetch': '1',
      'x-nextjs-data': '1',
      'x-invoke-path': '/desk',
      'x-now-route-matches': '1=desk',
    },
  },
  { name: 'with .rsc', isAside: true, path: (path) => `${path}.rsc` },
  {
    name: 'as a segment file',
    isAside: true,
    path: (path) => `${path}.segments/_tree.segment.rsc`,
  },
  {
    name: 'as a segment of the page',
    isAside: true,
    path: (path) => `${path}.segments/!KGRlc2sp/desk.segment.rsc`,
    headers: { rsc: '1', 'next-router-segment-prefetch': '/desk' },
  },
  { name: 'as build data', isAside: true, path: (path) => `/_next/data/build${path}.json` },
  { name: 'with a dot', isAside: true, path: (path) => `${path}.` },
  { name: 'with an encoded letter', isAside: true, path: (path) => path.replace(/[a-z]/, percent) },
  { name: 'with an encoded slash', isAside: true, path: (path) => path.replace(/(?<=.)\//, '%2F') },
  { name: 'in capitals', isAside: true, path: (path) => path.toUpperCase() },
  { name: 'with a parameter', isAside: true, path: (path) => `${path};v=1` },
  { name: 'in a language', isAside: true, path: (path) => `/en${path}` },
  { name: 'with a slash', isAside: true, path: (path) => `${path}/` },
  { name: 'with a double slash', isAside: true, path: (path) => `/${path}` },
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

/** Whether a disguise is tried on every article, or on one: the API hears nothing of how a page is asked for. */
function isTried(disguise: (typeof DISGUISES)[number], path: string): boolean {
  return disguise.name === 'plain' || !(disguise.isAside || path.startsWith('/api/'))
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`
}

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
  const addresses = everyAddress(stack.things)
  const firsts = new Set(everyAddress(stack.things, ['article']))
  for (const disguise of DISGUISES) {
    const paths = addresses.filter((path) => firsts.has(path) || isTried(disguise, path))
    await Promise.all(
      paths.map(async (path) => {
        const visitor = OUTSIDERS[answers++ % OUTSIDERS.length] ?? 'anonymous'
        const disguised = disguise.path?.(path) ?? path
        const { headers = {} } = disguise
        const answer = await knock(stack, { visitor, method: 'GET', path: disguised, headers })
        expect(NOTHING_SECRET(stack.secrets, told(answer)), `${path} ${disguise.name}`).toEqual([])
      }),
    )
  }
  expect(answers).toBeGreaterThan(1000)
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

test('insiders learn nobody’s password, and addresses only who keeps the people', async () => {
  const stack = stackUnderTest()
  for (const visitor of ['translator', 'editor', 'chief', 'admin'] as const) {
    const others = Object.values(stack.logins)
      .map(({ email }) => email)
      .filter((email) => email !== stack.logins[visitor].email)
    for (const path of everyAddress(stack.things, ['live'])) {
      const answer = told(await knock(stack, { visitor, method: 'GET', path }))
      expect(answer, `${path} as ${visitor}`).not.toContain('$argon2')
      const keepsPeople = visitor === 'admin'
      if (!keepsPeople) expect(NOTHING_SECRET(others, answer), `${path} as ${visitor}`).toEqual([])
    }
  }
})

test('no secret is in the log or in any file the build or the server keeps', async () => {
  const stack = stackUnderTest()
  const files = [
    stack.logFile,
    ...filesUnder('.next/cache'),
    ...filesUnder('.next/server'),
    ...filesUnder('.next/static'),
  ].filter((file) => !file.endsWith('.node'))
  for (const file of files) {
    const text = readFileSync(file, 'latin1')
    expect(NOTHING_SECRET(stack.secrets, text), file).toEqual([])
  }
  expect(files.length).toBeGreaterThan(50)
  const maps = filesUnder('.next/static').filter((file) => file.endsWith('.map'))
  // The framework leaves an empty map beside a worker.
  const telling = maps.filter((file) => readFileSync(file, 'utf8').includes('sourcesContent'))
  expect(telling, 'source maps').toEqual([])
})

function filesUnder(folder: string): string[] {
  const listed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return listed
    .map((file) => join(folder, file))
    .filter((file) => {
      // Another server over the same build may have taken one away since.
      const seen = statSync(file, { throwIfNoEntry: false })
      return seen?.isFile() && seen.size < 20_000_000
    })
}

/** Every route of the table, those of an article once for each article that hides something. */
function everyAddress(things: Record<string, string>, articles = ARTICLES): string[] {
  return Object.keys(TABLE).flatMap((pattern) => {
    const names = pattern.includes('[article]') ? articles : ['article']
    return names.map((name) => fill(pattern, { ...things, article: things[name] ?? '' }))
  })
}
