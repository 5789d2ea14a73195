import type { Page, Route } from '@playwright/test'

/** A line that gives no answer, until it is let go. */
export async function hold(page: Page, path: string): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route(path, (route) => void held.push(route))
  return async () => {
    await page.unroute(path)
    await Promise.allSettled(held.map((route) => route.abort()))
  }
}

/** A line that breaks, until it is mended. */
export async function cut(page: Page, path: string): Promise<() => Promise<void>> {
  await page.route(path, (route) => route.abort())
  return () => page.unroute(path)
}
