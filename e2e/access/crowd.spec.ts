import { expect, test } from '@playwright/test'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { knock } from './knock'
import { newcomer, postForm } from './sign-in'

const PEOPLE = 8
const REQUESTS = 240

test('among many at once, nobody receives what was meant for another', async () => {
  const stack = stackUnderTest()
  const crowd = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, n) => {
      const person = await newcomer(stack, n % 2 ? 'editor' : 'translator')
      const { session = '' } = await postForm(stack, { fields: person })
      return { ...person, session }
    }),
  )
  const asked = Array.from({ length: REQUESTS }, async (_, n) => {
    const { email, session } = crowd[n % PEOPLE] ?? { email: '', session: '' }
    const others = crowd.filter((one) => one.email !== email)
    // What the framework asks for when it moves from page to page is answered per person too.
    const headers = { cookie: session, ...(n % 3 === 0 && { rsc: '1' }) }
    const answer = await fetch(`${stack.url}/desk/account?of=${n % 5}`, { headers })
    const body = await answer.text()
    expect(answer.status, email).toBe(200)
    expect(body, `${email} asked`).toContain(email)
    expect(others.filter((other) => body.includes(other.email))).toEqual([])
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })
  const strangers = Array.from({ length: REQUESTS / 8 }, async () => {
    const answer = await knock(stack, {
      visitor: 'anonymous',
      method: 'GET',
      path: '/desk/account',
    })
    expect(answer.status).toBe(307)
    expect(crowd.filter(({ email }) => answer.body.includes(email))).toEqual([])
  })
  await Promise.all([...asked, ...strangers])
})

test('the same key from two people is two requests', async () => {
  const stack = stackUnderTest()
  const path = `/api/v1/segments/${stack.things.segment}/comments`
  const headers = { 'idempotency-key': 'one-key-for-both' }
  const say = (visitor: 'translator' | 'editor') =>
    knock(stack, {
      visitor,
      method: 'POST',
      path,
      body: { kind: 'comment', body: visitor },
      headers,
    })
  const answers = await Promise.all([say('translator'), say('editor'), say('translator')])
  const bodies = answers.map(({ body }) => JSON.parse(body).body)
  expect(bodies).toEqual(['translator', 'editor', 'translator'])
  const [first, , third] = answers
  expect(JSON.parse(first.body).id).toBe(JSON.parse(third.body).id)
  const marks = [first, third].map(({ headers }) => headers.get('idempotent-replayed'))
  expect(marks, 'what is given again says so').toContain('true')
})
