import { expect, type Route } from '@playwright/test'
import { catchRequests, cut } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { actsOn } from './acts'
import { createArticle } from './small-article'
import { rowOf } from './workspace'

/** A low window: less than a long sheet holds. */
const LOW = { viewport: { width: 1280, height: 600 } }

test('taking an article that is refused is told though one has opened it meanwhile', async ({
  page,
  pageOf,
  enter,
  look,
}) => {
  const title = 'The crane of the third quay stands still'
  await enter('editor')
  const articleId = await createArticle(page, [
    { kind: 'title', source: 'La grúa del tercer muelle está parada', draft: title },
  ])
  const ana = await pageOf('translator')
  await ana.goto('/desk?q=third+quay')
  const assignee = ana.getByRole('button', { name: `“${title}” is revised by` })
  await assignee.click()
  const held: Route[] = []
  await catchRequests(ana, '**/api/v1/articles/*/assignee', (route) => held.push(route))
  await ana.getByRole('menuitem', { name: 'Take it myself' }).click()
  await expect.poll(() => held.length).toBe(1)
  await ana.getByRole('link', { name: title }).first().click()
  await expect(rowOf(ana, 1)).toBeVisible()
  expect(ana.url()).toContain(articleId)
  await held[0]?.abort()
  const notice = ana.getByRole('region', { name: 'Notifications' })
  await expect(notice).toContainText(`“${title}” is still assigned as before.`)
  await look(ana, 'not-taken')
})

test('why changes could not be requested stands beside the button, however long the list above it', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  await enter('translator')
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1)
  const articleId = await createArticle(
    page,
    numbers.map((number) => ({
      kind: 'paragraph',
      source: `El barco ${number} espera en la bahía.`,
      draft: `The ship ${number} wait in the bay.`,
    })),
  )
  const ana = actsOn(page.request, url, articleId)
  for (const number of numbers) await ana.save(number - 1, `The ship ${number} waits in the bay.`)
  await ana.submit()
  const review = await pageOf('editor', LOW)
  await actsOn(review.request, url, articleId).post(`articles/${articleId}/review`, {})
  await review.goto(`/desk/articles/${articleId}/review`)
  await review.getByRole('button', { name: 'Request changes' }).click()
  const sheet = review.getByRole('dialog', { name: 'Request changes' })
  await expect(sheet.getByRole('checkbox')).toHaveCount(30)
  await sheet.getByRole('textbox').fill('Look at the verbs again.')
  await cut(review, '**/api/v1/articles/*/change-requests')
  await sheet.getByRole('button', { name: 'Request changes' }).click()
  const alert = sheet.getByRole('alert').filter({ hasText: 'No connection.' })
  await expect(alert).toBeInViewport({ ratio: 1 })
  await look(review, 'changes-not-requested')
})

test('why a term could not be saved stands beside the button, wherever the sheet is scrolled to', async ({
  pageOf,
  look,
}) => {
  const page = await pageOf('editor', LOW)
  await page.goto('/desk/glossary?q=sindicato')
  await page.getByRole('button', { name: 'sindicato' }).first().click()
  const sheet = page.getByRole('dialog', { name: 'sindicato' })
  await sheet.getByLabel('Note').fill('Only of workers.')
  await cut(page, '**/api/v1/terms/*')
  await sheet.getByRole('button', { name: 'Save' }).click()
  const alert = sheet.getByRole('alert').filter({ hasText: 'No connection.' })
  await expect(alert).toBeInViewport({ ratio: 1 })
  await look(page, 'term-not-saved')
})

test('why settings of notices could not be saved comes into view where the button is', async ({
  pageOf,
}) => {
  const page = await pageOf('translator', LOW)
  await page.goto('/desk/account')
  const save = page.locator('[aria-labelledby=notices]').getByRole('button', { name: 'Save' })
  await save.scrollIntoViewIfNeeded()
  await cut(page, '**/api/v1/me/notice-settings')
  await save.click()
  const alert = page.getByRole('alert').filter({ hasText: 'No connection.' })
  await expect(alert).toBeInViewport({ ratio: 1 })
})

test('which terms no article has is not answered with none where it could not be counted', async ({
  pageOf,
}) => {
  const page = await pageOf('editor')
  await page.goto('/desk/glossary?q=sindicato')
  await expect(page.getByRole('button', { name: 'sindicato' }).first()).toBeVisible()
  await cut(page, '**/api/v1/terms/usage*')
  await page.getByText('In no article').click()
  await expect(page.getByRole('alert').filter({ hasText: 'could not be counted' })).toBeVisible()
  await expect(page.getByText('Nothing matches those words')).toBeHidden()
})
