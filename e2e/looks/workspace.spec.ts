import { expect, type Page } from '@playwright/test'
import { cut, hold } from '@/e2e/broken-line'
import { createArticle } from '@/e2e/journeys/small-article'
import { seeded } from './seeded'
import { test } from './seen'

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

test('the workspace: what was confirmed once, offered where it comes again', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('translator')
  const berth = (price: number) => ({
    kind: 'list_item',
    source: `Amarre diario: ${price} euros`,
    draft: 'Raw.',
  })
  const id = await createArticle(page, [berth(12), berth(15), berth(12), berth(20)])
  await page.goto(`/desk/articles/${id}/revise?segment=1`)
  await type(page, t('segment.english', { number: 1 }), 'Daily mooring: 12 euros', false)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(
    page.getByText(t('memory.repetition.confirmedAt', { number: 1 })).first(),
  ).toBeVisible()
  await see('repetition')
  await page.keyboard.press('Alt+Shift+KeyA')
  await expect(page.getByRole('dialog').getByRole('checkbox')).toHaveCount(3)
  await see('repetition-places')
})

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
