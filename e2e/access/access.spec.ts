import { expect, test } from '@playwright/test'
import { COLLEAGUE, INSIDERS, OUTSIDERS, stackUnderTest, type Visitor } from '@/e2e/stack/prepared'
import { fill, knock } from './knock'
import { disagreements, routesOfBuild, shapeOf } from './routes'
import { expected, METHODS, TABLE } from './table'

const VISITORS: Visitor[] = [...OUTSIDERS, COLLEAGUE, ...INSIDERS]

test('the table names every address the build answers, and no other', () => {
  const routes = routesOfBuild()
  expect(routes.length).toBeGreaterThan(50)
  expect(disagreements(routes, TABLE)).toEqual([])
})

test('an address that nobody thought of fails the table, whatever kind of file made it', () => {
  for (const pattern of ['/api/v1/secrets', '/desk/[id]/new', '/opengraph-image', '/notes.txt']) {
    const routes = [...routesOfBuild(), pattern]
    expect(disagreements(routes, TABLE)).toEqual([`${shapeOf(pattern)} is not in the table`])
  }
  const { '/icon.svg': _, ...shorter } = TABLE
  expect(disagreements(routesOfBuild(), shorter)).toEqual(['/icon.svg is not in the table'])
})

test('the table names every method the API answers', async () => {
  const stack = stackUnderTest()
  for (const [pattern, row] of Object.entries(TABLE)) {
    if (!isApi(pattern)) continue
    const path = fill(pattern, stack.things)
    const answer = await knock(stack, { visitor: 'anonymous', method: 'OPTIONS', path })
    const allowed = (answer.headers.get('allow') ?? '').split(', ').sort()
    const told = new Set([...Object.keys(row), 'OPTIONS', ...(row.GET ? ['HEAD'] : [])])
    expect(allowed, pattern).toEqual([...told].sort())
  }
})

for (const [pattern, row] of Object.entries(TABLE)) {
  test(`who may what: ${pattern}`, async () => {
    const stack = stackUnderTest()
    const path = fill(pattern, stack.things)
    for (const visitor of VISITORS) {
      for (const method of METHODS) {
        // The right person really writes; everybody else has knocked before.
        const rule = row[method === 'HEAD' ? 'GET' : method]
        const answer = await knock(stack, { visitor, method, path, body: rule?.body })
        const allowed = expected({ row, isApi: isApi(pattern) }, method, visitor)
        expect(
          allowed,
          `${method} ${path} as ${visitor}: ${answer.status} ${answer.body.slice(0, 200)}`,
        ).toContain(answer.status)
      }
    }
  })
}

test('what is absent and what is forbidden to see look the same to a reader', async () => {
  const stack = stackUnderTest()
  const knockAt = (path: string) => knock(stack, { visitor: 'anonymous', method: 'GET', path })
  const absent = await knockAt('/read/nothing-was-ever-here')
  const working = await knockAt(`/read/${stack.things.article}`)
  const unpublishedVersion = await knockAt(`/read/${stack.things.liveSlug}/versions/99`)
  for (const answer of [working, unpublishedVersion]) {
    expect(answer.status).toBe(404)
    expect(answer.body).toBe(absent.body)
  }
})

test('a name from another stranger’s list is nobody’s article', async () => {
  const stack = stackUnderTest()
  const foreign = ['00000000-0000-4000-8000-000000000000', '1', '%00', '..%2F..%2Fetc', "' or 1=1"]
  for (const id of foreign) {
    const path = `/api/v1/articles/${encodeURIComponent(id)}`
    const answer = await knock(stack, { visitor: 'chief', method: 'GET', path })
    expect(answer.status, id).toBe(404)
  }
})

/** Elsewhere the guard before the framework lets nothing but reads through (server/guard-http.ts). */
function isApi(pattern: string): boolean {
  return pattern.startsWith('/api/')
}
