import { expect } from '@playwright/test'
import { fill } from '@/e2e/access/knock'
import { TABLE } from '@/e2e/access/table'
import { test, violationsOf } from '@/e2e/fixtures'
import { LOCALE_COOKIE, LOCALES } from '@/i18n/locale'

/** Pages among the routes of the access table, which fails when one is missing from it. */
const PAGES = Object.keys(TABLE).filter(
  (pattern) => !/^\/(api|fonts)\/|\.(js|svg|txt|xml)$/.test(pattern),
)
const NOWHERE = ['/read/nowhere', '/desk/articles/nowhere/revise', '/nowhere']

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no page breaks a rule of accessibility: ${locale}, ${colorScheme}`, async ({
      page,
      context,
      stack,
      enter,
    }) => {
      test.setTimeout(180_000)
      await page.emulateMedia({ colorScheme })
      await context.addCookies([{ name: LOCALE_COOKIE, value: locale, url: stack.url }])
      const found: Record<string, string[]> = {}
      for (const pattern of [...PAGES, ...NOWHERE]) {
        if (pattern === '/sign-in') await context.clearCookies({ name: /session/ })
        else await enter('admin')
        if (pattern === '/desk/import') await enter('translator')
        await page.goto(fill(pattern, stack.things))
        await expect(page.locator('h1').first()).toBeVisible()
        const violations = await violationsOf(page)
        if (violations.length > 0) found[pattern] = violations
      }
      expect(found).toEqual({})
    })
  }
}
