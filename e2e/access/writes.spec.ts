import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import type { Insider } from '@/e2e/stack/prepared'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { fill, knock } from './knock'
import { postForm } from './sign-in'
import { type Method, TABLE } from './table'

interface Write {
  pattern: string
  method: Method
  body: unknown
  may: readonly Insider[]
}

/** Mail programs send it, from anywhere and with whatever body: its token is all it goes by. */
const BY_TOKEN = '/api/v1/unsubscriptions/[token=none]'

/** Every write of the table but that one. */
const WRITES: Write[] = Object.entries(TABLE).flatMap(([pattern, row]) =>
  (['POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap((method) => {
    const rule = row[method]
    if (!rule || !pattern.startsWith('/api/v1/') || pattern === BY_TOKEN) return []
    return [{ pattern, method, body: rule.body, may: rule.may }]
  }),
)

test('a write from another site is refused, whoever is signed in', async () => {
  const stack = stackUnderTest()
  const port = new URL(stack.url).port
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: `https://localhost:${port}` },
    { origin: `${stack.url}.evil.example` },
    { origin: stack.url.replace('localhost', 'sub.localhost') },
    { origin: `${stack.url}@evil.example` },
    { origin: 'https://evil.example', 'content-type': 'text/plain' },
    { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    { origin: stack.url, 'sec-fetch-site': 'cross-site' },
    { origin: stack.url, 'sec-fetch-site': 'same-site' },
    { origin: stack.url, 'sec-fetch-site': 'none' },
  ]
  expect(WRITES.length).toBeGreaterThan(20)
  for (const { pattern, method, body, may } of WRITES) {
    const path = fill(pattern, stack.things)
    for (const headers of foreign) {
      const answer = await knock(stack, { visitor: may[0] ?? 'chief', method, path, body, headers })
      expect(answer.status, `${method} ${path} ${JSON.stringify(headers)}`).toBe(403)
      expect(answer.body).toContain('foreign_origin')
    }
  }
})

test('reading changes nothing, also when it says it is something else', async () => {
  const stack = stackUnderTest()
  const before = await digest(stack.databaseUrl)
  const overrides = { 'x-http-method-override': 'DELETE', 'x-method-override': 'PUT' }
  for (const pattern of Object.keys(TABLE)) {
    const path = fill(pattern, stack.things)
    for (const method of ['GET', 'HEAD'] as const) {
      for (const query of ['', '?_method=DELETE&method=POST']) {
        const knocked = {
          visitor: 'chief',
          method,
          path: path + query,
          headers: overrides,
        } as const
        await knock(stack, knocked)
      }
    }
  }
  expect(await digest(stack.databaseUrl)).toEqual(before)
})

test('whose role does not carry a write learns nothing of what there is', async () => {
  const stack = stackUnderTest()
  const absent: Record<string, string> = {
    article: '00000000-0000-4000-8000-000000000000',
    person: '00000000-0000-4000-8000-000000000000',
    segment: '999999999',
    comment: '999999999',
    alternative: '999999999',
  }
  for (const { pattern, method, body, may } of WRITES.filter((write) => write.may.length < 4)) {
    const visitor = may.includes('admin') ? 'chief' : 'admin'
    const answers = []
    for (const things of [stack.things, { ...stack.things, ...absent }]) {
      const answer = await knock(stack, { visitor, method, path: fill(pattern, things), body })
      const { requestId: _, ...error } = JSON.parse(answer.body).error
      answers.push({ status: answer.status, error })
    }
    expect(answers[0], pattern).toEqual(answers[1])
  }
})

test('what a form cannot say is refused, not stored', async () => {
  const stack = stackUnderTest()
  const extras = {
    id: 'x',
    role: 'chief',
    status: 'published',
    state: 'published',
    approvedBy: stack.things.person,
    authorId: stack.things.person,
    actorId: stack.things.person,
    version: 99,
    passwordHash: 'x',
    createdAt: 'x',
    disabledAt: null,
    isFourEyesRelaxed: true,
  }
  const before = await digest(stack.databaseUrl)
  for (const { pattern, method, body, may } of WRITES) {
    const path = fill(pattern, stack.things)
    for (const [name, value] of Object.entries(extras)) {
      if (body !== undefined && name in Object(body)) continue
      // The two fields a people form does have.
      if (pattern.startsWith('/api/v1/people') && name === 'role') continue
      const told = { ...Object(body), [name]: value }
      const answer = await knock(stack, { visitor: may[0] ?? 'chief', method, path, body: told })
      expect(answer.status, `${method} ${path} ${name}: ${answer.body}`).toBe(422)
    }
  }
  expect(await digest(stack.databaseUrl)).toEqual(before)
})

test('nobody is sent to another site after signing in', async () => {
  const stack = stackUnderTest()
  const places = [
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%09/evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'https:/evil.example',
    'javascript:alert(1)//evil.example',
    'data:text/html,evil.example',
    `${stack.url}@evil.example`,
    `${stack.url}.evil.example`,
    ' https://evil.example',
    'https://evil.example#@localhost',
    'HTTPS://EVIL.EXAMPLE',
    'https://evil。example',
    '/..//evil.example',
    '/%2f%2fevil.example',
    '/sign-in/..//evil.example',
  ]
  const own = new URL(stack.url).origin
  for (const place of places) {
    const fields = { ...stack.logins.translator, callbackUrl: place }
    for (const json of ['true', 'false']) {
      const answer = await postForm(stack, { fields: { ...fields, json } })
      const sent = answer.headers.get('location') ?? JSON.parse(answer.body).url
      expect(new URL(sent, stack.url).origin, place).toBe(own)
    }
    const path = `/sign-in?next=${encodeURIComponent(place)}`
    const { headers } = await knock(stack, { visitor: 'chief', method: 'GET', path })
    expect(new URL(headers.get('location') ?? '', stack.url).origin, place).toBe(own)
  }
})

test('no answer names the host a stranger claims', async () => {
  const stack = stackUnderTest()
  const headers = {
    'x-forwarded-host': 'claimed.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '444',
    forwarded: 'host=claimed.example',
    'x-host': 'claimed.example',
  }
  for (const path of ['/', '/feed.xml', '/sitemap.xml', '/robots.txt', '/desk', '/sign-in/']) {
    const answer = await knock(stack, { visitor: 'anonymous', method: 'GET', path, headers })
    expect(`${[...answer.headers].join()} ${answer.body}`, path).not.toContain('claimed.example')
  }
})

/** A digest of every table’s rows; the throttle’s counters and the last sign-in are no content. */
async function digest(databaseUrl: string): Promise<Record<string, string>> {
  const sql = postgres(databaseUrl, { max: 1 })
  try {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name <> 'rate_limits'`
    const digests: Record<string, string> = {}
    for (const { name } of tables) {
      const [row] = await sql<{ digest: string }[]>`
        select coalesce(md5(string_agg(md5((to_jsonb(t) - 'last_sign_in_at')::text), '' order by md5(t::text))), '')
          as digest from ${sql(name)} t`
      digests[name] = row?.digest ?? ''
    }
    return digests
  } finally {
    await sql.end()
  }
}
