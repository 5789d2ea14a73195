import { expect, type Page, type Route } from '@playwright/test'
import { createArticle } from '@/e2e/journeys/small-article'
import { LOCALE_COOKIE } from '@/i18n/locale'
import { test } from './seen'

/** A line that gives no answer, until it is let go. */
async function hold(page: Page, path: string): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route(path, (route) => void held.push(route))
  return async () => {
    await page.unroute(path)
    await Promise.allSettled(held.map((route) => route.abort()))
  }
}

/** A line that breaks, until it is mended. */
async function cut(page: Page, path: string): Promise<() => Promise<void>> {
  await page.route(path, (route) => route.abort())
  return () => page.unroute(path)
}

test('the queue: filled, narrowed to nothing, and with the line gone', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('translator')
  await page.goto('/desk')
  await see('queue')
  await page.goto('/desk?q=zzzz')
  await see('queue-nothing')
  await page.goto('/desk')
  const mend = await cut(page, '**/api/v1/articles?**')
  await page.getByRole('link', { name: new RegExp(t('common.articleState.published')) }).click()
  await expect(page.getByRole('button', { name: t('common.retry') })).toBeVisible()
  await see('queue-error')
  await mend()
  await page.getByRole('button', { name: t('common.retry') }).click()
  await expect(page.getByRole('button', { name: t('common.retry') })).toBeHidden()
})

test('the workspace: its sheets filled, empty, loading and failed', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('translator')
  const at = `/desk/articles/${await seeded(page, 31)}/revise`
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  await page.goto(`${at}?segment=4`)
  await expect(page.getByRole('button', { name: 'rejected' })).toBeVisible()
  await see('workspace')
  for (const sheet of ['article', 'memory', 'terms', 'comments'] as const) {
    await page.goto(`${at}?segment=4&panel=${sheet}`)
    await expect(page.getByRole('tabpanel')).not.toBeEmpty()
    await expect(page.getByText(t('memory.looking'))).toBeHidden()
    await see(`workspace-${sheet}`)
  }
  await page.goto(`${at}?segment=8&filter=stale`)
  await see('workspace-filtered')

  const letGo = await hold(page, '**/api/v1/segments/*/{comments,matches}')
  await page.goto(`${at}?segment=9&panel=comments`)
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByRole('status').filter({ hasText: t('common.loading') })).toBeVisible()
  await see('workspace-comments-loading')
  await tab(t('memory.tab')).click()
  await expect(panel.getByText(t('memory.looking'))).toBeVisible()
  await see('workspace-memory-loading')
  await letGo()
  await cut(page, '**/api/v1/segments/*/{comments,matches}')
  await page.goto(`${at}?segment=10&panel=comments`)
  await expect(panel.getByRole('alert').first()).toBeVisible({ timeout: 15_000 })
  await see('workspace-comments-error')
  await tab(t('memory.tab')).click()
  await see('workspace-memory-error')
})

test('the workspace: offline, in conflict, signed out', async ({
  page,
  browser,
  enter,
  see,
  stack,
  t,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  await page.goto(`/desk/articles/${id}/revise?segment=3`)
  await type(
    page,
    t('segment.english', { number: 3 }),
    'Vessels lie at anchor off the coast.',
    true,
  )
  await expect(page.locator('[data-save-state=offline]')).toBeVisible()
  await see('workspace-offline')

  const other = await browser.newContext({ baseURL: stack.url })
  await enter('editor', other)
  await saveOver(await other.newPage(), id)
  await page.context().setOffline(false)
  await expect(page.getByRole('region', { name: t('segment.conflict.title') })).toBeVisible()
  await see('workspace-conflict')
  await other.close()
  await page.getByRole('button', { name: t('segment.conflict.keepMine') }).click()
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()

  await page.context().clearCookies({ name: /session/ })
  await type(page, t('segment.english', { number: 3 }), 'Ships wait.', false)
  await expect(page.locator('[data-save-state=signedOut]')).toBeVisible()
  await see('workspace-signed-out')
})

test('the workspace: what is laid over it', async ({ page, enter, see, t }) => {
  await enter('translator')
  const id = await createArticle(page)
  await page.goto(`/desk/articles/${id}/revise?segment=2`)
  const english = page.getByRole('textbox', { name: t('segment.english', { number: 2 }) })
  await english.click()
  await page.keyboard.press('Alt+KeyE')
  await expect(page.getByRole('slider').first()).toBeVisible()
  await see('split')
  await page.keyboard.press('Escape')
  await english.click()
  await page.keyboard.press('Alt+KeyJ')
  await expect(
    page.getByRole('group', { name: t('resegment.joinTitle', { number: 3 }) }),
  ).toBeVisible()
  await see('join')
  await page.keyboard.press('Escape')
  for (const [key, name] of [
    ['Alt+KeyF', 'find'],
    ['Alt+KeyT', 'tidy'],
    ['ControlOrMeta+k', 'palette'],
  ] as const) {
    await english.click()
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await see(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.getByRole('button', { name: t('action.title'), exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await see('keys')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('segment.submit.open') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await see('submit')
})

test('the review: changes, questions, forms, and a decision that does not arrive', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('editor')
  await page.goto(`/desk/articles/${await seeded(page, 27, 'in_review')}/review`)
  await expect(page.locator('ins').first()).toBeVisible()
  await see('review')
  await page.keyboard.press('F7')
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox').first()).toBeVisible()
  await see('review-amend')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('review.act.request_changes') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await see('review-request')
  await page.keyboard.press('Escape')
  await cut(page, '**/api/v1/segments/*/decisions')
  await page.keyboard.press('F7')
  await page.keyboard.press('a')
  await expect(page.getByRole('listitem').getByRole('alert')).toBeVisible()
  await see('review-error')
})

test('the glossary: terms, none found, a term, an import, and the line gone', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('editor')
  await page.goto('/desk/glossary')
  await expect(page.getByRole('button', { name: t('glossary.add') })).toBeVisible()
  await see('glossary')
  await page.getByRole('searchbox').fill('zzzz')
  await see('glossary-nothing')
  await page.getByRole('button', { name: t('glossary.add') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await cut(page, '**/api/v1/terms**')
  await see('glossary-term')
})

test('what else there is: notices, history, versions, comparison, import', async ({
  page,
  context,
  enter,
  see,
  stack,
  pair,
  t,
}) => {
  await enter('translator')
  await page.goto('/desk/notices')
  await see('notices')
  const pages = {
    history: `/desk/articles/${await seeded(page, 27, 'in_review')}/history`,
    versions: `/desk/articles/${await seeded(page, 28)}/versions`,
    compare: `/desk/articles/${await seeded(page, 28)}/compare/draft...1`,
    published: `/desk/articles/${await seeded(page, 28)}/revise`,
    'changes-requested': `/desk/articles/${await seeded(page, 27, 'changes_requested')}/revise`,
  }
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await see(name)
  }
  await page.goto('/desk/import')
  await page.getByRole('button', { name: t('import.preview') }).click()
  await see('import-error')

  await context.clearCookies()
  await context.addCookies([{ name: LOCALE_COOKIE, value: pair.locale, url: stack.url }])
  const [name = '', value = ''] = (stack.cookies.colleague ?? '').split('=')
  await context.addCookies([{ name, value, url: stack.url }])
  await page.goto('/desk/notices')
  await see('notices-none')
  await page.goto('/desk?assignee=me')
  await see('queue-none')
})

/** Id of the demo article of so many segments. */
async function seeded(page: Page, segments: number, state?: string): Promise<string> {
  const answer = await page.request.get('/api/v1/articles')
  const { rows } = (await answer.json()) as {
    rows: { id: string; state: string; progress: { segments: number } }[]
  }
  const row = rows.find(
    (each) => each.progress.segments === segments && (!state || each.state === state),
  )
  if (!row) throw new Error(`no demo article of ${segments} segments`)
  return row.id
}

async function type(page: Page, label: string, text: string, isOffline: boolean): Promise<void> {
  await page.getByRole('textbox', { name: label }).click()
  await expect(page.locator('[contenteditable=true]')).toBeFocused()
  await page.context().setOffline(isOffline)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

/** Another's words in the third segment, meanwhile. */
async function saveOver(page: Page, articleId: string): Promise<void> {
  const answer = await page.request.get(`/api/v1/articles/${articleId}`)
  const { segments } = (await answer.json()) as { segments: { id: number; version: number }[] }
  const [, , segment] = segments
  const origin = new URL(answer.url()).origin
  const saved = await page.request.post(`/api/v1/segments/${segment?.id}/revisions`, {
    headers: { origin, 'idempotency-key': crypto.randomUUID() },
    data: { text: 'Ships sit idle in the bay.', expectedVersion: segment?.version },
  })
  expect(saved.status()).toBe(200)
}
