import { expect, type Page, type Route } from '@playwright/test'
import { untilCaught } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { actsOn } from '@/e2e/journeys/acts'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  expectSaved,
  goLive,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from '@/e2e/journeys/workspace'

const WORDS = 'This part could not be loaded.'
/** The Spanish of the small article, its last sentence reworded. */
const RENEWED =
  'El puerto vuelve a abrir tras la huelga\n\nEl sindicato rechazó ayer la oferta. Los barcos esperan lejos de la bahía.'
const PARTS = /\/_next\/static\/chunks\//

test.beforeEach(({ enter }) => enter('translator'))

test('without a line a panel that was never opened says so, the text stays, and it comes back', async ({
  page,
  context,
  look,
}) => {
  await openNewArticle(page, 2)
  await openEditor(page, 2)
  await context.setOffline(true)
  await page.keyboard.press('End')
  await page.keyboard.insertText(' Still here.')
  await page.getByRole('tab', { name: /Comments/ }).click()
  const panel = page.getByRole('complementary', { name: 'Findings and comments' })
  await expect(panel.getByText(WORDS)).toBeVisible()
  await expect(editorOf(page, 2)).toContainText('Still here.')
  await look(page, 'not-fetched-panel')
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByText(WORDS)).toBeVisible()
  await context.setOffline(false)
  await expect(panel.getByRole('textbox')).toBeVisible({ timeout: 15_000 })
  await expect(panel.getByText(WORDS)).toBeHidden()
  await expect(editorOf(page, 2)).toContainText('Still here.')
})

test('a sheet that cannot be fetched can be put away, and opens at another try', async ({
  page,
  context,
  look,
}) => {
  await openNewArticle(page, 2)
  let isCut = true
  await context.route(PARTS, (route) => (isCut ? route.abort() : route.fallback()))
  await untilCaught(page)
  const submit = page.getByRole('button', { name: 'Submit', exact: false }).first()
  await submit.click()
  const note = page.getByRole('alert').filter({ hasText: WORDS })
  await expect(note).toBeVisible()
  await look(page, 'not-fetched-sheet')
  await note.getByRole('button', { name: 'Close' }).click()
  await expect(note).toBeHidden()
  await submit.click()
  await expect(note).toBeVisible()
  isCut = false
  await note.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a suggestion taken before the editor is there shortens the text, and the editor opens on it', async ({
  page,
}) => {
  const articleId = await openNewArticle(page, 2)
  await expect(page.getByRole('button', { name: 'rejected' })).toBeVisible()
  const { held, release } = await holdParts(page)
  await page.keyboard.press('Enter')
  const plain = page.locator('textarea[data-editor=english]')
  await expect(plain).toBeFocused()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.keyboard.press('Alt+1')
  await release()
  await expect(page.locator('[contenteditable=true]')).toContainText('rejected yesterday')
  await page.keyboard.type(' Twice.')
  await expect
    .poll(async () => (await targetsOf(page, articleId))[1])
    .toBe('The union rejected yesterday the offer. Twice.')
})

test('while a panel is being fetched the rest of the screen goes on, and no key is lost', async ({
  page,
}) => {
  const { articleId, held, release } = await writeWithoutParts(page)
  const tab = page.getByRole('tab', { name: 'Comments' })
  await tab.click()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await expectKeysObeyed(page, articleId)
  await release()
  await expect(page.getByRole('textbox', { name: 'Your question' })).toBeVisible()
})

test('while the palette is being fetched what one types goes on to show', async ({ page }) => {
  const { articleId, held, release } = await writeWithoutParts(page)
  await page.keyboard.press('ControlOrMeta+k')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await expectKeysObeyed(page, articleId)
  await release()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('while the note on renewed Spanish is being fetched, what one types goes on to show', async ({
  page,
}) => {
  const articleId = await createArticle(page)
  await goLive(page, `/desk/articles/${articleId}/revise?segment=2`)
  await openEditor(page, 2)
  const { held, release } = await holdParts(page)
  const { origin } = new URL(page.url())
  const { post } = actsOn(page.request, origin, articleId)
  const preview = await page.request.post(`/api/v1/articles/${articleId}/source/preview`, {
    headers: { origin },
    data: { source: RENEWED },
  })
  const { stamp } = await preview.json()
  await post(`articles/${articleId}/source`, { source: RENEWED, stamp })
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await expect(editorOf(page, 2)).toBeFocused()
  await expectKeysObeyed(page, articleId)
  await release()
  await expect(
    rowOf(page, 3).getByText('The Spanish changed since this English was written.'),
  ).toBeVisible()
})

/** The second segment of a new article is open; no further part comes until they are let go. */
async function writeWithoutParts(page: Page) {
  const articleId = await openNewArticle(page, 2)
  await openEditor(page, 2)
  return { articleId, ...(await holdParts(page)) }
}

/** What is typed is saved, and a key leads to the next row. */
async function expectKeysObeyed(page: Page, articleId: string): Promise<void> {
  await rewrite(page, 2, 'The union said no.')
  await expect.poll(async () => (await targetsOf(page, articleId))[1]).toBe('The union said no.')
  await expectSaved(page)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(editorOf(page, 3)).toBeFocused()
}

/** From here on no further part of the application comes, until they are let go. */
async function holdParts(page: Page) {
  const held: Route[] = []
  let isHolding = true
  await page.context().route(PARTS, async (route) => {
    if (isHolding) held.push(route)
    else await route.continue()
  })
  await untilCaught(page)
  const release = async () => {
    isHolding = false
    for (const route of held) await route.continue()
  }
  return { held, release }
}
