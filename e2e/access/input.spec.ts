import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { fill, knock } from './knock'
import { forgetFailures } from './sign-in'
import { TABLE } from './table'

const RUNS = 2

/** Writes with a well-formed body, by who may send them. What ends an article is tried on others. */
const WRITES = Object.entries(TABLE).flatMap(([pattern, row]) =>
  (['POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap((method) => {
    const rule = row[method]
    if (!rule || !pattern.startsWith('/api/v1/')) return []
    const visitor = rule.may.includes('chief') ? ('chief' as const) : ('admin' as const)
    return [{ pattern, method, visitor, body: Object(rule.body ?? {}) as object }]
  }),
)

const NASTY: unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1e308,
  2 ** 53,
  true,
  [],
  {},
  [[]],
  [null],
  'a\u0000b',
  'a\ud800b',
  '\u202e\u200b\ufeff',
  '́'.repeat(3000),
  '👩‍🚀'.repeat(500),
  'x'.repeat(60_000),
  "'; drop table people; --",
  '%s%n{{7*7}}<%= 7 %>',
  '../../etc/passwd',
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  { $gt: '' },
  { toString: 'x' },
]

/** Wrong guesses at a demo password are counted; other tests shall not find the door shut. */
test.afterAll(() => forgetFailures(stackUnderTest()))

test('whatever stands in a field, the answer is no crash', async () => {
  const stack = stackUnderTest()
  for (const { pattern, method, visitor, body } of WRITES) {
    const path = fill(pattern, stack.things)
    for (const name of Object.keys(body)) {
      const values = [
        ...NASTY,
        ...fc.sample(fc.anything({ maxDepth: 2 }), { numRuns: RUNS, seed: 7 }),
      ]
      for (const value of values) {
        const told = { ...body, [name]: jsonable(value) }
        const answer = await knock(stack, { visitor, method, path, body: told })
        expect(answer.status, `${method} ${path} ${name}=${fc.stringify(value)}`).toBeLessThan(500)
      }
    }
    // What was set to nonsense is set to what it was.
    if (method !== 'POST') await knock(stack, { visitor, method, path, body })
  }
})

test('a text no database can hold is refused with its field', async () => {
  const stack = stackUnderTest()
  const texts: [string, object, string][] = [
    ['/api/v1/segments/[segment]/comments', { kind: 'comment' }, 'body'],
    ['/api/v1/segments/[segment]/comments', { kind: 'comment', body: 'x' }, 'quote'],
    ['/api/v1/segments/[segment]/dismissals', { fingerprint: 'x' }, 'reason'],
    ['/api/v1/articles/[live]/change-requests', {}, 'reason'],
    ['/api/v1/articles/[live]/withdrawals', { kind: 'unpublish' }, 'publicNote'],
    ['/api/v1/articles/[article]/versions', {}, 'note'],
    ...['byline', 'outlet', 'engine', 'sourceUrl'].map((name): [string, object, string] => [
      '/api/v1/articles',
      { blocks: [{ kind: 'title', source: 'Hola', draft: '' }] },
      name,
    ]),
  ]
  for (const [pattern, body, name] of texts) {
    for (const text of ['https://a.example/a\u0000b', 'https://a.example/a\ud800b']) {
      const path = fill(pattern, stack.things)
      const told = { ...body, [name]: text }
      const answer = await knock(stack, { visitor: 'chief', method: 'POST', path, body: told })
      expect(answer.status, `${path} ${name}`).toBe(422)
      expect(JSON.parse(answer.body).error.fields, path).toEqual({ [name]: 'text_unstorable' })
    }
  }
})

test('a body that is no JSON, no UTF-8, too deep or too large is refused in our words', async () => {
  const stack = stackUnderTest()
  const deep = `{"blocks":${'['.repeat(90_000)}${']'.repeat(90_000)}}`
  const bodies: [string, BodyInit, number][] = [
    ['half', '{"blocks":', 422],
    ['a bare word', 'undefined', 422],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 422],
    ['deep', deep, 422],
    ['a prototype', '{"__proto__":{"role":"admin"},"constructor":{"prototype":{}}}', 422],
    ['large', JSON.stringify({ source: 'x'.repeat(11_000_000), draft: '' }), 413],
    ['large, and that is not said', endless(11_000_000), 413],
  ]
  for (const [name, body, status] of bodies) {
    const began = performance.now()
    const answer = await fetch(`${stack.url}/api/v1/imports/preview`, {
      method: 'POST',
      // Who refuses a body without reading it leaves a connection that nobody should use again.
      headers: { cookie: stack.cookies.chief ?? '', origin: stack.url, connection: 'close' },
      body,
      duplex: 'half',
    } as RequestInit)
    const text = await answer.text()
    expect(answer.status, name).toBe(status)
    expect(JSON.parse(text).error.requestId, name).toBe(answer.headers.get('x-request-id'))
    expect(text, name).not.toMatch(/SyntaxError|ZodError|at \/|\.ts:|node_modules|position \d/)
    // What grew with the square of a body would take minutes.
    expect(performance.now() - began, name).toBeLessThan(20_000)
  }
})

test('addresses with nonsense in them name nothing', async () => {
  const stack = stackUnderTest()
  const nonsense = ['%00', '..%2f..', '1e3', '-1', '9'.repeat(30), '%F0%9F%98%80']
  for (const [pattern, row] of Object.entries(TABLE)) {
    if (!pattern.includes('[') || !row.GET || pattern.includes('auth')) continue
    for (const word of nonsense) {
      const path = pattern.replace(/\[[^\]]*\]/g, word)
      const answer = await knock(stack, { visitor: 'chief', method: 'GET', path })
      expect([200, 404], `${path}: ${answer.status}`).toContain(answer.status)
    }
  }
  for (const query of ['q=%00', 'q=%ff', 'state=%00', 'assignee=%00', 'q='.padEnd(3000, 'x')]) {
    const path = `/api/v1/articles?${query}`
    const answer = await knock(stack, { visitor: 'chief', method: 'GET', path })
    expect([200, 422], query).toContain(answer.status)
  }
})

/** What JSON can carry of a value; what it cannot (a bigint, a cycle) is its name. */
function jsonable(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    return fc.stringify(value)
  }
}

/** A body without a length, as chunks. */
function endless(bytes: number): ReadableStream {
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close()
      controller.enqueue(new TextEncoder().encode('x'.repeat(Math.min(left, 100_000))))
      left -= 100_000
    },
  })
}
