import type { Page } from '@playwright/test'
import { type BenchDesk, openWhole } from './bench-desk'
import { elementsOf, heapOf } from './measure-memory'
import type { Measurement } from './results'

/** Minutes of somebody's work in the article of 1,000: typing, confirming, moving, filtering, scrolling. */
export async function soak(desk: BenchDesk, minutes: number): Promise<Measurement[]> {
  const context = await desk.enter()
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await openWhole(page, desk, 1_000, 1)
  // What is loaded once (editor, dialogs, panels) is no growth.
  await workFor(page, 30_000)
  const begin = await heapOf(client)
  const lines: Measurement[] = [line('at the beginning', begin, begin, await elementsOf(page))]
  for (let minute = 1; minute <= minutes; minute++) {
    await workFor(page, 60_000)
    lines.push(line(`after ${minute} min`, await heapOf(client), begin, await elementsOf(page)))
  }
  await context.browser()?.close()
  return lines
}

function line(when: string, heap: number, begin: number, elements: number): Measurement {
  const growth = (heap / begin - 1) * 100
  const value = `${heap.toFixed(1)} MB (${growth.toFixed(1)} %), ${elements} elements`
  return { what: `heap ${when}`, value, goal: `${(begin * 1.1).toFixed(1)} MB` }
}

async function workFor(page: Page, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds
  for (let round = 0; Date.now() < end; round++) {
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(` And round ${round}.`, { delay: 25 })
    if (round % 3 === 0) await page.keyboard.press('ControlOrMeta+Enter')
    if (round % 5 === 0) await scrollAbout(page)
    if (round % 11 === 0) await filterAndBack(page)
  }
}

async function scrollAbout(page: Page): Promise<void> {
  await page.mouse.move(500, 500)
  for (const step of [1_500, 1_500, -1_500, -1_500]) {
    await page.mouse.wheel(0, step)
    await page.waitForTimeout(50)
  }
}

async function filterAndBack(page: Page): Promise<void> {
  const filters = page.getByRole('group', { name: 'Segments shown' }).getByRole('button')
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const nth of [1, 0]) await filters.nth(nth).click()
  await page.waitForTimeout(300)
}
