import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { actsOn } from '@/e2e/journeys/acts'
import { inReview } from '@/e2e/journeys/in-review'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import { editorOf, expectSaved, openEditor, rowOf, targetsOf } from '@/e2e/journeys/workspace'

test('what is written in a box is sent from within it: an import, a replacement, a submission', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await page.goto('/desk/import')
  await page.getByLabel('Spanish').fill('El puerto abre mañana.\n\nEl sindicato espera.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('button', { name: 'Import 2 blocks' })).toBeVisible()

  const articleId = await openNewArticle(page, 2)
  await openEditor(page, 2)
  await page.keyboard.press('Alt+f')
  const find = page.getByRole('dialog', { name: 'Find and replace' })
  await find.getByLabel('Find', { exact: true }).fill('ships')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(find, 'nothing is taken out by the key meant for another field').toBeVisible()
  await find.getByLabel('Replace with').fill('vessels')
  await expect(find.locator('ins')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(find).toBeHidden()
  await expectSaved(page)
  expect((await targetsOf(page, articleId)).join(' ')).toContain('The vessels wait')

  for (const number of [1, 2, 3]) {
    await openEditor(page, number)
    await page.keyboard.press('ControlOrMeta+Enter')
  }
  await expect(page.getByText('3 of 3 confirmed')).toBeVisible()
  await fromPalette(page, 'Submit the version')
  const submit = page.getByRole('dialog', { name: 'Submit this version' })
  await submit.getByLabel('Note for the editors').fill('Look at the bay first.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(submit).toBeHidden()
  await expect(page.getByText('Submitted', { exact: true }).first()).toBeVisible()
  await expect(editorOf(page, 3), 'keys go on from where one was').toBeFocused()
})

test('an article is reviewed from the palette, and its preview left by the key that opened it', async ({
  page,
  enter,
  stack,
  pageOf,
}) => {
  await enter('translator')
  const articleId = await createArticle(page)
  await page.goto(`/desk/articles/${articleId}/revise?segment=2`)
  await expect(rowOf(page, 2)).toBeVisible()
  await page.keyboard.press('Alt+p')
  await expect(page).toHaveURL(/\/preview\b/)
  await page.keyboard.press('Alt+p')
  await expect(page).toHaveURL(/\/revise\?segment=2/)
  await actsOn(page.request, stack.url, articleId).submit()

  const review = await pageOf('editor')
  await review.goto(`/desk/articles/${articleId}/review`)
  await fromPalette(review, 'Begin the review')
  await expect(review.getByText('Version 1 is in review.')).toBeVisible()
  await fromPalette(review, 'Request changes')
  const request = review.getByRole('dialog', { name: 'Request changes' })
  await request.getByLabel('What has to change').fill('The verb, please.')
  await review.keyboard.press('ControlOrMeta+Enter')
  await expect(request).toBeHidden()
  await expect(review.getByText('The verb, please.')).toBeVisible()
})

test('an article is approved, published and opened for a correction from the palette', async ({
  page,
  stack: { url },
  enter,
  pageOf,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  await review.goto(`/desk/articles/${articleId}/review`)
  for (const act of ['Approve this version', 'Publish', 'Begin a correction']) {
    await fromPalette(review, act)
    const named = { name: act }
    const sheet = review.getByRole('dialog', named).or(review.getByRole('alertdialog', named))
    await sheet.getByRole('button', { name: act }).click()
    await expect(sheet).toBeHidden()
  }
  await expect(review.getByText('A correction is being written', { exact: false })).toBeVisible()
})

async function fromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const search = page.getByRole('dialog', { name: 'Actions and places' }).getByRole('combobox')
  await search.fill(words)
  await expect(page.getByRole('option', { name: words }).first()).toBeVisible()
  await page.keyboard.press('Enter')
}
