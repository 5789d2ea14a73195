import { AxeBuilder } from '@axe-core/playwright'
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test'
import type { Insider, Prepared } from '@/e2e/stack/prepared'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { waitForReact } from '@/e2e/stack/wait-for-react'
import { tellWhenFailed } from '@/e2e/tell-when-failed'

interface Fixtures {
  stack: Prepared
  /** Puts a role's session into the browser without the form. */
  enter: (role: Insider, context?: BrowserContext) => Promise<void>
  /** A page of somebody else, in a browser of their own. */
  pageOf: (role: Insider, options?: BrowserContextOptions) => Promise<Page>
  /** Keeps a picture of the page as it stands and fails on any axe violation in it. */
  look: (page: Page, name: string) => Promise<void>
}

export const test = base.extend<Fixtures>({
  baseURL: async ({ stack }, use) => {
    await use(stack.url)
  },
  context: async ({ context }, use, info) => {
    waitForReact(context)
    const broken = errorsOf(context)
    const tell = tellWhenFailed(context, info)
    await use(context)
    await tell()
    expect(broken, 'no page breaks').toEqual([])
  },
  stack: async ({ playwright: _ }, use) => {
    await use(stackUnderTest())
  },
  enter: async ({ context, stack }, use) => {
    await use(async (role, into = context) => {
      if (into !== context) waitForReact(into)
      const [name = '', value = ''] = (stack.cookies[role] ?? '').split('=')
      await into.addCookies([{ name, value, url: stack.url }])
    })
  },
  pageOf: async ({ browser, stack, enter }, use, info) => {
    const contexts: BrowserContext[] = []
    const broken: string[][] = []
    const telling: (() => Promise<void>)[] = []
    await use(async (role, options = {}) => {
      const context = await browser.newContext({ baseURL: stack.url, ...options })
      contexts.push(context)
      broken.push(errorsOf(context))
      telling.push(tellWhenFailed(context, info))
      await enter(role, context)
      return context.newPage()
    })
    for (const tell of telling) await tell()
    for (const context of contexts) await context.close()
    expect(broken.flat(), 'no page breaks').toEqual([])
  },
  look: async ({ playwright: _ }, use, info) => {
    await use(async (page, name) => {
      await settle(page)
      await page.screenshot({ path: screenPath(info, name), animations: 'disabled' })
      // A row that has half slid under the head would count as too small to hit.
      await page.evaluate(() => window.scrollTo(0, 0))
      expect(await violationsOf(page), `axe on ${name}`).toEqual([])
    })
  },
})

/**
 * What axe finds against WCAG 2.2 AA and its best practices, one line for each place; strictly, texts
 * have to stand out as level AAA asks.
 */
export async function violationsOf(page: Page, { isStrict = false } = {}): Promise<string[]> {
  const rules = { 'color-contrast-enhanced': { enabled: isStrict } }
  const axe = new AxeBuilder({ page }).options({ rules }).withTags(STANDARDS)
  // What frames hold is put together on a page of its own, which takes a third of the time: here are none.
  if (page.frames().length === 1) axe.setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/** What the pages of a context throw and nobody catches, as it comes. */
function errorsOf(context: BrowserContext): string[] {
  const errors: string[] = []
  context.on('weberror', (thrown) => {
    const { stack, message } = thrown.error()
    if (!CUT_OFF.test(message)) errors.push(stack ?? message)
  })
  return errors
}

/** A worker whose script a cut line kept back says so by an error of its own; nobody could catch it. */
const CUT_OFF = /importScripts/

/** Sheets and notices have come to rest, fonts are there. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  })
}

function screenPath(info: TestInfo, name: string): string {
  return `test-results/screens/${info.project.name}/${name}.png`
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
