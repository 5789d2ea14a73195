import { expect } from '@playwright/test'
import { fill } from '@/e2e/access/knock'
import { TABLE } from '@/e2e/access/table'
import { violationsOf } from '@/e2e/fixtures'
import { test } from './seen'

/** Pages among the routes of the access table, which fails when one is missing from it. */
const PAGES = Object.keys(TABLE).filter(
  (pattern) => !/^\/(api|fonts)\/|\.(js|svg|txt|xml)$/.test(pattern),
)
const NOWHERE = ['/read/nowhere', '/desk/articles/nowhere/revise', '/nowhere']

test('no page breaks a rule of accessibility', async ({ page, context, stack, enter, pair }) => {
  test.setTimeout(180_000)
  // Readers' pages know no choice of the desk's: they go by what the system asks for.
  await page.emulateMedia({
    colorScheme: pair.theme === 'dark' ? 'dark' : 'light',
    contrast: pair.theme === 'contrast' ? 'more' : 'no-preference',
  })
  const found: Record<string, string[]> = {}
  for (const pattern of [...PAGES, ...NOWHERE]) {
    if (pattern === '/sign-in') await context.clearCookies({ name: /session/ })
    else await enter('admin')
    if (pattern === '/desk/import') await enter('translator')
    await page.goto(fill(pattern, stack.things))
    await expect(page.locator('h1').first()).toBeVisible()
    const violations = await violationsOf(page, { isStrict: pair.theme === 'contrast' })
    if (violations.length > 0) found[pattern] = violations
  }
  expect(found).toEqual({})
})
