import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { createTranslator } from 'next-intl'
import { test as base, settle, violationsOf } from '@/e2e/fixtures'
import { LOCALE_COOKIE } from '@/i18n/locale'
import type { Messages } from '@/i18n/messages'
import type { Pair } from './pairs'

interface Seen {
  pair: Pair
  /** The words of the interface, in the language one looks at. */
  t: ReturnType<typeof wordsOf>
  /** Keeps a picture of a state and notes what axe finds in it; the test goes on to the next. */
  see: (name: string, page?: Page) => Promise<void>
}

export const test = base.extend<Seen>({
  pair: async ({ playwright: _ }, use, info) => use(info.project.metadata as Pair),
  t: async ({ pair }, use) => use(wordsOf(pair)),
  context: async ({ context, stack, pair }, use) => {
    await context.addCookies([{ name: LOCALE_COOKIE, value: pair.locale, url: stack.url }])
    await context.addInitScript((theme) => {
      // A page that is not open yet has no store.
      if (origin !== 'null') localStorage.setItem('cotejo-theme', theme)
    }, pair.theme)
    await use(context)
  },
  see: async ({ page: usual, pair }, use) => {
    await use(async (name, page = usual) => {
      const path = `test-results/screens/${pair.locale}-${pair.theme}/${name}.png`
      await settle(page)
      await page.screenshot({ path, animations: 'disabled' })
      // A row that has half slid under the head would count as too small to hit.
      await page.evaluate(() => window.scrollTo(0, 0))
      const found = await violationsOf(page, { isStrict: pair.theme === 'contrast' })
      expect.soft(found, name).toEqual([])
    })
  },
})

function wordsOf({ locale }: Pair) {
  // Read, not imported: the runner takes no JSON for a module.
  const files = globSync(`messages/${locale}/*.json`)
  const messages = Object.fromEntries(
    files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8'))]),
  ) as Messages
  return createTranslator({ locale, messages })
}
