import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import type { OpenDatabase } from '@/db/client'
import { people } from '@/db/schema/person'
import { segments } from '@/db/schema/segment'
import { sessionCookie } from '@/e2e/stack/session-cookie'
import { type Stack, startStack } from '@/e2e/stack/stack'
import { findBrowser } from '@/scripts/find-browser.mjs'
import { importArticle } from '@/server/article/import-article'
import { openSession } from '@/server/person/sign-in'
import { longNews } from './long-news'

export const LENGTHS = [1_000, 10_000] as const
export type Length = (typeof LENGTHS)[number]

export interface BenchRow {
  id: number
  target: string
  version: number
}

/** The application under load: production build, real PostgreSQL, real Chromium. */
export interface BenchDesk {
  url: string
  /** Session cookies of people who may write. */
  cookies: readonly string[]
  articles: Record<Length, string>
  /** Segments of the article of 1,000, in order. */
  rows: BenchRow[]
  /** A window with an empty cache, of the nth person; `flags` go to a browser of its own. */
  enter(flags?: readonly string[], nth?: number): Promise<BrowserContext>
  stop(): Promise<void>
}

/** As many people as DESIGN lets save in one article at once. */
const PEOPLE = 50

interface Stock {
  sessionIds: string[]
  articles: Partial<Record<Length, string>>
  rows: BenchRow[]
}

export async function startBenchDesk(): Promise<BenchDesk> {
  const stock: Stock = { sessionIds: [], articles: {}, rows: [] }
  const stack = await startStack((opened) => fill(opened, stock))
  const browsers: Browser[] = []
  const cookies = await Promise.all(stock.sessionIds.map((id) => cookieOf(id, stack)))
  return {
    url: stack.url,
    cookies,
    rows: stock.rows,
    articles: stock.articles as Record<Length, string>,
    enter: async (flags = [], nth = 0) => {
      const { executablePath, args } = await findBrowser()
      const browser = await chromium.launch({ executablePath, args: [...args, ...flags] })
      browsers.push(browser)
      return enterAs(browser, stack.url, cookies[nth] ?? '')
    },
    stop: async () => {
      for (const browser of browsers) await browser.close()
      await stack.stop()
    },
  }
}

async function fill({ db }: OpenDatabase, stock: Stock): Promise<void> {
  const person = (nth: number) => ({
    name: `Person ${nth}`,
    email: `person-${nth}@bench.example`,
    role: 'translator' as const,
    passwordHash: 'x',
  })
  const staff = await db
    .insert(people)
    .values(Array.from({ length: PEOPLE }, (_, nth) => person(nth)))
    .returning()
  const [actor] = staff
  if (!actor) throw new Error('nobody was stored')
  for (const { id } of staff) stock.sessionIds.push(await openSession(db, id))
  for (const length of LENGTHS) {
    const input = { blocks: longNews(length), engine: 'Bench MT' }
    const rest = { byline: '', outlet: '', sourceUrl: '' }
    stock.articles[length] = (await importArticle({ db, actor }, { ...input, ...rest })).id
  }
  stock.rows = await db
    .select({ id: segments.id, target: segments.target, version: segments.version })
    .from(segments)
    .where(eq(segments.articleId, stock.articles[1_000] ?? ''))
    .orderBy(segments.position)
}

async function cookieOf(sessionId: string, { secret }: Stack): Promise<string> {
  const { name, value } = await sessionCookie(sessionId, secret)
  return `${name}=${value}`
}

async function enterAs(browser: Browser, url: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  // What is evaluated in the page was compiled by tsx, which names its functions by this helper.
  await context.addInitScript('globalThis.__name = (named) => named')
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  await context.addCookies([{ name, value, url }])
  return context
}

/** Opens an article and waits until all its segments are there. */
export async function openWhole(
  page: Page,
  desk: BenchDesk,
  length: Length,
  segment: number,
): Promise<void> {
  await page.goto(`${desk.url}/desk/articles/${desk.articles[length]}/revise?segment=${segment}`)
  await page
    .locator(`[data-long-list] > li[aria-setsize="${length}"]`)
    .first()
    .waitFor({ timeout: 60_000 })
}
