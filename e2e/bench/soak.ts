import type { Page } from '@playwright/test'
import { type BenchDesk, openWhole } from './bench-desk'
import { codeOf } from './measure-code'
import { elementsOf, heapOf } from './measure-memory'
import { at, type Measurement } from './results'
import { SOAK_ACTS } from './soak-acts'

/** Failures in a row after which the page is taken to be broken. */
const MOST_FAILURES = 8
/** Minutes before the first figure: what is loaded, compiled or kept once (editor, panels, undo) is no growth. */
const WARM_UP = 5
/** How much the heap may grow, as a share of what it was. */
const GROWTH = 0.1
/** Figures in a row whose median is compared: one alone depends on which rows and answers it met. */
const TOGETHER = 5

/**
 * Minutes of somebody's work in the article of 1,000: typing, confirming, moving, undoing, finding and
 * replacing, splitting, joining, filtering, scrolling, looking things up.
 */
export async function soak(desk: BenchDesk, minutes: number): Promise<Measurement[]> {
  const context = await desk.enter()
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const client = await context.newCDPSession(page)
  const work: Work = { round: 0, acts: 0, failures: [], inARow: 0 }
  await openWhole(page, desk, 1_000, 100)
  await workFor(page, work, Math.min(WARM_UP, minutes))
  await comeToRest(page)
  const begin = await heapOf(client)
  const codeBefore = await codeOf(client)
  const lines = [line('at the beginning', begin, begin, await elementsOf(page))]
  const heaps: number[] = []
  // So that the middles of the first and of the last figures lie as far apart as was asked.
  for (let minute = 1; minute <= minutes + TOGETHER; minute++) {
    await workFor(page, work, 1)
    await comeToRest(page)
    const heap = await heapOf(client)
    heaps.push(heap)
    const now = line(`after ${minute} min`, heap, begin, await elementsOf(page))
    process.stdout.write(`${now.what}: ${now.value}\n`)
    lines.push(now)
  }
  const grown = { heap: (heaps.at(-1) ?? begin) - begin, code: (await codeOf(client)) - codeBefore }
  await context.browser()?.close()
  return [...lines, growthOf(heaps, minutes), ofThePage(grown, begin), ...workDone(work)]
}

/** From the median of the first figures to that of the last. */
function growthOf(heaps: readonly number[], minutes: number): Measurement {
  const first = at(heaps.slice(0, TOGETHER), 0.5)
  const last = at(heaps.slice(-TOGETHER), 0.5)
  return {
    what: `growth in ${minutes} min, from the median of the first ${TOGETHER} figures to the last`,
    value: `${((last / first - 1) * 100).toFixed(1)} %`,
    goal: `${GROWTH * 100} %`,
  }
}

/** What is left of the growth at the very end when the code compiled meanwhile is taken off. */
function ofThePage(grown: { heap: number; code: number }, begin: number): Measurement {
  const share = (size: number) => `${((size / begin) * 100).toFixed(1)} %`
  const value = `${share(grown.heap - grown.code)} (compiled code: ${share(grown.code)} more)`
  return { what: 'at the end, growth of what the page holds', value, goal: null }
}

function line(when: string, heap: number, begin: number, elements: number): Measurement {
  const growth = (heap / begin - 1) * 100
  const value = `${heap.toFixed(1)} MB (${growth.toFixed(1)} %), ${elements} elements`
  return { what: `heap ${when}`, value, goal: `${(begin * (1 + GROWTH)).toFixed(1)} MB` }
}

interface Work {
  round: number
  acts: number
  failures: string[]
  /** Failures since a text was last written. */
  inARow: number
}

function workDone({ acts, failures }: Work): Measurement[] {
  const counted = [...Map.groupBy(failures, (name) => name)].map(
    ([name, all]) => `${name} ${all.length}`,
  )
  return [
    { what: 'acts done', value: String(acts), goal: null },
    { what: 'acts that came to nothing', value: counted.join(', ') || '0', goal: null },
  ]
}

async function workFor(page: Page, work: Work, minutes: number): Promise<void> {
  const end = Date.now() + minutes * 60_000
  for (; Date.now() < end; work.round++) {
    for (const { name, every, act } of SOAK_ACTS) {
      if (work.round % every !== every - 1) continue
      work.acts += 1
      try {
        await act(page, work.round)
        if (name === 'write') work.inARow = 0
      } catch (error) {
        await recover(page, work, { name, error })
      }
    }
  }
}

interface Failure {
  name: string
  error: unknown
}

/** An act may come to nothing (a toast in the way, a slow machine); the page must not. */
async function recover(page: Page, work: Work, { name, error }: Failure): Promise<void> {
  work.failures.push(name)
  process.stdout.write(`${name} in round ${work.round}: ${String(error).split('\n', 1)[0]}\n`)
  work.inARow += 1
  if (work.inARow > MOST_FAILURES) throw error
  for (let time = 0; time < 2; time++) await page.keyboard.press('Escape')
}

/** The same state for every figure: all rows, everything saved, toasts gone. */
async function comeToRest(page: Page): Promise<void> {
  await page.locator('[data-save-state=saved]').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(8_000)
}
