import { get } from 'node:http'
import type { BrowserContext } from '@playwright/test'

/**
 * Streams reach the server and stay open there as long as the page waits, but none of what they say
 * comes back: a proxy that collects an answer before it passes it on.
 */
export async function behindCollectingProxy(context: BrowserContext): Promise<void> {
  await context.route(/\/stream\?/, async (route) => {
    const request = route.request()
    const upstream = get(request.url(), { headers: await request.allHeaders() }, (answer) => {
      answer.resume()
    })
    upstream.on('error', () => undefined)
    context.on('requestfailed', (failed) => {
      if (failed === request) upstream.destroy()
    })
  })
}
