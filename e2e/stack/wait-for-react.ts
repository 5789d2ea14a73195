import type { BrowserContext, Page } from '@playwright/test'

/** Milliseconds after which a page is taken as it is: some tests keep its scripts from coming. */
const AT_MOST = 5_000

/**
 * Pages of the desk are there before their scripts, and a click then is lost. A tool is faster than any
 * hand: from here on every page this context opens or reloads counts as open once React listens.
 */
export function waitForReact(context: BrowserContext): void {
  context.on('page', (page) => {
    const open = page.goto.bind(page)
    const reload = page.reload.bind(page)
    page.goto = async (...asked: Parameters<Page['goto']>) => {
      const answer = await open(...asked)
      await reactListens(page)
      return answer
    }
    page.reload = async (...asked: Parameters<Page['reload']>) => {
      const answer = await reload(...asked)
      await reactListens(page)
      return answer
    }
  })
}

async function reactListens(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith('/desk')) return
  const listens = () => Object.keys(document).some((key) => key.startsWith('__reactContainer'))
  await page.waitForFunction(listens, undefined, { timeout: AT_MOST }).catch(() => undefined)
}
