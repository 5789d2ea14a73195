import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { createArticle } from '@/e2e/journeys/small-article'
import { expectSaved, goLive, openEditor, rowOf } from '@/e2e/journeys/workspace'
import { LOCALE_COOKIE } from '@/i18n/locale'

const RENEWED = `El puerto vuelve a abrir tras la huelga

El sindicato rechazó hoy la oferta. Los barcos esperan en la bahía.`

test('what I confirm without a line is not confirmed when its Spanish changed meanwhile, and I am led to it', async ({
  page,
  pageOf,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await confirmUnread(page, await pageOf('editor'))

  const notice = page.getByRole('region', { name: 'Notifications' })
  await expect(notice).toContainText('Segment 2 is not confirmed.')
  await expect(notice).toContainText('The Spanish changed meanwhile.')
  await expect(rowOf(page, 3)).toHaveAttribute('aria-current', 'true')
  await look(page, 'spanish-changed')
  await notice.getByRole('button', { name: 'Show it' }).click()
  const row = rowOf(page, 2)
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toBeFocused()
  await expect(row.getByText('The Spanish changed since this English was written.')).toBeVisible()
  await expect(row.locator('del').filter({ hasText: 'ayer' })).toBeVisible()
  await look(page, 'spanish-changed-shown')
  expect(await statesOf(page, id)).toEqual(['draft', 'draft', 'draft'])

  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('1 of 3 confirmed')).toBeVisible()
  await expectSaved(page)
  expect(await statesOf(page, id)).toEqual(['draft', 'confirmed', 'draft'])
})

test('on a phone, in Spanish, in the dark: the segment that was not confirmed is a thumb away', async ({
  pageOf,
  look,
  stack: { url },
}) => {
  const page = await pageOf('translator', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  })
  await page.context().addCookies([{ name: LOCALE_COOKIE, value: 'es', url }])
  const id = await createArticle(page)
  await goLive(page, `/desk/articles/${id}/revise?segment=2`)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Confirmar' }).tap()
  await renew(await pageOf('editor'), id)
  await page.context().setOffline(false)

  const notice = page.getByRole('region', { name: 'Notificaciones' })
  await expect(notice).toContainText('El segmento 2 no queda confirmado.')
  await look(page, 'spanish-changed-phone')
  await notice.getByRole('button', { name: 'Verlo' }).tap()
  const segment = page.getByRole('article', { name: 'Segmento 2' })
  await expect(segment).toBeVisible()
  await expect(segment.locator('del').filter({ hasText: 'ayer' })).toBeVisible()
  await look(page, 'spanish-changed-phone-shown')
})

/** Confirms segment 2 without a line while a colleague renews its Spanish; answers the article's id. */
async function confirmUnread(page: Page, colleague: Page): Promise<string> {
  const id = await createArticle(page)
  await goLive(page, `/desk/articles/${id}/revise?segment=2`)
  await openEditor(page, 2)
  await page.context().setOffline(true)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(rowOf(page, 3)).toHaveAttribute('aria-current', 'true')
  await renew(colleague, id)
  await page.context().setOffline(false)
  return id
}

async function renew(page: Page, articleId: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/desk')
  const headers = { origin: new URL(page.url()).origin }
  const path = `/api/v1/articles/${articleId}/source`
  const seen = await page.request.post(`${path}/preview`, { headers, data: { source: RENEWED } })
  const { stamp } = (await seen.json()) as { stamp: string }
  const renewed = await page.request.post(path, { headers, data: { source: RENEWED, stamp } })
  expect(renewed.status(), await renewed.text()).toBe(200)
}

async function statesOf(page: Page, articleId: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/articles/${articleId}`)
  const { segments } = (await answer.json()) as { segments: { state: string }[] }
  return segments.map(({ state }) => state)
}
