import { expect, type Page, type Route } from '@playwright/test'

/** A line that gives no answer, until it is let go. */
export async function hold(page: Page, path: string): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await catchRequests(page, path, (route) => (isHeld ? held.push(route) : route.fallback()))
  return async () => {
    isHeld = false
    await Promise.allSettled(held.map((route) => route.abort()))
  }
}

/** A line that breaks, until it is mended. */
export async function cut(page: Page, path: string): Promise<() => void> {
  let isCut = true
  await catchRequests(page, path, (route) => (isCut ? route.abort() : route.fallback()))
  return () => {
    isCut = false
  }
}

/** Has requests of a page answered here, from the very next one on. */
export async function catchRequests(
  page: Page,
  path: string | RegExp,
  answer: (route: Route) => unknown,
): Promise<void> {
  await page.route(path, answer)
  await untilCaught(page)
}

/**
 * Chromium says that it intercepts before an open page does: what is sent in that moment slips through. A
 * line is cut once a request is seen to be caught. Nothing is routed back, which is as careless.
 */
export async function untilCaught(page: Page): Promise<void> {
  if (!page.url().startsWith('http')) return
  await page.route(`**${PROBE}`, (route) => route.fulfill({ body: 'caught' }))
  const ask = (path: string) =>
    fetch(path).then(
      (answer) => answer.text(),
      () => 'nothing',
    )
  await expect.poll(() => page.evaluate(ask, PROBE)).toBe('caught')
}

const PROBE = '/api/v1/is-this-caught'
