import type { BrowserContext, Page } from '@playwright/test'

/** Milliseconds after which a page is taken as it is: some tests keep its scripts from coming. */
const AT_MOST = 5_000

/**
 * Pages of the desk are there before their scripts, and a click then is lost. A tool is faster than any
 * hand: from here on every page this context opens counts as open once React listens.
 */
export function waitForReact(context: BrowserContext): void {
  context.on('page', (page) => {
    const open = page.goto.bind(page)
    page.goto = async (...asked: Parameters<Page['goto']>) => {
      const answer = await open(...asked)
      if (new URL(page.url()).pathname.startsWith('/desk')) await reactListens(page)
      return answer
    }
  })
}

async function reactListens(page: Page): Promise<void> {
  const listens = () => Object.keys(document).some((key) => key.startsWith('__reactContainer'))
  await page.waitForFunction(listens, undefined, { timeout: AT_MOST }).catch(() => undefined)
}
