import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { rowOf } from './workspace'

test('an article can be looked at as readers will see it, wide and on a phone', async ({
  page,
  stack,
  enter,
  look,
}) => {
  await enter('translator')
  await page.goto(`/desk/articles/${stack.things.article}/revise`)
  await expect(rowOf(page, 1)).toBeVisible()
  await page.keyboard.press('Alt+p')
  await expect(page).toHaveURL(/\/preview\b/)
  const text = page.frameLocator('iframe')
  await expect(text.getByRole('heading', { level: 1 })).toContainText('Working')
  await expect(text.locator('.o').first()).toBeHidden()
  await text.getByText('Both', { exact: true }).click()
  await expect(text.locator('.o').first()).toBeVisible()
  for (let visit = 0; visit < 3; visit++) {
    await page.reload()
    await expect(text.getByRole('heading', { level: 1 })).toContainText('Working')
  }
  await page.getByRole('radio', { name: 'Phone' }).click()
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.width).toBe(390)
  await look(page, 'preview-phone')
})
