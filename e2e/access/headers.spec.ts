import { expect, test } from '@playwright/test'
import { type Answer, knock, stackUnderTest } from './knock'

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
    expect(headers.get('referrer-policy'), name).toBeTruthy()
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
    'a desk page': 200,
    'a stranger at the API': 401,
    'a malformed request': 422,
    'a method that is not there': 405,
    'a script': 200,
    'the image optimiser': 404,
  })
})

test('private answers are never kept by anything in between', async () => {
  const answers = await oneOfEach()
  for (const name of [
    'a desk page',
    'an answer of the API',
    'a stranger at the API',
    'the session of nobody',
  ]) {
    expect(answers[name]?.headers.get('cache-control'), name).toContain('no-store')
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

test('a write from another site changes nothing', async () => {
  const stack = stackUnderTest()
  const path = `/api/v1/articles/${stack.things.article}/assignee`
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: stack.url, 'sec-fetch-site': 'cross-site' },
    { origin: stack.url, 'sec-fetch-site': 'same-site' },
    { origin: `${stack.url}.evil.example` },
    { origin: 'https://evil.example', 'content-type': 'text/plain' },
  ]
  for (const headers of foreign) {
    const answer = await knock(stack, {
      visitor: 'chief',
      method: 'PUT',
      path,
      body: { assigneeId: null },
      headers,
    })
    expect(answer.status, JSON.stringify(headers)).toBe(403)
    expect(answer.body).toContain('foreign_origin')
  }
})

test('what a form cannot say is refused, not stored', async () => {
  const stack = stackUnderTest()
  const extra = { name: 'Ana Robledo', id: 'x', passwordHash: 'x', createdAt: 'x' }
  const answer = await knock(stack, {
    visitor: 'admin',
    method: 'PATCH',
    path: `/api/v1/people/${stack.things.person}`,
    body: extra,
  })
  expect(answer.status).toBe(422)
})

test('nobody is sent to another site after signing in', async () => {
  const stack = stackUnderTest()
  for (const callback of [
    'https://evil.example',
    '//evil.example',
    'javascript:alert(1)',
    '/\\evil.example',
  ]) {
    const path = `/api/auth/callback/credentials?callbackUrl=${encodeURIComponent(callback)}`
    const answer = await knock(stack, { visitor: 'anonymous', method: 'POST', path })
    expect(answer.headers.get('location') ?? '', callback).not.toContain('evil.example')
    expect(answer.body, callback).not.toContain('evil.example')
  }
})

/** Sources scripts may come from: their own directive, else the default. */
function scriptSources(policy: string): string {
  const directive = (name: string) =>
    policy.split(';').find((part) => part.trim().startsWith(`${name} `))
  return directive('script-src') ?? directive('default-src') ?? '*'
}
