import { expect, test } from '@playwright/test'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { change, forgetFailures, newcomer, postForm, statusOf } from './sign-in'

// All tests knock from one address; what one of them gets wrong shall not shut the door on another.
test.beforeEach(() => forgetFailures(stackUnderTest()))
test.afterAll(() => forgetFailures(stackUnderTest()))

const wrong = { password: 'certainly not this' }

test('wrong password, unknown and disabled get one answer at one price', async () => {
  const stack = stackUnderTest()
  const people = await Promise.all([0, 1, 2, 3].map(() => newcomer(stack)))
  const disabled = await Promise.all([0, 1, 2, 3].map(() => newcomer(stack)))
  for (const { id } of disabled) await change(stack, id, { disabled: true })
  const tries = {
    'a wrong password': people.map(({ email }) => ({ email, ...wrong })),
    'an unknown address': [0, 1, 2, 3].map((n) => ({ email: `x${n}@nowhere.example`, ...wrong })),
    'a disabled person': disabled.map(({ email, password }) => ({ email, password })),
  }
  const answers = new Set<string>()
  const millis: Record<string, number[]> = {}
  // Weighing a password is most of the work: whoever were spared it would take a third of the time. A busy
  // machine only ever adds, so the quickest of each tell; in turn, until every kind had a quiet moment.
  const quickest = () => Object.values(millis).map((each) => Math.min(...each))
  const spread = () => Math.max(...quickest()) / Math.min(...quickest())
  for (let round = 0; round < 8 || (round < 60 && spread() >= 1.5); round++) {
    await forgetFailures(stack)
    for (const [name, fields] of Object.entries(tries)) {
      const began = performance.now()
      const answer = await postForm(stack, { fields: fields[round % 4] ?? wrong })
      millis[name] = [...(millis[name] ?? []), performance.now() - began]
      const {
        'set-cookie': _,
        date: __,
        'x-request-id': ___,
        ...headers
      } = Object.fromEntries(answer.headers)
      answers.add(JSON.stringify({ status: answer.status, body: answer.body, headers }))
    }
  }
  expect([...answers]).toHaveLength(1)
  expect(spread(), quickest().join(' ')).toBeLessThan(1.5)
})

test('many guesses at once are slowed, and told when to come back', async () => {
  const stack = stackUnderTest()
  const { email, password } = await newcomer(stack)
  const guesses = Array.from({ length: 20 }, (_, n) =>
    postForm(stack, {
      fields: { email, ...wrong },
      // Nobody believes what a stranger says of his address.
      headers: { 'x-forwarded-for': `198.51.100.${n}` },
    }),
  )
  const statuses = (await Promise.all(guesses)).map(({ status }) => status).sort()
  expect(statuses).toEqual([...Array(8).fill(401), ...Array(12).fill(429)])
  const late = await postForm(stack, { fields: { email, password } })
  expect(late.status).toBe(429)
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(60)
  expect(late.session).toBeUndefined()
})

test('a form from another site signs nobody in or out', async () => {
  const stack = stackUnderTest()
  const { email, password } = await newcomer(stack)
  const signedIn = await postForm(stack, { fields: { email, password } })
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: stack.url.replace('localhost', 'sub.localhost') },
    { origin: stack.url, 'sec-fetch-site': 'cross-site' },
    { origin: stack.url, 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign) {
    const entered = await postForm(stack, { fields: { email, password }, headers })
    expect(entered.status, JSON.stringify(headers)).toBe(403)
    expect(entered.session).toBeUndefined()
    const jar = signedIn.session ?? ''
    expect((await postForm(stack, { action: 'signout', fields: {}, headers, jar })).status).toBe(
      403,
    )
  }
  const bare = { csrfToken: 'x', email, password }
  expect((await postForm(stack, { fields: bare })).session).toBeUndefined()
  expect(await statusOf(stack, signedIn.session ?? '')).toBe(200)
})

test('a session begins anew with every sign-in and ends at once', async () => {
  const stack = stackUnderTest()
  const { id, email, password } = await newcomer(stack, 'editor')
  const enter = async (secret: string, jar?: string) =>
    (await postForm(stack, { fields: { email, password: secret }, ...(jar && { jar }) })).session ??
    ''
  const planted = stack.cookies.forged ?? ''
  const first = await enter(password, planted)
  const second = await enter(password)
  expect(new Set([planted, first, second]).size).toBe(3)
  expect(await statusOf(stack, planted)).toBe(401)

  await postForm(stack, { action: 'signout', fields: {}, jar: first })
  expect([await statusOf(stack, first), await statusOf(stack, second)]).toEqual([401, 200])

  await change(stack, id, { role: 'translator' })
  const people = `${stack.url}/api/v1/articles/${stack.things.article}/review`
  const asEditor = await fetch(people, {
    method: 'POST',
    headers: { cookie: second, origin: stack.url },
    body: '{}',
  })
  expect(asEditor.status).toBe(403)

  const next = 'a whole other password'
  await fetch(`${stack.url}/api/v1/me/password`, {
    method: 'PUT',
    headers: { cookie: second, origin: stack.url },
    body: JSON.stringify({ current: password, next }),
  })
  expect(await statusOf(stack, second)).toBe(401)
  const third = await enter(next)
  expect(await statusOf(stack, third)).toBe(200)
  await change(stack, id, { disabled: true })
  expect(await statusOf(stack, third)).toBe(401)
  expect(await enter(next)).toBe('')
})

test('the cookie is no script’s business and goes to our own pages only', async () => {
  const stack = stackUnderTest()
  const { email, password } = await newcomer(stack)
  const { headers } = await postForm(stack, { fields: { email, password } })
  for (const line of headers.getSetCookie()) {
    expect(line).toMatch(/; HttpOnly/i)
    expect(line).toMatch(/; SameSite=Lax/i)
    expect(line).toMatch(/; Path=\/(;|$)/i)
    expect(line).not.toMatch(/; Domain=/i)
  }
})

test('what next-auth offers beyond this is not there', async () => {
  const { url } = stackUnderTest()
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: url }
  const json = { 'content-type': 'application/json', origin: url }
  const offers: [string, RequestInit, number][] = [
    ['_log', { method: 'POST', headers: form, body: 'code=forged' }, 404],
    ['signin/email', { method: 'POST', headers: form, body: 'email=a@b.example' }, 404],
    ['session', { method: 'POST', headers: json, body: '{"data":{}}' }, 404],
    ['callback/credentials', { method: 'GET' }, 404],
    ['callback/email?email=a@b.example&token=x', { method: 'GET' }, 404],
    ['verify-request', { method: 'GET' }, 404],
    ['callback/credentials', { method: 'POST', headers: json, body: '{"email":' }, 422],
    ['callback/credentials', { method: 'POST', headers: form, body: 'x'.repeat(20_000) }, 413],
  ]
  for (const [action, request, status] of offers) {
    const answer = await fetch(`${url}/api/auth/${action}`, { ...request, redirect: 'manual' })
    expect(answer.status, action).toBe(status)
    const { error } = (await answer.json()) as { error: { requestId: string } }
    expect(error.requestId).toBe(answer.headers.get('x-request-id'))
  }
})
