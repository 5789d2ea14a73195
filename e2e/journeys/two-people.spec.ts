import { type Browser, expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import type { Insider } from '@/e2e/stack/prepared'
import { createArticle } from './small-article'
import { editorOf, expectSaved, openEditor, rewrite, rowOf, targetsOf } from './workspace'

const SEGMENT = 3

interface Two {
  articleId: string
  ana: Page
  bruno: Page
}

/** Two browsers with the same segment open; Bruno's hears nothing of Ana until it saves. */
async function openTwice(
  browser: Browser,
  url: string,
  enter: (role: Insider, context: Awaited<ReturnType<Browser['newContext']>>) => Promise<void>,
): Promise<Two> {
  const pageOf = async (role: Insider) => {
    const context = await browser.newContext({ baseURL: url })
    await enter(role, context)
    return await context.newPage()
  }
  const [ana, bruno] = [await pageOf('translator'), await pageOf('editor')]
  const articleId = await createArticle(ana)
  // A stream that stands would go on without a line.
  await bruno.route(/\/stream\?/, (route) => route.abort())
  for (const page of [ana, bruno]) {
    await page.goto(`/desk/articles/${articleId}/revise?segment=${SEGMENT}`)
    await openEditor(page, SEGMENT)
  }
  return { articleId, ana, bruno }
}

test('two people change different words of one sentence, and both changes are in it', async ({
  browser,
  stack,
  enter,
}) => {
  const { articleId, ana, bruno } = await openTwice(browser, stack.url, enter)
  // Bruno does not see it come, as one who is faster than the line.
  await bruno.context().setOffline(true)
  await rewrite(ana, SEGMENT, 'Twelve ships wait in the bay.')
  await expectSaved(ana)
  await rewrite(bruno, SEGMENT, 'The ships are waiting in the bay.')
  await bruno.context().setOffline(false)
  await expectSaved(bruno)
  const targets = await targetsOf(ana, articleId)
  expect(targets[SEGMENT - 1]).toBe('Twelve ships are waiting in the bay.')
  await expect(editorOf(bruno, SEGMENT)).toContainText('Twelve')
})

test('two people change the same words, and each sees both texts with a name', async ({
  browser,
  stack,
  enter,
  look,
}) => {
  const { articleId, ana, bruno } = await openTwice(browser, stack.url, enter)
  await bruno.context().setOffline(true)
  await rewrite(ana, SEGMENT, 'Ships sit idle in the bay.')
  await expectSaved(ana)
  await rewrite(bruno, SEGMENT, 'Vessels lie at anchor off the coast.')
  await bruno.context().setOffline(false)
  const conflict = rowOf(bruno, SEGMENT).getByRole('region', {
    name: 'Two texts for this segment',
  })
  await expect(conflict).toBeVisible()
  await expect(conflict).toContainText('Ana Robledo wrote')
  await expect(conflict.locator('ins').first()).toContainText('Ships')
  await expect(conflict).toContainText('Vessels lie at anchor off the coast.')
  await expect(bruno.locator('[data-save-state="conflict"]')).toBeVisible()
  await look(bruno, 'conflict')
  await openEditor(bruno, 1)
  await bruno.getByRole('button', { name: `Conflict: go to segment ${SEGMENT}` }).press('Enter')
  await expect(editorOf(bruno, SEGMENT)).toBeFocused()
  await expect(conflict).toBeInViewport()
  expect((await targetsOf(ana, articleId))[SEGMENT - 1], 'nothing is overwritten').toBe(
    'Ships sit idle in the bay.',
  )

  await rowOf(bruno, SEGMENT).getByRole('button', { name: 'Take the other' }).click()
  await expect(conflict).toBeHidden()
  await expectSaved(bruno)
  expect((await targetsOf(ana, articleId))[SEGMENT - 1]).toBe('Ships sit idle in the bay.')
  await bruno.goto(`/desk/articles/${articleId}/history`)
  await expect(bruno.getByText('both texts were kept')).toBeVisible()
  await bruno
    .getByRole('link', { name: `Wordings of segment ${SEGMENT}` })
    .first()
    .click()
  const wordings = bruno.getByRole('dialog')
  await expect(wordings.getByText('Set aside when two people wrote at once')).toBeVisible()
  await expect(wordings.locator('ins').filter({ hasText: 'Vessels' })).toBeVisible()
  await look(bruno, 'wordings')
})
