import type { BrowserContext, Page } from '@playwright/test'
import type { Ledger } from './ledger'

export interface Typist {
  name: string
  /** Id in the database; two tabs of one person share it. */
  personId: string
  context: BrowserContext
  page: Page
}

interface Work {
  articleId: string
  segmentIds: readonly number[]
  ledger: Ledger
  until: number
  /** From 0 to 1, the same in every run with the same seed. */
  chance: () => number
}

/** Types words that exist once into one segment after another, and settles the conflicts that come. */
export async function type(typist: Typist, work: Work): Promise<number> {
  let count = 0
  await open(typist.page, work.articleId)
  while (Date.now() < work.until) {
    try {
      await settle(typist, work)
      const at = Math.floor(work.chance() * work.segmentIds.length)
      await enter(typist.page, work.segmentIds[at] ?? 0)
      const words = 1 + Math.floor(work.chance() * 4)
      for (let n = 0; n < words && Date.now() < work.until; n++) {
        await place(typist.page, work.chance())
        await typist.page.keyboard.type(`${typist.name}${++count}x`, { delay: 25 })
        await typist.page.waitForTimeout(80 + work.chance() * 500)
      }
      // Some look at what they wrote until it is saved; others go on at once.
      if (work.chance() < 0.4) await typist.page.waitForTimeout(1_200)
      if (work.chance() < 0.06) await again(typist, work)
    } catch (error) {
      work.ledger.note(typist.name, `stumbles: ${error}`)
      // The page is not there while the server is down: like a person, look again in a moment.
      await typist.page.waitForTimeout(500)
      await again(typist, work)
    }
  }
  return count
}

/** Takes one's own text or the other's, as it comes. */
export async function settle(
  { page, personId }: Typist,
  { ledger, chance }: Pick<Work, 'ledger' | 'chance'>,
): Promise<void> {
  const panel = page.getByRole('region', { name: 'Two texts for this segment' })
  if ((await panel.count()) === 0) return
  const id = await panel.first().evaluate((region) => region.closest('[id^="segment-"]')?.id ?? '')
  const button = chance() < 0.5 ? 'Keep mine' : 'Take the other'
  ledger.settle(Number(id.replace('segment-', '')), personId)
  await panel.first().getByRole('button', { name: button }).click({ timeout: 2_000 })
}

export async function open(page: Page, articleId: string): Promise<void> {
  await page.goto(`/desk/articles/${articleId}/revise?segment=1`, { timeout: PATIENCE })
  await page.locator('[data-save-state]').waitFor({ timeout: PATIENCE })
}

/** Milliseconds after which a person stops looking at a page that does not come. */
const PATIENCE = 8_000

/** Reloads, as people do when something looks wrong. Fails quietly while nothing answers. */
async function again({ name, page }: Typist, { articleId, ledger }: Work): Promise<void> {
  ledger.note(name, 'reloads')
  await open(page, articleId).catch((error) => ledger.note(name, `stays away: ${error}`))
}

async function enter(page: Page, segmentId: number): Promise<void> {
  const editor = page.locator(`#segment-${segmentId} [data-editor="english"]`)
  await editor.first().click({ timeout: 2_000 })
  await page
    .locator(`#segment-${segmentId} .cm-content[contenteditable="true"]`)
    .waitFor({ timeout: 3_000 })
}

/** Begins a word of its own, at either end: what grows letter by letter must not touch another's word. */
async function place(page: Page, chance: number): Promise<void> {
  // Of the text, not of the line as it wraps, which may end inside a word.
  const edge = chance < 0.3 ? 'Control+Home' : 'Control+End'
  await page.keyboard.press(edge)
  await page.keyboard.type(' ')
  await page.keyboard.press(edge)
}
