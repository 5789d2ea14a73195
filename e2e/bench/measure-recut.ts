import type { Page, Response } from '@playwright/test'
import { type BenchDesk, type Length, openWhole } from './bench-desk'
import { at, type Measurement, milliseconds } from './results'

const LENGTH: Length = 10_000
const TIMES = 5
/** Near the top: everything behind it has another number afterwards. */
const SEGMENT = 20
/** Milliseconds in which the desk is left alone after an act; what it still fetches falls into them. */
const REST = 1_500

interface Act {
  /** From the key to the list with one row more or less. */
  own: number
  /** Of it until the server's answer. */
  answer: number
  /** From the server's answer to the same list on a colleague's screen. */
  others: number
}

/**
 * Splitting a segment and taking it back in the longest article, seen by whoever does it and by a
 * colleague further down; and whether one of them fetched the article again for it.
 */
export async function measureRecut(desk: BenchDesk): Promise<Measurement[]> {
  const own = await openAs(desk, 0, SEGMENT)
  const other = await openAs(desk, 1, LENGTH / 2)
  // Streams are opened behind the first screen.
  await own.waitForTimeout(4_000)
  const fetched: string[] = []
  for (const page of [own, other]) {
    page.on('request', (asked) => isOfText(asked.url(), desk) && fetched.push(asked.url()))
  }
  await own.keyboard.press('Alt+ArrowDown')
  const splits: Act[] = []
  const undone: Act[] = []
  for (let time = 0; time < TIMES; time++) {
    await own.keyboard.press('Alt+KeyE')
    await own.getByRole('slider', { name: 'English' }).waitFor()
    splits.push(await measureAct({ own, other }, 'Enter', LENGTH + 1))
    undone.push(await measureAct({ own, other }, 'Alt+Shift+KeyJ', LENGTH))
  }
  for (const page of [own, other]) await page.context().browser()?.close()
  return [
    { what: 'split, own list right, median', value: median(splits, 'own'), goal: '300 ms' },
    { what: 'of it until the server’s answer', value: median(splits, 'answer'), goal: null },
    {
      what: 'split, colleague’s list right, median',
      value: median(splits, 'others'),
      goal: '500 ms',
    },
    { what: 'taken back, own list right, median', value: median(undone, 'own'), goal: '300 ms' },
    {
      what: 'taken back, colleague’s list, median',
      value: median(undone, 'others'),
      goal: '500 ms',
    },
    {
      what: `windows of the article fetched again in ${TIMES * 2} acts`,
      value: String(fetched.length),
      goal: '0',
    },
  ]
}

async function openAs(desk: BenchDesk, nth: number, segment: number): Promise<Page> {
  const context = await desk.enter([], nth)
  const page = await context.newPage()
  await openWhole(page, desk, LENGTH, segment)
  return page
}

function isOfText(url: string, desk: BenchDesk): boolean {
  return url.includes(`/api/v1/articles/${desk.articles[LENGTH]}?`)
}

async function measureAct(
  { own, other }: { own: Page; other: Page },
  key: string,
  count: number,
): Promise<Act> {
  const isAnswer = (response: Response) =>
    /\/(splits|resegmentations)/.test(response.url()) && response.request().method() !== 'GET'
  const answered = own.waitForResponse(isAnswer).then(() => Date.now())
  const seen = [listOf(own, count), listOf(other, count)] as const
  const began = Date.now()
  await own.keyboard.press(key)
  const [ownAt, otherAt] = await Promise.all(seen)
  const answer = await answered
  await own.waitForTimeout(REST)
  return {
    own: ownAt - began,
    answer: answer - began,
    others: Math.max(otherAt - answer, 0),
  }
}

/** Milliseconds since 1970 at which the list was painted with as many rows. */
function listOf(page: Page, count: number): Promise<number> {
  return page.evaluate(
    (rows) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const isThere = document.querySelector(`[data-long-list] > li[aria-setsize="${rows}"]`)
          if (isThere) setTimeout(() => resolve(Date.now()))
          else requestAnimationFrame(look)
        }
        look()
      }),
    count,
  )
}

function median(acts: readonly Act[], of: keyof Act): string {
  return milliseconds(
    at(
      acts.map((act) => act[of]),
      0.5,
    ),
  )
}
