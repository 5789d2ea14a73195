import type { BrowserContext, Page } from '@playwright/test'
import { type BenchDesk, LENGTHS, type Length } from './bench-desk'
import { at, type Measurement, milliseconds } from './results'

const TIMES = 5
const GOALS: Record<Length, { row: string; keys: string }> = {
  1000: { row: '1.0 s', keys: '1.5 s' },
  10000: { row: '2.0 s', keys: '2.0 s' },
}

interface Opening {
  row: number
  keys: number
}

/** Navigation to the first usable row, and to a working key, with and without the scripts cached. */
export async function measureOpening(desk: BenchDesk): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  await openOnce(await desk.enter(), desk, 1_000)
  for (const length of LENGTHS) {
    for (const state of ['cold', 'warm'] as const) {
      const openings: Opening[] = []
      let context = await desk.enter()
      if (state === 'warm') await openOnce(context, desk, length)
      for (let time = 0; time < TIMES; time++) {
        openings.push(await openOnce(context, desk, length))
        if (state === 'cold') context = await fresh(context, desk)
      }
      await context.browser()?.close()
      const of = (key: keyof Opening) =>
        milliseconds(
          at(
            openings.map((each) => each[key]),
            0.5,
          ),
        )
      const name = `${length.toLocaleString('en')} segments, ${state}`
      measurements.push(
        { what: `${name}: row usable`, value: of('row'), goal: GOALS[length].row },
        { what: `${name}: keys work`, value: of('keys'), goal: GOALS[length].keys },
      )
    }
  }
  return measurements
}

async function fresh(context: BrowserContext, desk: BenchDesk): Promise<BrowserContext> {
  await context.browser()?.close()
  return desk.enter()
}

async function openOnce(context: BrowserContext, desk: BenchDesk, length: Length) {
  const page = await context.newPage()
  const segment = length / 2
  await page.addInitScript(watchFirstRow, segment)
  await page.goto(`${desk.url}/desk/articles/${desk.articles[length]}/revise?segment=${segment}`, {
    waitUntil: 'commit',
  })
  await page.waitForFunction(() => performance.getEntriesByName('row-usable').length > 0)
  const keys = await firstKey(page, segment)
  const row = await page.evaluate(
    () => performance.getEntriesByName('row-usable')[0]?.startTime ?? Number.NaN,
  )
  await page.close()
  return { row, keys }
}

/** Marks the moment at which React has taken over the row the address names. */
function watchFirstRow(segment: number): void {
  const look = () => {
    const row = document.querySelector(`li[aria-posinset][aria-current] button`)
    const isOwned = row && Object.keys(row).some((key) => key.startsWith('__reactProps'))
    if (isOwned) performance.mark('row-usable', { detail: segment })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Presses Alt+↓ until an editor has the focus; answers when, since the navigation began. */
async function firstKey(page: Page, segment: number): Promise<number> {
  for (;;) {
    await page.keyboard.press('Alt+ArrowDown')
    const now = await page.evaluate(() =>
      document.activeElement?.matches('[data-editor=english]') ? performance.now() : null,
    )
    if (now !== null) return now
    if (segment < 0) throw new Error('no key ever worked')
  }
}
