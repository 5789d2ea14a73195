import { expect, type Page } from '@playwright/test'
import { settle, test } from '@/e2e/fixtures'
import { createArticle } from './small-article'
import { editorOf, openEditor, rowOf } from './workspace'

test('high contrast is chosen once and stays', async ({ page, enter }) => {
  await enter('translator')
  await page.goto('/desk/account')
  const plain = await tokenOf(page, '--muted')
  const choice = page.getByRole('radio', { name: 'High contrast' })
  await choice.click()
  await expect(choice).toBeChecked()
  await expect.poll(() => tokenOf(page, '--muted')).not.toBe(plain)
  const strong = await tokenOf(page, '--muted')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'High contrast' })).toBeChecked()
  await expect.poll(() => tokenOf(page, '--muted')).toBe(strong)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => groundOf(page)).toBe('rgb(0, 0, 0)')
})

test('a system that asks for more contrast gets it, unless another theme was chosen', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await page.emulateMedia({ contrast: 'more' })
  await page.goto('/desk/account')
  await expect.poll(() => groundOf(page)).toBe('rgb(255, 255, 255)')
  await page.getByRole('radio', { name: 'Light' }).click()
  await expect.poll(() => groundOf(page)).toBe('rgb(251, 249, 243)')
})

test('where the system lays its own colours over the page, nothing is told by a tint alone', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const id = await createArticle(page)
  await page.goto(`/desk/articles/${id}/revise`)
  await openEditor(page, 2)
  const ground = await groundOf(page)
  for (const mark of await rowOf(page, 2).locator('mark').all()) {
    expect(await styleOf(mark, 'color')).not.toBe(ground)
  }
  expect(await rowOf(page, 2).locator('mark').count()).toBeGreaterThan(0)
  expect(await styleOf(rowOf(page, 2), 'border-left-width')).toBe('4px')
  expect(await styleOf(rowOf(page, 3), 'border-left-width')).toBe('0px')
  const chosen = page.getByRole('button', { name: /^All/ })
  const other = page.getByRole('button', { name: /^Unconfirmed/ })
  expect(await styleOf(chosen, 'background-color')).not.toBe(
    await styleOf(other, 'background-color'),
  )
  await page.getByRole('tab', { name: /^Article/ }).click()
  const tab = (name: RegExp) => styleOf(page.getByRole('tab', { name }), 'border-bottom-color')
  expect(await tab(/^Article/)).not.toBe(ground)
  expect(await tab(/^Terms/)).toBe(ground)
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [720, 450],
] as const) {
  test(`at ${width} the head keeps its height, the next act its edge, and filters stay in reach`, async ({
    page,
    enter,
  }) => {
    await page.setViewportSize({ width, height })
    await enter('translator')
    const id = await createArticle(page)
    await page.goto(`/desk/articles/${id}/revise`)
    const submit = page.getByRole('button', { name: 'Submit', exact: true })
    await expect(submit).toBeVisible()
    await settle(page)
    const before = await placesOf(page)
    const other = await page.context().newPage()
    await other.setViewportSize({ width, height })
    await other.goto(`/desk/articles/${id}/revise`)
    await openEditor(other, 2)
    await expect(page.getByText('You, in another tab, on 2')).toBeAttached()
    expect(await placesOf(page)).toEqual(before)
    expect(before.submitRight).toBeGreaterThan(width - 40)

    await openEditor(page, 3)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    const bar = page.getByRole('group', { name: 'Segments shown' })
    await expect(bar).toBeInViewport()
    const under = await bar.boundingBox()
    await openEditor(page, 1)
    await expect
      .poll(async () => (await rowOf(page, 1).boundingBox())?.y, 'below the bar')
      .toBeGreaterThan((under?.y ?? 0) + (under?.height ?? 0))
    const tabs = page.getByRole('tab')
    const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top))
    expect(new Set(tops).size, 'one line of tabs').toBe(1)
    await expect(tabs.filter({ hasText: /\b0\b/ }), 'no nought').toHaveCount(0)
    await other.close()
  })
}

test('with reduced motion nothing moves, on no screen of the desk', async ({ page, enter }) => {
  await enter('translator')
  await page.goto('/desk')
  // The theme holds all motion while it is put on.
  await expect
    .poll(() => longestMotion(page), 'the measure sees motion where there is some')
    .toBeGreaterThan(50)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  const id = await createArticle(page)
  const screens: [string, () => Promise<void>][] = [
    ['queue', async () => void (await page.goto('/desk'))],
    ['workspace', async () => void (await page.goto(`/desk/articles/${id}/revise`))],
    ['editor', () => openEditor(page, 2)],
    ['palette', () => openPalette(page)],
    ['keys', () => openKeys(page)],
    ['review', async () => void (await page.goto(`/desk/articles/${id}/review`))],
    ['glossary', async () => void (await page.goto('/desk/glossary'))],
  ]
  for (const [name, open] of screens) {
    await open()
    await expect(page.locator('h1, [role=dialog]').first()).toBeVisible()
    expect(await longestMotion(page), name).toBeLessThanOrEqual(1)
  }
})

/** What must not move as people come and go: the foot of the head, and its act's right edge. */
function placesOf(page: Page): Promise<{ foot: number; submitRight: number }> {
  return page.evaluate(() => {
    const head = document.querySelector('h1')?.closest('.sticky, .border-b')
    const submit = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Submit',
    )
    return {
      foot: head?.getBoundingClientRect().bottom ?? 0,
      submitRight: submit?.getBoundingClientRect().right ?? 0,
    }
  })
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(editorOf(page, 2)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rowOf(page, 2)).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Milliseconds of the longest transition or animation the page has set or is running. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = (value: string) => Math.max(...value.split(',').map(Number.parseFloat))
    const set = [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element)
      return [seconds(style.transitionDuration), seconds(style.animationDuration)]
    })
    const running = document
      .getAnimations()
      .map((motion) => Number(motion.effect?.getComputedTiming().duration ?? 0))
    return Math.max(...set.map((value) => value * 1000), ...running)
  })
}

function tokenOf(page: Page, token: string): Promise<string> {
  return page.evaluate((name) => getComputedStyle(document.body).getPropertyValue(name), token)
}

function groundOf(page: Page): Promise<string> {
  return styleOf(page.locator('html'), 'background-color')
}

function styleOf(element: ReturnType<Page['locator']>, property: string): Promise<string> {
  return element.evaluate((found, name) => getComputedStyle(found).getPropertyValue(name), property)
}
