import { type BrowserContext, expect, type Page } from '@playwright/test'
import { cookieOf, VIEW_COOKIE, viewFrom } from '@/components/segment/view'
import { slugFrom } from '@/domain/slug'
import { test } from '@/e2e/fixtures'
import type { Insider, Prepared } from '@/e2e/stack/prepared'
import { type Story, stories } from './stories'
import {
  articleIdOf,
  englishOf,
  expectSaved,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from './workspace'

/**
 * The road of one article from paste to correction, a test a role. Each goes on where the one
 * before ended, as people in a newsroom do.
 */
for (const story of stories()) {
  test.describe(`the ${story.name} article`, () => {
    test.describe.configure({ mode: 'serial' })
    const road: Road = { articleId: '', slug: '', outside: '' }
    test.beforeEach(({ context, stack }) => showAsList(context, stack))
    const seen = (look: Look): Look => (story.name === 'demo' ? look : onlyOfTheText(look))

    test('a translator brings it in, corrects it beside the Spanish and submits it', async ({
      page,
      stack,
      look,
    }) => {
      road.slug = await freeAddress(page)
      road.outside = await seenOutside(page, story)
      await signIn(page, stack, 'translator')
      await seen(look)(page, `${story.name}-desk`)
      await bringIn(page, story, seen(look))
      road.articleId = articleIdOf(page)
      await seeFindings(page, story)
      await seen(look)(page, `${story.name}-revise`)
      await correct(page, story, seen(look))
      expect(await targetsOf(page, road.articleId)).toEqual(story.final)
      await submit(page)
      await seen(look)(page, `${story.name}-submitted`)
    })

    test('a reader finds nothing of it yet', async ({ page }) => {
      for (const path of [`/read/${road.slug}`, `/read/${road.slug}/versions/1`]) {
        expect((await page.request.get(path)).status(), path).toBe(404)
      }
      expect(await seenOutside(page, story)).toBe(road.outside)
    })

    test('an editor asks for a change, gets it, approves and publishes', async ({
      page,
      browser,
      stack,
      look,
      enter,
    }) => {
      await signIn(page, stack, 'editor')
      await takeUp(page, road)
      await expect(page.locator('ins').first()).toBeVisible()
      await expect(page.locator('del').first()).toBeVisible()
      await seen(look)(page, `${story.name}-review`)
      await decideFirstChange(page)
      await askForChanges(page)
      await seen(look)(page, `${story.name}-sent-back`)

      const context = await browser.newContext({ baseURL: stack.url })
      await showAsList(context, stack)
      await enter('translator', context)
      await answerTheEditor(await context.newPage(), road)
      await context.close()

      await takeUp(page, road)
      await expect(page.getByRole('radio', { name: 'Version 1' })).toBeVisible()
      await approve(page)
      await seen(look)(page, `${story.name}-approved`)
      expect(await publish(page)).toBe(road.slug)
      await seen(look)(page, `${story.name}-published`)
    })

    test('a reader reads it, with the Spanish one key away, and how it came about', async ({
      page,
      look,
    }) => {
      await page.goto(`/read/${road.slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(SHORT_HEADLINE)
      const about = page.getByRole('complementary', { name: 'About this text' })
      await expect(about).toContainText('edited by Ana Robledo')
      await expect(about).toContainText('approved by Bruno Casavieja')
      await expect(about).toContainText(story.engine)
      await seen(look)(page, `${story.name}-read`)
      const spanish = page.locator('article [lang="es"]:not(label)').first()
      await expect(spanish).toBeHidden()
      await page.keyboard.press('s')
      await expect(spanish).toBeVisible()
      await seen(look)(page, `${story.name}-read-spanish`)
      await page.getByText('Both', { exact: true }).click()
      await seen(look)(page, `${story.name}-read-both`)
    })

    test('an editor corrects it with a kind and a note, and readers see both', async ({
      page,
      browser,
      stack,
      look,
      enter,
    }) => {
      await enter('editor')
      await page.goto(`/desk/articles/${road.articleId}/review`)
      await act(page, 'Begin a correction')
      await expect(page.getByText('A correction is being written', { exact: false })).toBeVisible()
      const context = await browser.newContext({ baseURL: stack.url })
      await showAsList(context, stack)
      await enter('translator', context)
      await correctLater(await context.newPage(), road, story)
      await context.close()

      await takeUp(page, road)
      await approve(page)
      await publishCorrection(page)
      await seen(look)(page, `${story.name}-correction-published`)

      await page.goto(`/read/${road.slug}`)
      await expect(page.getByRole('complementary', { name: 'Correction' })).toContainText(NOTE)
      await seen(look)(page, `${story.name}-corrected`)
      await page.getByRole('link', { name: 'What changed' }).first().click()
      await expect(page.locator('ins').first()).toBeVisible()
      await seen(look)(page, `${story.name}-changes`)
      await page.goto(`/read/${road.slug}/versions/2`)
      await expect(page.getByRole('complementary', { name: 'Older version' })).toBeVisible()
      await seen(look)(page, `${story.name}-older`)
      await page.goto('/corrections')
      await expect(page.getByText(NOTE).first()).toBeVisible()
      await seen(look)(page, `${story.name}-corrections`)
    })

    test('a chief takes it off the site, and its address says so', async ({
      page,
      enter,
      look,
    }) => {
      await enter('chief')
      await page.goto(`/desk/articles/${road.articleId}/review`)
      await page.getByRole('button', { name: 'Unpublish' }).click()
      const sheet = page.getByRole('dialog')
      await sheet.getByRole('textbox').first().fill('We are looking into a complaint.')
      await seen(look)(page, `${story.name}-unpublish`)
      await sheet.getByRole('button', { name: 'Unpublish' }).click()
      await expect(sheet).toBeHidden()
      const gone = await page.goto(`/read/${road.slug}`)
      expect(gone?.status()).toBe(410)
      await expect(page.getByText('We are looking into a complaint.')).toBeVisible()
      await seen(look)(page, `${story.name}-gone`)
      await page.goto(`/desk/articles/${road.articleId}/history`)
      await expect(page.getByText('unpublished the article', { exact: false })).toBeVisible()
      await seen(look)(page, `${story.name}-history`)
    })
  })
}

interface Road {
  articleId: string
  slug: string
  /** What readers could see under its headline before it was brought in: of an earlier try. */
  outside: string
}

type Look = (page: Page, name: string) => Promise<void>

/** Screens on which the words of an article stand; the others were looked at with the article before. */
const OF_THE_TEXT = /-(preview|revise|editing|review|read|read-both|changes)$/

function onlyOfTheText(look: Look): Look {
  return async (page, name) => {
    if (OF_THE_TEXT.test(name)) await look(page, name)
  }
}

const SHORT_HEADLINE = 'Havana denies it is a threat'
const NOTE = 'An earlier version of this article got the headline wrong.'

async function signIn(page: Page, stack: Prepared, role: Insider): Promise<void> {
  const { email, password } = stack.logins[role]
  await page.goto('/desk')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
}

/** Copied pages in, a preview with the furniture out, and only then an article. */
async function bringIn(page: Page, story: Story, look: Look): Promise<void> {
  await page.goto('/desk/import')
  await page.getByRole('textbox', { name: 'Spanish' }).fill(story.spanishPage)
  await page.getByRole('textbox', { name: 'English machine draft' }).fill(story.englishPage)
  await page.getByLabel('Translation engine').fill(story.engine)
  await look(page, `${story.name}-import`)
  await page.getByRole('button', { name: 'Preview' }).click()
  const pairs = page.getByRole('region', { name: 'Paired blocks' })
  await expect(pairs.getByRole('listitem', { name: /^Block \d+$/ })).toHaveCount(story.blocks)
  await pairs.getByText(/^Left out: /).click()
  for (const line of story.furniture) {
    await expect(pairs.getByRole('checkbox', { name: `Put back: ${line}` })).not.toBeChecked()
  }
  await look(page, `${story.name}-preview`)
  await page.getByRole('button', { name: `Import ${story.blocks} blocks` }).click()
  await page.waitForURL(/\/revise/)
}

/** The whole article under each other, on a phone too: one at a time is another journey. */
async function showAsList(context: BrowserContext, { url }: Prepared): Promise<void> {
  const value = cookieOf({ ...viewFrom(undefined), listsOnPhone: true })
  await context.addCookies([{ name: VIEW_COOKIE, value, url: `${url}/desk` }])
}

/** The defects of the draft stand beside the text, each with its reason and the words of both languages. */
async function seeFindings(page: Page, story: Story): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Findings and comments' })
  for (const { segment, words, reason } of story.findings) {
    await openEditor(page, segment)
    await panel.getByRole('tab', { name: `Segment ${segment}` }).click()
    const card = panel.getByRole('listitem').filter({ hasText: words }).filter({ hasText: reason })
    await expect(card.first(), `${words}: ${reason}`).toBeVisible()
  }
  const close = panel.getByRole('button', { name: 'Fold away' })
  if (await close.isVisible()) await close.click()
}

/** Every segment: its English put right where it is wrong, then confirmed, one after the other. */
async function correct(page: Page, story: Story, look: Look): Promise<void> {
  const drafts = await targetsOf(page, articleIdOf(page))
  expect(drafts).toHaveLength(story.final.length)
  const withKeys = (page.viewportSize()?.width ?? 0) > 800
  await openEditor(page, 1)
  for (const [at, text] of story.final.entries()) {
    const number = at + 1
    if (drafts[at] !== text) await rewrite(page, number, text)
    else await openEditor(page, number)
    if (number === story.findings[0]?.segment) {
      await expect(rowOf(page, number).locator('ins, del').first()).toBeVisible()
      await look(page, `${story.name}-editing`)
    }
    if (withKeys) await page.keyboard.press('Control+Enter')
    else
      await rowOf(page, number)
        .getByRole('button', { name: /^Confirm/ })
        .click()
  }
  const all = story.final.length
  await expect(page.getByText(`${all} of ${all} confirmed`)).toBeVisible()
  await expectSaved(page)
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Submit this version' })
  await sheet.getByRole('textbox').fill('The headline may still be too long.')
  await sheet.getByRole('button', { name: 'Submit version' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByText(/^(Submitted|In review)$/).first()).toBeVisible()
}

async function takeUp(page: Page, road: Road): Promise<void> {
  await page.goto(`/desk/articles/${road.articleId}/review`)
  const begin = page.getByRole('button', { name: 'Begin review' })
  const standing = page.getByText(/^Version \d (was submitted|is in review)/)
  await expect(standing).toBeVisible()
  if (await begin.isVisible()) await begin.click()
  await expect(page.getByText(/^Version \d is in review\.$/)).toBeVisible()
}

async function decideFirstChange(page: Page): Promise<void> {
  await page.keyboard.press('F7')
  await expect(page.getByRole('button', { name: /^Accept/ }).first()).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText(/ · [1-9]\d* decided$/)).toBeVisible()
}

async function askForChanges(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Request changes' }).click()
  const sheet = page.getByRole('dialog', { name: 'Request changes' })
  await expect(sheet.getByRole('button', { name: 'Request changes' })).toBeDisabled()
  await sheet.getByLabel('What has to change, and why').fill('A shorter headline, please.')
  await sheet.getByRole('button', { name: 'Request changes' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByText('Sent back to the translator with a request.')).toBeVisible()
}

/** The translator reads what is asked, shortens the headline, and hands the article in again. */
async function answerTheEditor(page: Page, road: Road): Promise<void> {
  await page.goto(`/desk/articles/${road.articleId}/revise`)
  await expect(page.getByText('A shorter headline, please.')).toBeVisible()
  await rewriteFirst(page, SHORT_HEADLINE)
}

/** Puts the headline back that the editor had shortened. */
async function correctLater(page: Page, road: Road, story: Story): Promise<void> {
  await page.goto(`/desk/articles/${road.articleId}/revise`)
  await rewriteFirst(page, story.final[0] ?? '')
}

async function rewriteFirst(page: Page, text: string): Promise<void> {
  await rewrite(page, 1, text)
  await page.keyboard.press('Control+Enter')
  await expectSaved(page)
  await expect(englishOf(page, 1)).toContainText(text.slice(0, 6))
  await submit(page)
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Approve this version' }).click()
  const sheet = page.getByRole('dialog', { name: 'Approve this version' })
  await sheet.getByRole('button', { name: 'Approve this version' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByText(/^Version \d is approved\./)).toBeVisible()
}

/** Publishes for the first time; answers the address. */
async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Publish' })
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByText(/^Version \d is published\.$/)).toBeVisible()
  const address = page.getByRole('link', { name: /\/read\// })
  return ((await address.getAttribute('href')) ?? '').replace('/read/', '')
}

async function publishCorrection(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Publish' })
  await sheet.getByLabel('Kind of correction').selectOption('mistranslation')
  await sheet.getByLabel('Note for readers').fill(NOTE)
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByText(/^Version \d is published\.$/)).toBeVisible()
}

/** An act that asks once more on a sheet. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  const sheet = page.getByRole('alertdialog', { name })
  await sheet.getByRole('button', { name }).click()
  await expect(sheet).toBeHidden()
}

/** Where readers will look for it: the first address of its headline at which nothing stood yet. */
async function freeAddress(page: Page): Promise<string> {
  const slug = slugFrom(SHORT_HEADLINE)
  for (let number = 1; number < 9; number++) {
    const address = number === 1 ? slug : `${slug}-${number}`
    if ((await page.request.get(`/read/${address}`)).status() === 404) return address
  }
  throw new Error(`Every address of ${slug} is taken`)
}

/** How often its headline or its address is in the front page, the feed and the list for search engines. */
async function seenOutside(page: Page, story: Story): Promise<string> {
  const seen: string[] = []
  for (const path of ['/', '/feed.xml', '/sitemap.xml']) {
    const text = await (await page.request.get(path)).text()
    const said = [story.final[0] ?? '', slugFrom(SHORT_HEADLINE)]
    seen.push(`${path}: ${said.map((words) => text.split(words).length - 1).join(' and ')}`)
  }
  return seen.join(', ')
}
