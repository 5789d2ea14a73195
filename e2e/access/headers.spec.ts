import { expect, test } from '@playwright/test'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { type Answer, knock } from './knock'

/** One of each class of answer the server gives. */
async function oneOfEach(): Promise<Record<string, Answer>> {
  const stack = stackUnderTest()
  const get = (path: string, headers: Record<string, string> = {}) =>
    knock(stack, { visitor: 'anonymous', method: 'GET', path, headers })
  const page = await get(`/read/${stack.things.liveSlug}`)
  const signIn = await get('/sign-in')
  const script = /\/_next\/static\/[^"]+\.js/.exec(signIn.body)?.[0] ?? ''
  return {
    'a reader’s page': page,
    'a reader’s page again': await get(`/read/${stack.things.liveSlug}`, {
      'if-none-match': page.headers.get('etag') ?? '',
    }),
    'a notice': await get(`/read/${stack.things.goneSlug}`),
    'nothing there for readers': await get('/read/nothing'),
    'nothing there at all': await get('/nothing/here'),
    'the front page': await get('/'),
    'the feed': await get('/feed.xml'),
    'the sign-in page': signIn,
    'a redirect to sign in': await get('/desk'),
    'a redirect of a payload': await get('/desk', { rsc: '1' }),
    'a redirect to the address without a slash': await get('/sign-in/'),
    'an address that does not decode': await get('/read/%E0%A4%A'),
    'a write to a page': await knock(stack, { visitor: 'chief', method: 'POST', path: '/desk' }),
    'nothing there at the API': await get('/api/v1/nothing'),
    'a desk page': await knock(stack, { visitor: 'chief', method: 'GET', path: '/desk' }),
    'an answer of the API': await knock(stack, {
      visitor: 'chief',
      method: 'GET',
      path: '/api/v1/articles',
    }),
    'a stranger at the API': await get('/api/v1/articles'),
    'a malformed request': await knock(stack, {
      visitor: 'chief',
      method: 'POST',
      path: '/api/v1/articles',
      body: { blocks: 'x' },
    }),
    'a method that is not there': await knock(stack, {
      visitor: 'chief',
      method: 'DELETE',
      path: '/api/v1/articles',
    }),
    'a script': await get(script),
    'a script again': await get(script, {
      'if-none-match': (await get(script)).headers.get('etag') ?? '',
      // fetch would say no-cache beside a condition of one's own.
      'cache-control': 'max-age=0',
    }),
    'no script': await get('/_next/static/nothing.js'),
    'the icon': await get('/icon.svg'),
    'for robots': await get('/robots.txt'),
    'a font': await get('/fonts/source-serif-4-5.3.1.woff2'),
    health: await get('/api/health/ready'),
    'the session of nobody': await get('/api/auth/session'),
    'the image optimiser': await get('/_next/image?url=%2Ficon.svg&w=64&q=75'),
  }
}

test('every class of answer carries the headers that protect it', async () => {
  for (const [name, answer] of Object.entries(await oneOfEach())) {
    const { headers } = answer
    const policy = headers.get('content-security-policy') ?? ''
    // Two policies would be joined by a comma, and the stricter of each directive would win by accident.
    expect(policy.split(/,\s*(?=default-src)/), name).toHaveLength(1)
    expect(policy, name).toContain("frame-ancestors 'none'")
    expect(scriptSources(policy), name).not.toMatch(/unsafe-inline|unsafe-eval|\*|data:/)
    expect(headers.get('x-content-type-options'), name).toBe('nosniff')
    expect(headers.get('referrer-policy'), name).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy'), name).toBe('same-origin')
    expect(headers.get('x-frame-options'), name).toBe('DENY')
    expect(headers.get('x-powered-by'), name).toBeNull()
    expect(headers.get('server'), name).toBeNull()
  }
})

test('the classes are what they say', async () => {
  const answers = await oneOfEach()
  const statuses = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, answer.status]),
  )
  expect(statuses).toMatchObject({
    'a reader’s page': 200,
    'a reader’s page again': 304,
    'a notice': 410,
    'nothing there for readers': 404,
    'nothing there at all': 404,
    'a redirect to sign in': 307,
    'a redirect of a payload': 307,
    'a redirect to the address without a slash': 308,
    'an address that does not decode': 400,
    'a write to a page': 405,
    'nothing there at the API': 404,
    'a script again': 304,
    'no script': 404,
    'a desk page': 200,
    'a stranger at the API': 401,
    'a malformed request': 422,
    'a method that is not there': 405,
    'a script': 200,
    'the image optimiser': 404,
  })
})

/** What anybody may keep and ask for again; everything else is nobody’s to keep. */
const PUBLIC = [
  'a reader’s page',
  'a reader’s page again',
  'a notice',
  'nothing there for readers',
  'the front page',
  'the feed',
  'a script',
  'a script again',
  'the icon',
  'for robots',
  'a font',
]

test('what is not public is never kept by anything in between', async () => {
  for (const [name, answer] of Object.entries(await oneOfEach())) {
    const kept = answer.headers.get('cache-control') ?? ''
    if (PUBLIC.includes(name)) expect(kept, name).toMatch(/^public, max-age=(0|31536000)\b/)
    else expect(kept, name).toMatch(/no-store/)
  }
})

test('every refusal carries an id to quote', async () => {
  for (const [name, answer] of Object.entries(await oneOfEach())) {
    const id = answer.headers.get('x-request-id')
    if (answer.status >= 400) expect(id, name).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('an error says a request id and nothing internal', async () => {
  const stack = stackUnderTest()
  const answer = await knock(stack, {
    visitor: 'chief',
    method: 'POST',
    path: '/api/v1/articles',
    body: { blocks: [{ kind: 'nonsense' }], constructor: 'x' },
  })
  const { error } = JSON.parse(answer.body) as { error: Record<string, unknown> }
  expect(error.requestId).toBe(answer.headers.get('x-request-id'))
  expect(answer.body).not.toMatch(/zod|at \/|\.ts:|select |insert |node_modules|ZodError/i)
})

/** Sources scripts may come from: their own directive, else the default. */
function scriptSources(policy: string): string {
  const directive = (name: string) =>
    policy.split(';').find((part) => part.trim().startsWith(`${name} `))
  return directive('script-src') ?? directive('default-src') ?? '*'
}
