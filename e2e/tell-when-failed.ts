import type { BrowserContext, TestInfo } from '@playwright/test'

/**
 * Says of a test that failed what its pages showed and waited for. Where the tests run there may be
 * nothing left but what was printed.
 */
export function tellWhenFailed(context: BrowserContext, info: TestInfo): () => Promise<void> {
  const waiting = new Map<object, string>()
  context.on('request', (request) => {
    waiting.set(request, `${request.method()} ${new URL(request.url()).pathname}`)
  })
  context.on('requestfinished', (request) => waiting.delete(request))
  context.on('requestfailed', (request) => waiting.delete(request))
  return async () => {
    if (info.status === info.expectedStatus) return
    for (const page of context.pages()) {
      const shown = await page
        .locator('body')
        .ariaSnapshot({ timeout: 5_000 })
        .catch(() => 'nothing')
      console.log(`${page.url()} showed:\n${shown.slice(0, MOST)}`)
    }
    console.log(['Without an answer:', ...waiting.values()].join('\n  '))
  }
}

/** Characters of a page that are printed. */
const MOST = 6_000
