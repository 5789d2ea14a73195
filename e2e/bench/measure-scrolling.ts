import type { Page } from '@playwright/test'
import { type BenchDesk, openWhole } from './bench-desk'
import { type Measurement, milliseconds } from './results'

interface Scrolled {
  blank: number
  longest: number
  longTasks: number
}

declare global {
  interface Window {
    scrolled: Scrolled
  }
}

/** Ten thousand rows by wheel and by dragging the scrollbar: what is blank, and what blocks. */
export async function measureScrolling(desk: BenchDesk): Promise<Measurement[]> {
  const wheel = await scrollWith(desk, wheelDown)
  const drag = await scrollWith(desk, dragDown)
  return [
    ...lines('wheel, 200 ticks of 400 pixels', wheel),
    ...lines('scrollbar dragged through the article', drag),
  ]
}

function lines(name: string, { blank, longest, longTasks }: Scrolled): Measurement[] {
  return [
    { what: `${name}: longest blank`, value: milliseconds(blank), goal: '100 ms' },
    { what: `${name}: longest frame`, value: milliseconds(longest), goal: null },
    { what: `${name}: tasks above 50 ms`, value: String(longTasks), goal: null },
  ]
}

async function scrollWith(
  desk: BenchDesk,
  scroll: (page: Page) => Promise<void>,
): Promise<Scrolled> {
  const context = await desk.enter()
  const page = await context.newPage()
  await openWhole(page, desk, 10_000, 1)
  await page.waitForTimeout(2_000)
  await page.evaluate(watchRows)
  await scroll(page)
  await page.waitForTimeout(500)
  const scrolled = await page.evaluate(() => window.scrolled)
  await context.browser()?.close()
  return scrolled
}

async function wheelDown(page: Page): Promise<void> {
  await page.mouse.move(500, 500)
  for (let tick = 0; tick < 200; tick++) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(16)
  }
}

/** As a dragged thumb does: a jump of some 16,000 pixels with each movement of the pointer. */
async function dragDown(page: Page): Promise<void> {
  for (let step = 0; step <= 120; step++) {
    await page.evaluate((share) => {
      const height = document.documentElement.scrollHeight - window.innerHeight
      window.scrollTo(0, height * share)
    }, step / 120)
    await page.waitForTimeout(16)
  }
}

/**
 * After each frame was painted, looks whether a row covers each of a few points down the list. Blank
 * time runs from the first frame with a bare point to the first without.
 */
function watchRows(): void {
  window.scrolled = { blank: 0, longest: 0, longTasks: 0 }
  new PerformanceObserver((list) => {
    window.scrolled.longTasks += list.getEntries().length
  }).observe({ entryTypes: ['longtask'] })
  const isBare = () =>
    [0.2, 0.4, 0.6, 0.8, 0.95].some((share) => {
      const found = document.elementFromPoint(300, window.innerHeight * share)
      return found?.matches('[data-long-list]') ?? false
    })
  const { port1, port2 } = new MessageChannel()
  let bareSince: number | null = null
  let last = performance.now()
  port1.onmessage = () => {
    const now = performance.now()
    window.scrolled.longest = Math.max(window.scrolled.longest, now - last)
    last = now
    if (!isBare()) bareSince = null
    else bareSince ??= now
    if (bareSince !== null) window.scrolled.blank = Math.max(window.scrolled.blank, now - bareSince)
    requestAnimationFrame(() => port2.postMessage(null))
  }
  port2.postMessage(null)
}
