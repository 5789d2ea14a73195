import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { rewrite, rowOf } from '@/e2e/journeys/workspace'

test('the words that answer the one pointed at are tinted in the other lanes', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 1)
  await rewrite(page, 3, 'The ships wait in the bay.')
  await page.keyboard.press('Alt+v')
  const row = rowOf(page, 3)
  await row.locator('[data-lane="source"]').getByText('barcos').waitFor()
  // Where the word stands may still change while the row is drawn.
  const pointAtIt = async () => {
    const { x, y } = await row.locator('[data-lane="source"]').evaluate((lane) => {
      const node = lane.firstChild as Text
      const range = document.createRange()
      range.setStart(node, node.data.indexOf('barcos') + 1)
      range.setEnd(node, node.data.indexOf('barcos') + 4)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.move(x - 3, y)
    await page.mouse.move(x, y)
    return await tinted(page)
  }
  await expect.poll(pointAtIt).toEqual(['ships', 'ships'])
  await page.screenshot({ path: 'test-results/screens/desktop/word-links.png' })

  await page.mouse.move(2, 2)
  await expect.poll(() => tinted(page)).toEqual([])
  await page.keyboard.press('Home')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await expect.poll(() => tinted(page)).toContain('esperan')
  await page.keyboard.press('Alt+l')
  await expect.poll(() => tinted(page)).toEqual([])
  await page.reload()
  await row.locator('[data-lane="source"]').getByText('barcos').waitFor()
  await page.keyboard.press('Alt+l')
  await expect.poll(pointAtIt).toContain('ships')
})

/** What is tinted as an answer to the passage, in the order of the page. */
async function tinted(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...(CSS.highlights.get('word-link') ?? []), ...(CSS.highlights.get('word-link-likely') ?? [])]
      .map(String)
      .sort(),
  )
}
