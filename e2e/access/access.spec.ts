import { expect, test } from '@playwright/test'
import { INSIDERS, OUTSIDERS } from '@/e2e/stack/prepared'
import { fill, knock, stackUnderTest } from './knock'
import { routeFiles, shapeOf } from './routes'
import { expected, METHODS, TABLE } from './table'

const VISITORS = [...OUTSIDERS, ...INSIDERS]

test('the table names every route and every method there is', () => {
  const told = new Map<string, Set<string>>()
  for (const [pattern, row] of Object.entries(TABLE)) {
    const methods = told.get(shapeOf(pattern)) ?? new Set()
    for (const method of Object.keys(row)) if (method !== 'HEAD') methods.add(method)
    told.set(shapeOf(pattern), methods)
  }
  const files = routeFiles()
  expect(files.length).toBeGreaterThan(40)
  for (const { pattern, methods } of files) {
    const row = told.get(shapeOf(pattern))
    expect(row, `${pattern} is missing in e2e/access/table.ts`).toBeDefined()
    expect([...(row ?? [])].sort(), pattern).toEqual([...new Set(methods)].sort())
  }
  expect([...told.keys()].sort()).toEqual(
    [...new Set(files.map((file) => shapeOf(file.pattern)))].sort(),
  )
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
        const allowed = expected(row, method, visitor)
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
