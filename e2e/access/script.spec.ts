import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { Prepared, Visitor } from '@/e2e/stack/prepared'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { withoutStream } from '@/e2e/stack/without-stream'
import { knock } from './knock'
import type { Method } from './table'

/** Each would call `hit()` or reach out if a text were ever taken for markup. */
const VECTORS = [
  '<script>hit()</script>',
  '</script><script>hit()</script>',
  '</style><img src=x onerror=hit()>',
  '</title></textarea><svg onload=hit()>',
  '"><img src=x onerror=hit()>',
  "' onmouseover='hit()' autofocus onfocus='hit()",
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<a href="javascript:hit()">x</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=hit()>',
  '<!--><img src=x onerror=hit()>-->',
  ']]><script xmlns="http://www.w3.org/1999/xhtml">hit()</script>',
  '{{constructor.constructor("hit()")()}}',
  '\\u003cscript\\u003ehit()\\u003c/script\\u003e',
  '&lt;img src=x onerror=hit()&gt;',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<form action="https://evil.example"><input autofocus onfocus=hit()></form>',
]
const ALL = VECTORS.join(' ')

test('no text is ever taken for markup, by readers’ pages or the desk', async ({ browser }) => {
  const stack = stackUnderTest()
  const { id, slug } = await publishVectors(stack)
  const shown = await knock(stack, { visitor: 'anonymous', method: 'GET', path: `/read/${slug}` })
  expect(shown.body).toContain('&lt;script&gt;hit()&lt;/script&gt;')
  const desk = ['revise', 'review', 'versions', 'history', 'compare/draft...working']
  const pages: [Visitor, string][] = [
    ...['/', `/read/${slug}`, `/read/${slug}/versions/1`, `/read/${slug}/versions/2/changes`].map(
      (path): [Visitor, string] => ['anonymous', path],
    ),
    ['anonymous', '/corrections'],
    ['anonymous', '/feed.xml'],
    ['chief', '/desk'],
    ['chief', `/desk?q=${encodeURIComponent('"><img src=x onerror=hit()>')}`],
    ...desk.map((path): [Visitor, string] => ['chief', `/desk/articles/${id}/${path}`]),
    ['admin', '/desk/people'],
    ['anonymous', `/sign-in?next=${encodeURIComponent('javascript:hit()')}&error=${VECTORS[0]}`],
  ]
  const contexts = new Map<Visitor, BrowserContext>()
  for (const [visitor, path] of pages) {
    const context = contexts.get(visitor) ?? (await browserOf(stack, visitor, browser))
    contexts.set(visitor, context)
    expect(await harmAt(context, stack.url + path), `${path} as ${visitor}`).toEqual([])
  }
  const reader = contexts.get('anonymous')
  expect(reader && (await brokenFeeds(stack, reader))).toEqual([])
  for (const context of contexts.values()) await context.close()
  const { name } = stack.logins.translator
  await write(stack, 'admin', `PATCH /api/v1/people/${stack.things.person}`, { name })
  await write(stack, 'chief', `POST /api/v1/articles/${id}/withdrawals`, {
    kind: 'unpublish',
    publicNote: ALL,
  })
  const notice = await browserOf(stack, 'anonymous', browser)
  expect(await harmAt(notice, `${stack.url}/read/${slug}`)).toEqual([])
  await notice.close()
})

test('what is watched for would be seen', async ({ browser }) => {
  const stack = stackUnderTest()
  const context = await browserOf(stack, 'anonymous', browser)
  const body = `<p onclick="1"></p>${VECTORS[4]}<script src="https://evil.example/x.js"></script>`
  await context.route('**/control', (route) => route.fulfill({ contentType: 'text/html', body }))
  await context.route('https://evil.example/**', (route) => route.abort())
  const harm = await harmAt(context, `${stack.url}/control`)
  expect(harm.join()).toMatch(/(?=.*HIT)(?=.*evil\.example)(?=.*onclick)(?=.*onerror)/)
  await context.close()
})

/** Feeds and maps that a reader’s program could not parse, or that hold an element of somebody’s making. */
async function brokenFeeds(stack: Prepared, context: BrowserContext): Promise<string[]> {
  const page = await context.newPage()
  const broken: string[] = []
  for (const path of ['/feed.xml', '/sitemap.xml']) {
    const { body } = await knock(stack, { visitor: 'anonymous', method: 'GET', path })
    const faults = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      return parsed.querySelectorAll('parsererror, script, img, iframe, svg').length
    }, body)
    if (faults > 0) broken.push(path)
  }
  await page.close()
  return broken
}

async function browserOf(
  stack: Prepared,
  visitor: Visitor,
  browser: import('@playwright/test').Browser,
): Promise<BrowserContext> {
  const context = await browser.newContext()
  const [name, ...value] = (stack.cookies[visitor] ?? '').split('=')
  if (name) await context.addCookies([{ name, value: value.join('='), url: stack.url }])
  await withoutStream(context)
  await context.addInitScript(() => {
    Object.assign(globalThis, { hit: () => console.error('HIT') })
  })
  return context
}

/** What went wrong on a page: script that ran, policy that had to stop something, foreign elements, calls away. */
async function harmAt(context: BrowserContext, url: string): Promise<string[]> {
  const harm: string[] = []
  const page = await context.newPage()
  page.on('console', (line) => {
    if (/HIT|Content.Security.Policy|violates/i.test(line.text())) harm.push(line.text())
  })
  page.on('dialog', (dialog) => dialog.dismiss().then(() => harm.push('dialog')))
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin)) harm.push(`asked for ${request.url()}`)
  })
  await page.goto(url, { waitUntil: 'load' })
  if (url.includes('/desk')) await page.waitForLoadState('networkidle')
  harm.push(...(await foreignElements(page)))
  await page.close()
  return harm
}

function foreignElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          ['IFRAME', 'BASE', 'MATH', 'MGLYPH', 'OBJECT', 'EMBED'].includes(element.tagName) ||
          (element.tagName === 'IMG' && element.getAttribute('src') === 'x') ||
          [...element.attributes].some(
            ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
          ),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}

/** An article that carries the vectors in every text a person can write, published and corrected once. */
async function publishVectors(stack: Prepared): Promise<{ id: string; slug: string }> {
  const body = {
    blocks: [
      { kind: 'title', source: `Puerto ${VECTORS[4]}`, draft: `Port ${VECTORS[4]}` },
      { kind: 'standfirst', source: `Abre ${VECTORS[1]}`, draft: `Opens ${VECTORS[1]}` },
      ...[0, 4, 8, 12].map((from) => {
        const text = VECTORS.slice(from, from + 4).join(' ')
        return { kind: 'paragraph', source: `El puerto ${text}`, draft: `The port ${text}` }
      }),
    ],
    engine: 'Engine </script><b>'.slice(0, 80),
    byline: VECTORS[4],
    outlet: VECTORS[2],
  }
  const { id } = await write(stack, 'translator', 'POST /api/v1/articles', body)
  const path = `/api/v1/articles/${id}`
  const name = 'Eve "><img src=x onerror=hit()>'
  await write(stack, 'admin', `PATCH /api/v1/people/${stack.things.person}`, { name })
  await sign(stack, path, undefined)
  const [title] = (await read(stack, path)).segments as Segment[]
  const segment = `/api/v1/segments/${title?.id}`
  await write(stack, 'editor', `POST ${segment}/comments`, { kind: 'comment', body: ALL })
  await write(stack, 'editor', `POST ${path}/corrections`, {})
  const text = `Harbour ${VECTORS[4]} ${VECTORS[1]}`
  await write(stack, 'translator', `POST ${segment}/revisions`, {
    text,
    expectedVersion: title?.version ?? 0,
  })
  const slug = await sign(stack, path, { kind: 'typo', publicNote: ALL })
  return { id, slug }
}

interface Segment {
  id: number
  version: number
  state: string
}

/** Confirms, submits, reviews, approves (against every finding) and publishes. */
async function sign(
  stack: Prepared,
  path: string,
  correction: object | undefined,
): Promise<string> {
  for (const { id, version, state } of (await read(stack, path)).segments as Segment[]) {
    if (state === 'confirmed' || state === 'reviewed') continue
    await write(stack, 'translator', `POST /api/v1/segments/${id}/confirmation`, {
      expectedVersion: version,
    })
  }
  await write(stack, 'translator', `POST ${path}/versions`, { note: ALL })
  await write(stack, 'chief', `POST ${path}/review`, {})
  const review = await read(stack, `${path}/review`)
  const approval = { hash: review.hash, ...(review.canOverride && { overrideReason: ALL }) }
  await write(stack, 'chief', `POST ${path}/approvals`, approval)
  const publication = { hash: review.hash, ...(correction && { correction }) }
  return (await write(stack, 'chief', `POST ${path}/publications`, publication)).slug
}

async function read(stack: Prepared, path: string) {
  return JSON.parse((await knock(stack, { visitor: 'chief', method: 'GET', path })).body)
}

/** One write, `METHOD /path`, that has to succeed. */
async function write(stack: Prepared, visitor: Visitor, request: string, body: object) {
  const [method, path = ''] = request.split(' ')
  const answer = await knock(stack, { visitor, method: method as Method, path, body })
  expect(answer.status, `${request}: ${answer.body}`).toBeLessThan(300)
  return JSON.parse(answer.body)
}
