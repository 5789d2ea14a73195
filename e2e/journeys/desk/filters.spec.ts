import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { createArticle } from '@/e2e/journeys/small-article'
import { expectSaved, rewrite, rowOf } from '@/e2e/journeys/workspace'

test('filters combine in the address, say what each would leave, and the way back undoes them', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await createArticle(page)
  await page.goto(`/desk/articles/${articleId}/revise`)
  await rewrite(page, 1, 'The port opens again after the strike')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('1 of 3 confirmed')).toBeVisible()
  await expectSaved(page)
  await page.goto(`/desk/articles/${articleId}/revise`)

  const filters = page.getByRole('group', { name: 'Segments shown' })
  const filter = (name: string) => filters.getByRole('button', { name, exact: true })
  const rows = page.getByRole('listitem', { name: /^Segment \d$/ })
  await expect(filter('All 3')).toHaveAttribute('aria-pressed', 'true')
  await filter('Unconfirmed 2').click()
  await expect(rows).toHaveCount(2)
  await expect(filter('Edited by me 0')).toBeVisible()
  await filter('Findings 1').click()
  await expect(page).toHaveURL(/filter=unconfirmed\.findings/)
  await expect(rows).toHaveCount(1)
  await expect(rowOf(page, 2)).toBeVisible()
  await look(page, 'filters-combined')

  await page.reload()
  await expect(rows).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveURL(/filter=unconfirmed$/)
  await expect(rows).toHaveCount(2)
  await expect(filter('Findings 1')).toHaveAttribute('aria-pressed', 'false')
  await page.goBack()
  await expect(rows).toHaveCount(3)
  await page.goForward()
  await expect(rows).toHaveCount(2)
  await filter('Changed 0').click()
  await expect(page.getByText('No segment matches this filter.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(rows).toHaveCount(3)
  await expect(page).toHaveURL(/revise$/)
})
