import { expect, type Locator, type Page, type Route } from '@playwright/test'
import { catchRequests, cut } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import { editorOf, goLive, openEditor, rowOf } from '@/e2e/journeys/workspace'

/** The Spanish of the small article, every sentence reworded. */
const RENEWED = `El puerto vuelve a abrir tras el paro

El sindicato rechazó hoy la oferta. Los barcos esperan en la rada.`

const TWICE = [
  {
    kind: 'title',
    source: 'El puerto vuelve a abrir tras la huelga',
    draft: 'The port reopens after the the strike',
  },
  {
    kind: 'paragraph',
    source: 'Los barcos esperan en la bahía.',
    draft: 'The ships wait in the the bay.',
  },
]

const notices = (page: Page) => page.getByRole('region', { name: 'Notifications' })

test.describe('as a translator', () => {
  test.beforeEach(({ enter }) => enter('translator'))

  test('a question that does not arrive is told to who has walked on, and led back to with its words', async ({
    page,
    look,
  }) => {
    await openNewArticle(page, 2)
    await openEditor(page, 2)
    await page.keyboard.press('Alt+c')
    const field = page.getByRole('textbox', { name: 'Your question' })
    await expect(field).toBeFocused()
    await page.keyboard.type('Which offer?')
    const line = await holdWrites(page, '**/api/v1/segments/*/comments')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(line.held).toBe(1)
    await page.keyboard.press('Alt+ArrowDown')
    await expect(rowOf(page, 3)).toHaveAttribute('aria-current', 'true')
    await line.break()
    await expect(notices(page)).toContainText('What you wrote on segment 2 was not sent.')
    await expect(notices(page)).toContainText('No connection.')
    await look(page, 'question-not-sent')

    await notices(page).getByRole('button', { name: 'Show it' }).click()
    await expect(rowOf(page, 2)).toHaveAttribute('aria-current', 'true')
    await expect(field).toHaveValue('Which offer?')
    await expect(field).toBeFocused()
    await expect(notices(page)).not.toContainText('was not sent')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(page.getByRole('tabpanel').getByText('Which offer?')).toBeVisible()
    await expect(field).toHaveValue('')
  })

  test('an answer that does not arrive is told on another page, and led back to', async ({
    page,
  }) => {
    const articleId = await openNewArticle(page, 2)
    await openEditor(page, 2)
    await page.keyboard.press('Alt+c')
    await page.getByRole('textbox', { name: 'Your question' }).fill('Which offer?')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByRole('button', { name: 'Answer', exact: true }).click()
    const field = page.getByRole('textbox', { name: 'Your answer' })
    await field.fill('The second one.')
    const line = await holdWrites(page, '**/api/v1/segments/*/comments')
    await page.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect.poll(line.held).toBe(1)
    await page.getByRole('link', { name: 'History' }).click()
    await expect(page).toHaveURL(/\/history$/)
    await line.break()
    await notices(page).getByRole('button', { name: 'Show it' }).click()
    await expect(page).toHaveURL(`/desk/articles/${articleId}/revise?segment=2&panel=comments`)
    await expect(field).toHaveValue('The second one.')
  })

  test('of several confirmations refused every number stays to be read, also on a sheet, and leads there', async ({
    page,
    pageOf,
    look,
  }) => {
    await page.clock.install()
    const id = await createArticle(page)
    await goLive(page, `/desk/articles/${id}/revise?segment=1`)
    await openEditor(page, 1)
    await page.context().setOffline(true)
    for (const number of [1, 2, 3]) {
      await expect(editorOf(page, number)).toBeFocused()
      await page.keyboard.press('ControlOrMeta+Enter')
    }
    await renew(await pageOf('editor'), id)
    await page.context().setOffline(false)
    await expect(notices(page)).toContainText('3 segments are not confirmed.')
    await expectNumbers(notices(page), ['1', '2', '3'])
    await look(page, 'confirmations-refused')
    // Longer than any passing notice stays.
    await page.clock.fastForward(16_000)
    await expectNumbers(notices(page), ['1', '2', '3'])

    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    const sheet = page.getByRole('dialog')
    const told = sheet.locator('[aria-live=assertive]')
    await expectNumbers(told, ['1', '2', '3'])
    await expect(notices(page).getByRole('button')).toHaveCount(0)
    await look(page, 'confirmations-refused-sheet')
    await told.getByRole('button', { name: 'Go to segment 2' }).click()
    await expect(sheet).toBeHidden()
    await expect(rowOf(page, 2)).toBeFocused()
    await expectNumbers(notices(page), ['1', '3'])

    await page.keyboard.press('ControlOrMeta+Enter')
    await openEditor(page, 1)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(notices(page)).toContainText('Segment 3 is not confirmed.')
    await notices(page).getByRole('button', { name: 'Close' }).click()
    await expect(notices(page)).not.toContainText('not confirmed')
  })

  test('dismissals that cannot be taken back stay dismissed, and that is said where the panel is another', async ({
    page,
  }) => {
    await openNewArticle(page, 1, TWICE)
    await page.getByRole('tab', { name: 'Article' }).click()
    const several = page.getByRole('region', { name: 'In several segments' })
    await several.getByRole('button', { name: 'Dismiss all 2' }).click()
    await page.keyboard.press('4')
    const undo = notices(page).getByRole('button', { name: 'Undo dismissal' })
    await expect(undo).toBeVisible()
    await page.getByRole('tab', { name: 'Comments' }).click()
    await cut(page, '**/api/v1/articles/*/dismissals')
    await undo.click()
    await expect(notices(page)).toContainText('The dismissals stand.')
    await page.getByRole('tab', { name: 'Article' }).click()
    await expect(page.getByRole('tab', { name: 'Article 1' })).toBeVisible()
    await expect(several).toHaveCount(0)
  })
})

test('a key that is not kept is said so on the sheet, and takes back no other', async ({
  page,
  enter,
  look,
}) => {
  await enter('editor')
  await openNewArticle(page, 1)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  const change = (name: string) => sheet.getByRole('button', { name: `Change the key: ${name}` })
  const line = await holdWrites(page, '**/api/v1/me/keys')
  await change('Next segment').click()
  await page.keyboard.press('Alt+q')
  await expect(change('Next segment')).toHaveText(/Alt\s*Q$/)
  await change('Previous segment').click()
  await page.keyboard.press('Alt+y')
  await expect(change('Previous segment')).toHaveText(/Alt\s*Y$/)
  await line.break()
  await expect(sheet.getByText('This change of keys was not kept.')).toBeInViewport({ ratio: 1 })
  await expect(change('Next segment')).toHaveText(/Alt\s*↓$/)
  await expect(change('Previous segment')).toHaveText(/Alt\s*Y$/)
  await look(page, 'key-not-kept')
  await sheet.getByRole('button', { name: 'Close' }).last().click()
  await page.reload()
  await expect(rowOf(page, 1)).toBeVisible()
  await page.keyboard.press('?')
  await expect(change('Previous segment')).toHaveText(/Alt\s*Y$/)
  const kept = page.waitForResponse('**/api/v1/me/keys')
  await sheet.getByRole('button', { name: 'Back to all the usual keys' }).click()
  expect((await kept).status()).toBe(200)
})

/** The first write to a path gets no answer until its line breaks; those after it get one. */
async function holdWrites(page: Page, path: string) {
  const held: Route[] = []
  let isHolding = true
  await catchRequests(page, path, (route) =>
    isHolding && route.request().method() !== 'GET' ? held.push(route) : route.fallback(),
  )
  return {
    held: () => held.length,
    break: async () => {
      isHolding = false
      for (const route of held) await route.abort()
    },
  }
}

async function expectNumbers(around: Locator, numbers: string[]): Promise<void> {
  const buttons = around.getByRole('button', { name: /^Go to segment \d+$/ })
  await expect(buttons).toHaveText(numbers)
  for (const button of await buttons.all()) await expect(button).toBeInViewport({ ratio: 1 })
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
