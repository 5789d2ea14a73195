import type { BrowserContext } from '@playwright/test'

/** A page that follows its article is never without a request: who waits for quiet cuts the stream off. */
export async function withoutStream(context: BrowserContext): Promise<void> {
  await context.route(/\/stream\?/, (route) => route.abort())
}
