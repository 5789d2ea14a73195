import { expect, type Locator, type Page } from '@playwright/test'
import { hold } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { editorOf, expectSaved, openEditor, rewrite, rowOf } from '@/e2e/journeys/workspace'

test('a finding comes and goes while one writes, before anything is saved', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 2)
  await hold(page, '**/revisions')
  await openEditor(page, 2)
  const marked = editorOf(page, 2).locator('.finding-warning, .finding-blocking')
  await expect(marked.filter({ hasText: 'rejection' })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Segment 2 1' })).toBeVisible()
  await rewrite(page, 2, 'The union rejected the offer 15 times.')
  await expect(marked.filter({ hasText: '15' })).toBeVisible()
  await rewrite(page, 2, 'The union rejected the offer yesterday.')
  await expect(marked).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Segment 2', exact: true })).toBeVisible()
  await expect(page.locator('[data-save-state="saved"]')).toHaveCount(0)
})

test('findings are reached, explained and dismissed by keys alone', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await page.goto(`/desk/articles/${articleId}/revise?segment=1&panel=terms`)
  await openEditor(page, 1)
  await page.keyboard.press('F8')
  await expect(editorOf(page, 2)).toBeFocused()
  const popover = page.locator('[data-finding-popover]')
  await expect(popover).toContainText('rechazó')
  await expect(page.locator('[data-begins-comment]')).toBeHidden()
  expect(await overlaps(popover, rowOf(page, 2).locator('[data-kept-clear]'))).toBe(false)
  await look(page, 'finding-popover')
  await page.keyboard.press('Escape')
  await expect(popover).toBeHidden()
  await expect(editorOf(page, 2)).toBeFocused()

  await page.keyboard.press('Alt+i')
  const reasons = page.getByRole('list', { name: 'Why is this no error here?' })
  await expect(reasons.getByRole('button').first()).toBeFocused()
  await look(page, 'dismiss-reasons')
  await page.keyboard.press('2')
  await expect(reasons).toBeHidden()
  await expect(page.getByText('“A name or a term”')).toBeVisible()
  await expect(editorOf(page, 2)).toBeFocused()
  await expect(editorOf(page, 2).locator('[data-finding]')).toHaveCount(0)
  await expect.poll(() => reasonsOf(page, articleId)).toEqual(['name'])

  // It sticks to its words, also while they are written again.
  await rewrite(page, 2, 'The union rejection yesterday the whole offer.')
  await expectSaved(page)
  await expect(editorOf(page, 2).locator('.finding-blocking, .finding-warning')).toHaveCount(0)
})

async function overlaps(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (!a || !b) throw new Error('not on the page')
  return a.y < b.y + b.height && b.y < a.y + a.height && a.x < b.x + b.width && b.x < a.x + a.width
}

test('beside an open panel the caret says nothing twice, and a finding goes with its underline', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 2)
  await openEditor(page, 2)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('F8')
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('rechazó')
  await expect(rowOf(page, 2).locator('[data-lane=source] .bg-accent-wash\\!')).toBeVisible()
  await expect(page.locator('[data-finding-popover]')).toHaveCount(0)
  await rowOf(page, 2).locator('[data-lane=source] [data-finding]').hover()
  await expect(
    page.locator('[data-begins-comment]').or(page.locator('[data-finding-popover]')),
  ).toHaveCount(1)
  await page.keyboard.press('Alt+1')
  await expect(panel).toContainText('The checks found nothing')
  await expect(editorOf(page, 2).locator('[data-finding]')).toHaveCount(0)
})

test('a finding that is newer than the last save can be dismissed, and the next one follows', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 3)
  await rewrite(page, 3, 'The 15 ships wait in the the bay.')
  await expect(editorOf(page, 3).locator('[data-finding]').first()).toBeVisible()
  await page.keyboard.press('Alt+i')
  const reasons = page.getByRole('list', { name: 'Why is this no error here?' })
  await expect(reasons.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Shift+1')
  await expect(page.getByText('“Right as it is”')).toBeVisible()
  await expect(reasons.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('5')
  await expect(reasons).toBeHidden()
  await expect(page.getByText('“The check is mistaken”')).toBeVisible()
})

/** Why findings of an article were put aside. */
async function reasonsOf(page: Page, articleId: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/articles/${articleId}`)
  const { dismissals } = (await answer.json()) as { dismissals: { reason: string }[] }
  return dismissals.map(({ reason }) => reason)
}
