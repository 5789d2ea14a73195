import { type Browser, expect, type Request, test } from '@playwright/test'
import type { Prepared } from '@/e2e/stack/prepared'
import { withoutStream } from '@/e2e/stack/without-stream'

/** Bytes of compressed JavaScript a first visit may cost: what the desk needs for its first row, next to none for readers. */
const WORKSPACE_BUDGET = 236_000
const READER_BUDGET = 2_000

const stack = JSON.parse(process.env.COTEJO_STACK ?? '{}') as Prepared

interface Script {
  url: string
  bytes: number
}

/** Opens a page with an empty cache and weighs every script it fetches, inline ones included. */
async function weigh(browser: Browser, path: string, cookie?: string) {
  const context = await browser.newContext()
  if (cookie) {
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    await context.addCookies([{ name, value, url: stack.url }])
  }
  await withoutStream(context)
  await context.addInitScript(withoutLater)
  const page = await context.newPage()
  const fetched: Request[] = []
  page.on('requestfinished', (request) => fetched.push(request))
  const response = await page.goto(`${stack.url}${path}`)
  expect(response?.status(), path).toBe(200)
  await page.waitForLoadState('networkidle')
  const scripts = await Promise.all(fetched.filter(isScript).map(weighed))
  const inline = await page.$$eval('script:not([src]):not([type="application/ld+json"])', (found) =>
    found.map((script) => script.textContent ?? ''),
  )
  await context.close()
  return { scripts, inline }
}

/**
 * In the page: what waits a second or more comes behind the first screen, and is never begun here. Else a
 * slow machine would count it, and a fast one not.
 */
function withoutLater(): void {
  const soon = window.setTimeout
  window.setTimeout = ((act: () => void, wait = 0) =>
    wait < 1_000 ? soon(act, wait) : 0) as typeof window.setTimeout
}

/** Prefetched chunks come as `other` or `fetch`: what counts is that they are JavaScript. */
function isScript(request: Request): boolean {
  return request.resourceType() === 'script' || new URL(request.url()).pathname.endsWith('.js')
}

async function weighed(request: Request): Promise<Script> {
  const { responseBodySize } = await request.sizes()
  return { url: new URL(request.url()).pathname, bytes: responseBodySize }
}

function total(scripts: Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0)
}

function report(name: string, scripts: Script[]): void {
  const kilobytes = (total(scripts) / 1000).toFixed(1)
  test.info().annotations.push({ type: 'weight', description: `${name}: ${kilobytes} kB` })
  process.stdout.write(`      ${name}: ${kilobytes} kB of JavaScript in ${scripts.length} files\n`)
  for (const { url, bytes } of scripts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 6)) {
    process.stdout.write(`        ${(bytes / 1000).toFixed(1).padStart(6)} kB ${url}\n`)
  }
}

test('the workspace costs at most 236 kB of compressed JavaScript on a first visit', async ({
  browser,
}) => {
  const path = `/desk/articles/${stack.things.article}/revise`
  const { scripts } = await weigh(browser, path, stack.cookies.translator)
  report('workspace', scripts)
  expect(scripts.length).toBeGreaterThan(3)
  expect(total(scripts)).toBeGreaterThan(50_000)
  expect(total(scripts)).toBeLessThanOrEqual(WORKSPACE_BUDGET)
})

for (const pattern of ['/read/[liveSlug]', '/', '/corrections']) {
  test(`a reader's page costs under 2 kB of JavaScript: ${pattern}`, async ({ browser }) => {
    const path = pattern.replace('[liveSlug]', stack.things.liveSlug ?? '')
    const { scripts, inline } = await weigh(browser, path)
    report(path, scripts)
    const written = Buffer.byteLength(inline.join(''))
    expect(total(scripts) + written).toBeLessThan(READER_BUDGET)
  })
}
