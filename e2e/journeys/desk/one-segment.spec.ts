import { type CDPSession, expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { actsOn } from '@/e2e/journeys/acts'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import { expectSaved, targetsOf } from '@/e2e/journeys/workspace'

test('on a phone one segment fills the screen, and a swipe or a button goes on', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  await openNewArticle(page, 2)
  const text = segmentOf(page, 2)
  await expect(text).toBeVisible()
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible()
  await expect(page.getByRole('listitem', { name: /^Segment/ })).toHaveCount(0)
  const source = await boxOf(text.locator('[data-lane=source]'))
  const english = await boxOf(text.locator('[data-lane=target]'))
  expect(source.y + source.height).toBeLessThanOrEqual(english.y)
  for (const button of await page.locator('[data-one-segment]').getByRole('button').all()) {
    const { width, height } = await boxOf(button)
    expect(Math.min(width, height), await button.innerText()).toBeGreaterThanOrEqual(44)
  }
  await look(page, 'one-segment')

  const finger = await page.context().newCDPSession(page)
  await swipe(finger, { from: [320, 300], to: [80, 310] })
  await expect(segmentOf(page, 3)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Next segment' })).toBeDisabled()
  await swipe(finger, { from: [320, 300], to: [80, 310] })
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible()
  await swipe(finger, { from: [80, 300], to: [320, 290] })
  await expect(segmentOf(page, 2)).toBeVisible()
  await page.getByRole('button', { name: 'Previous segment' }).click()
  await expect(segmentOf(page, 1)).toBeVisible()
  await expect(page).toHaveURL(/segment=1\b/)

  await swipe(finger, { from: [320, 200], to: [290, 380] })
  await expect(segmentOf(page, 1), 'a finger that goes down scrolls').toBeVisible()
  await swipe(finger, { from: [320, 300], to: [80, 300], rest: 600 })
  await expect(segmentOf(page, 1), 'a finger that rests first selects').toBeVisible()

  await page.getByRole('button', { name: /^Findings/ }).click()
  await expect(page.getByRole('tabpanel')).toBeVisible()
  await look(page, 'one-segment-findings')
  await expect(page.getByRole('button', { name: 'Next segment' }), 'stays').toBeInViewport()
  await page.getByRole('button', { name: 'Confirm', exact: true }).click({ trial: true })
})

test('on a phone nothing typed is lost by swiping away, and the list is one choice off', async ({
  page,
  enter,
}) => {
  await enter('translator')
  const id = await openNewArticle(page, 2)
  await page.getByRole('textbox', { name: 'English of segment 2' }).click()
  await expect(page.locator('[data-editor=english][contenteditable=true]')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('The union rejected the offer yesterday.')
  const finger = await page.context().newCDPSession(page)
  await swipe(finger, { from: [320, 200], to: [60, 200] })
  await expect(segmentOf(page, 3)).toBeVisible()
  await expect(page.locator('[contenteditable=true]'), 'no keyboard comes up').toHaveCount(0)
  await expectSaved(page)
  expect((await targetsOf(page, id))[1]).toBe('The union rejected the offer yesterday.')

  await swipe(finger, { from: [60, 200], to: [320, 200] })
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(segmentOf(page, 3)).toBeVisible()
  await expect(page.getByRole('progressbar', { name: '1 of 3 confirmed' })).toBeVisible()

  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menuitemcheckbox', { name: 'All' })).toBeChecked()
  await expect(page.getByRole('menuitem', { name: 'Submit' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Show as a list' }).click()
  await expect(page.getByRole('listitem', { name: 'Segment 1', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('listitem', { name: 'Segment 1', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'One segment at a time' }).click()
  await expect(segmentOf(page, 3)).toBeVisible()
})

test('on a phone the line one writes in stays above the keyboard', async ({ page, enter }) => {
  await enter('translator')
  await openNewArticle(page, 2)
  await page.getByRole('textbox', { name: 'English of segment 2' }).click()
  await expect(page.locator('[contenteditable=true]')).toBeFocused()
  const left = 330
  await page.evaluate((height) => {
    // A browser under test has no keyboard on the screen: it is told of one.
    Object.defineProperty(window.visualViewport, 'height', { value: height })
    window.visualViewport?.dispatchEvent(new Event('resize'))
  }, left)
  const confirm = page.getByRole('button', { name: 'Confirm', exact: true })
  await expect.poll(async () => (await boxOf(confirm)).y + 44).toBeLessThanOrEqual(left)
  const caret = await page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0)
    return range?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY
  })
  expect(caret).toBeLessThan((await boxOf(confirm)).y)
})

test('on a phone what was confirmed at another place is offered under the English', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const credit = { kind: 'caption', source: 'Foto: Archivo del puerto', draft: 'Raw.' }
  const id = await openNewArticle(page, 2, [
    { kind: 'title', source: 'Las dos fotos', draft: 'The two photos' },
    credit,
    credit,
  ])
  await page.getByRole('textbox', { name: 'English of segment 2' }).click()
  await expect(page.locator('[data-editor=english][contenteditable=true]')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Photo: port archives')
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expectSaved(page)
  await expect(segmentOf(page, 3)).toContainText('Segment 2 is confirmed as:')
  await look(page, 'one-segment-repetition')
  await page.getByRole('button', { name: 'Take here' }).click()
  await expect.poll(async () => (await targetsOf(page, id))[2]).toBe('Photo: port archives')
})

function segmentOf(page: Page, number: number) {
  return page.getByRole('article', { name: `Segment ${number}`, exact: true })
}

async function boxOf(element: ReturnType<Page['locator']>) {
  const box = await element.boundingBox()
  if (box === null) throw new Error('it is not on the page')
  return box
}

interface Stroke {
  from: [number, number]
  to: [number, number]
  /** Milliseconds the finger rests before it moves. */
  rest?: number
}

/** Draws one finger over the screen, as a hand does: the browser decides what comes of it. */
async function swipe(finger: CDPSession, { from, to, rest = 0 }: Stroke): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    })
  await touch('touchStart', from)
  await new Promise((resolve) => setTimeout(resolve, rest))
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
    await touch('touchMove', [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
    ])
  }
  await touch('touchEnd')
}

test('on a phone what the editor asks for stands over the segments it is about', async ({
  page,
  enter,
  stack,
  pageOf,
}) => {
  await enter('translator')
  const articleId = await createArticle(page)
  const ana = actsOn(page.request, stack.url, articleId)
  await ana.submit()
  const [, second] = await ana.rows()
  const review = await pageOf('editor')
  const bruno = actsOn(review.request, stack.url, articleId)
  await bruno.post(`articles/${articleId}/review`, {})
  await bruno.post(`articles/${articleId}/change-requests`, {
    reason: 'The verb, please.',
    segmentIds: [second?.id],
  })
  await page.goto(`/desk/articles/${articleId}/revise`)
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible()
  await expect(page.getByText('The verb, please.')).toBeVisible()
  await page.getByRole('button', { name: 'Next segment' }).click()
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Previous segment' }).click()
  await expect(page.getByText('The verb, please.')).toBeVisible()
})
