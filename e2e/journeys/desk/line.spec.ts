import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { createArticle } from '@/e2e/journeys/small-article'
import { expectSaved, goLive, rewrite, rowOf } from '@/e2e/journeys/workspace'
import { anotherWebProcess } from '@/e2e/stack/stack'

/** How long somebody waited for words on their screen, said in the output. */
async function timed(what: string, arrived: () => Promise<void>): Promise<void> {
  const began = Date.now()
  await arrived()
  process.stdout.write(`      ${what}: ${Date.now() - began} ms\n`)
}

for (const [name, cut] of [
  ['is cut', (page: Page) => page.route(/\/stream\?/, (route) => route.abort())],
  ['is held back by a proxy', (page: Page) => page.route(/\/stream\?/, () => undefined)],
] as const) {
  test(`where every stream ${name}, another’s words come all the same, a little later`, async ({
    pageOf,
  }) => {
    const ana = await pageOf('translator')
    const bruno = await pageOf('editor')
    const articleId = await createArticle(ana)
    await cut(bruno)
    await bruno.goto(`/desk/articles/${articleId}/revise?segment=3`)
    await ana.goto(`/desk/articles/${articleId}/revise?segment=2`)
    await rewrite(ana, 2, 'The union turned the offer down.')
    await expectSaved(ana)
    await timed(`a stream that ${name}: shown after`, () =>
      expect(rowOf(bruno, 2)).toContainText('turned', { timeout: 60_000 }),
    )
    await expect(bruno.getByText('Ana is on 2').first()).toBeVisible()
    await expect(bruno.locator('[role="alert"]:not(:empty)')).toHaveCount(0)
  })
}

test('a notice rings the bell at once, on the desk and in an article, and is said once', async ({
  stack,
  pageOf,
}) => {
  const ana = await pageOf('translator')
  const bruno = await pageOf('editor')
  const articleId = await createArticle(ana)
  const { segments } = (await (await ana.request.get(`/api/v1/articles/${articleId}`)).json()) as {
    segments: { id: number }[]
  }
  const { people } = (await (await ana.request.get('/api/v1/colleagues')).json()) as {
    people: { id: string; name: string }[]
  }
  const { id } = people.find(({ name }) => name.startsWith('Bruno')) ?? { id: '' }
  const mention = (body: string) =>
    ana.request.post(`/api/v1/segments/${segments[2]?.id}/comments`, {
      headers: { origin: stack.url },
      data: { kind: 'question', body: `${body} @[${id}]?`, side: null, quote: null },
    })
  const bell = bruno.getByRole('link', { name: /unread notice/ })
  const unread = async () => Number.parseInt((await bell.getAttribute('aria-label')) ?? '', 10) || 0

  for (const path of ['/desk', `/desk/articles/${articleId}/revise?segment=1`]) {
    await goLive(bruno, path)
    const before = await unread()
    expect((await mention(`Seen from ${path},`)).status()).toBe(201)
    await timed(`a notice on ${path.split('?')[0]?.slice(0, 14)}`, () =>
      expect.poll(unread, { intervals: [20] }).toBe(before + 1),
    )
    await expect(bruno.getByRole('status').filter({ hasText: '1 new notice' })).toHaveCount(1)
  }
})

test('two web processes over one database show each other’s words, and one that stops is missed by nobody', async ({
  stack,
  pageOf,
}) => {
  const { databaseUrl, secret } = stack
  const other = await anotherWebProcess({ databaseUrl, secret })
  try {
    const ana = await pageOf('translator')
    const bruno = await pageOf('editor', { baseURL: other.url })
    const articleId = await createArticle(ana)
    await goLive(bruno, `/desk/articles/${articleId}/revise?segment=3`)
    await ana.goto(`/desk/articles/${articleId}/revise?segment=2`)
    await rewrite(ana, 2, 'The union turned the offer down.')
    await expectSaved(ana)
    await timed('another process showed it after', () =>
      expect(rowOf(bruno, 2)).toContainText('turned'),
    )
    await rewrite(bruno, 3, 'Ships at anchor fill the bay.')
    await expectSaved(bruno)
    await expect(rowOf(ana, 3)).toContainText('at anchor')

    // Did it wait for its streams, it would never end.
    await timed('a process with open streams ended after SIGTERM in', () => other.end('SIGTERM'))
    await rewrite(ana, 2, 'The union said no to the offer.')
    await expectSaved(ana)
    await other.start()
    await timed('what was missed is there after the start in', () =>
      expect(rowOf(bruno, 2)).toContainText('said no', { timeout: 60_000 }),
    )
    await expect(rowOf(bruno, 3)).toContainText('at anchor')
  } finally {
    await other.end('SIGTERM')
  }
})
