import { expect, type Page } from '@playwright/test'
import { cut } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { editorOf, expectSaved, openEditor, rowOf, targetsOf } from '@/e2e/journeys/workspace'

const BLOCKS = [
  {
    kind: 'title',
    source: 'El puerto vuelve a abrir tras la huelga',
    draft: 'The port reopens after the the strike',
  },
  {
    kind: 'paragraph',
    source:
      'Los barcos esperan en la bahía, la grúa en el muelle y el faro en la roca. La ciudad mira.',
    draft:
      'The ships wait in the the bay, the crane on the the quay and the light on the the rock. The city watches from from the wall.',
  },
]

const MENDED = [
  'The port reopens after the strike',
  'The ships wait in the bay, the crane on the quay and the light on the rock.',
]

test.beforeEach(({ enter }) => enter('translator'))

test('a reason that was begun stays with its finding, whatever one does in between', async ({
  page,
}) => {
  await openNewArticle(page, 3, BLOCKS)
  await openEditor(page, 3)
  await page.keyboard.press('Alt+i')
  const own = page.getByRole('textbox', { name: 'Or in your own words' })
  await own.click()
  await page.keyboard.type('The mayor says it twice')
  await page.keyboard.press('Escape')
  await expect(own).toBeHidden()
  await expect(editorOf(page, 3)).toBeFocused()

  await page.keyboard.press('Alt+ArrowUp')
  await expect(editorOf(page, 2)).toBeFocused()
  await page.keyboard.press('Alt+i')
  await expect(own).toHaveValue('')
  await page.keyboard.press('Escape')
  await page.reload()
  await openEditor(page, 3)
  await page.keyboard.press('Alt+i')
  await expect(own).toHaveValue('The mayor says it twice')
  await expect(own).toBeFocused()
  await page.keyboard.type(', on purpose')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“The mayor says it twice, on purpose”')).toBeVisible()
  await page.getByRole('button', { name: 'Undo dismissal' }).click()
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await expect(own).toHaveValue('')
})

test('a reason is sent by Enter, but not by the one that ends a composition', async ({
  page,
  context,
}) => {
  await openNewArticle(page, 3, BLOCKS)
  await openEditor(page, 3)
  await page.keyboard.press('Alt+i')
  await page.getByRole('textbox', { name: 'Or in your own words' }).click()
  const input = await context.newCDPSession(page)
  const begun = { text: 'As quote', selectionStart: 8, selectionEnd: 8 }
  await input.send('Input.imeSetComposition', begun)
  await page.keyboard.press('Enter')
  await input.send('Input.insertText', { text: 'As quoted' })
  await page.keyboard.press('Enter')
  await expect(page.getByText('“As quoted”')).toBeVisible()
})

test('a dismissal that does not arrive is said to who has gone on, and the finding stands again', async ({
  page,
}) => {
  await openNewArticle(page, 2, BLOCKS)
  await openEditor(page, 2)
  await cut(page, '**/dismissals')
  await page.keyboard.press('Alt+i')
  const own = page.getByRole('textbox', { name: 'Or in your own words' })
  await expect(own).toBeVisible()
  await page.keyboard.press('Shift+Digit1')
  await expect(rowOf(page, 3)).toHaveAttribute('aria-current', 'true')
  await expect(page.getByText('No connection.')).toBeVisible()
  await expect(own, 'what is begun on the next is left alone').toBeVisible()
  await page.keyboard.press('Escape')
  await openEditor(page, 2)
  await expect(page.getByRole('heading', { name: 'Doubled word 3 times' })).toBeVisible()
})

test('what a check says three times of the same words is said once, and dealt with once', async ({
  page,
  look,
}) => {
  const articleId = await openNewArticle(page, 2, BLOCKS)
  await openEditor(page, 2)
  await page.keyboard.press('Alt+i')
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByRole('heading', { name: 'Doubled word 3 times' })).toHaveCount(1)
  await look(page, 'equal-findings-reason')
  await page.keyboard.press('1')
  await expect(panel).toContainText('The checks found nothing in this segment')
  await expect(panel.getByText('“Right as it is”')).toHaveCount(1)
  await panel.getByRole('button', { name: 'Undo dismissal' }).click()
  await expect(panel.getByRole('heading', { name: 'Doubled word 3 times' })).toBeVisible()
  await look(page, 'equal-findings')

  await page.keyboard.press('Alt+1')
  await expect(panel.getByRole('heading', { name: 'Doubled word 2 times' })).toBeVisible()
  await panel.getByRole('button', { name: 'Take all 2' }).click()
  await expect(panel).toContainText('The checks found nothing in this segment')
  await expectSaved(page)
  await expect.poll(() => targetsOf(page, articleId)).toContain(MENDED[1])
  await expect(editorOf(page, 2)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page)
  const once = 'The ships wait in the bay, the crane on the the quay and the light on the the rock.'
  await expect.poll(() => targetsOf(page, articleId)).toContain(once)
})

test('what comes again in several segments is taken or dismissed everywhere, and back in one step', async ({
  page,
  look,
}) => {
  const articleId = await openNewArticle(page, 3, BLOCKS)
  const before = await targetsOf(page, articleId)
  await page.getByRole('tab', { name: 'Article' }).click()
  const several = page.getByRole('region', { name: 'In several segments' })
  await expect(several.getByRole('heading', { name: 'Doubled word 4 times' })).toBeVisible()
  await expect(several.getByRole('button', { name: /^Go to segment/ })).toHaveCount(2)
  await look(page, 'findings-several')

  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/dismissals')) sent.push(request.method())
  })
  await several.getByRole('button', { name: 'Dismiss all 4' }).click()
  const reasons = page.getByRole('list', { name: 'Why is this no error here?' })
  await expect(reasons.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('4')
  await expect(several).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Article' })).toBeFocused()
  await expect.poll(() => dismissedIn(page, articleId)).toEqual(['style', 'style'])
  expect(sent, 'one request for all').toEqual(['POST'])
  const notice = page.getByText('Dismissed in 2 segments')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Undo dismissal' }).click()
  await expect(several).toBeVisible()
  await expect.poll(() => dismissedIn(page, articleId)).toEqual([])
  expect(sent, 'and one to take it back').toEqual(['POST', 'DELETE'])

  await several.getByRole('button', { name: 'Take all 4 the' }).click()
  await expect(rowOf(page, 1).locator('ins, del').first()).toBeVisible()
  await expectSaved(page)
  expect((await targetsOf(page, articleId)).slice(0, 2)).toEqual(MENDED)
  await expect(several).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page)
  await expect.poll(() => targetsOf(page, articleId)).toEqual(before)
})

/** CSS pixels. */
const RIM = 4

test('after F8 the way to a comment stands beside the text, not upon it', async ({
  page,
  look,
}) => {
  const articleId = await openNewArticle(page, 2, BLOCKS)
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 768 })
    await page.goto(`/desk/articles/${articleId}/revise?segment=2&panel=segment`)
    await openEditor(page, 2)
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('F8')
    const bubble = page.getByRole('button', { name: 'Comment on the selected words' })
    // It goes while the row comes into view, and is back when all is at rest.
    await expect(async () => {
      const [box, lane] = await Promise.all([
        bubble.boundingBox({ timeout: 1_000 }),
        rowOf(page, 2).locator('[data-lane=target]').boundingBox(),
      ])
      // At the edge of the window it leans on the frame by no more than its own rim.
      expect(box?.x).toBeGreaterThanOrEqual((lane?.x ?? 0) + (lane?.width ?? 0) - RIM)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }).toPass({ timeout: 10_000 })
    await look(page, `comment-beside-${width}`)
  }
})

/** Why findings of an article are put aside at present. */
async function dismissedIn(page: Page, articleId: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/articles/${articleId}`)
  const { dismissals } = (await answer.json()) as { dismissals: { reason: string }[] }
  return dismissals.map(({ reason }) => reason)
}
