import type { Sql } from 'postgres'
import { type Ledger, wordsOf } from '../chaos/ledger'
import type { Typist } from '../chaos/typist'

export interface Walker extends Typist {
  /** From 0 to 1, the same in every run with the same seed. */
  chance: () => number
  /** How many words were written. */
  words: number
}

export interface Walk {
  articleId: string
  url: string
  /** Of the command that holds the application: it is told to crash the web process. */
  pid: number
  sql: Sql
  ledger: Ledger
  /** By person: words that were in view while they did what takes words away. No others may go by it. */
  mayGo: Map<string, Set<string>>
  /** When (ms) a page that was cut off in the middle of being sent has surely come or been sent anew. */
  wholeAgainAt: number
}

/** For as long as this lasts (ms) pages and scripts may come broken off, which is not theirs to answer for. */
export function breakOff(walk: Walk, lasting: number): void {
  walk.wholeAgainAt = Math.max(walk.wholeAgainAt, Date.now() + lasting + 10_000)
}

export function oneOf<Item>({ chance }: Walker, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(chance() * items.length)] ?? items[0]
}

/** A word like no other. */
export function newWord(walker: Walker): string {
  walker.words += 1
  return `${walker.name}${walker.words}x`
}

/** Puts the caret at an end of some English, mostly of another row; answers the segment's id. */
export async function enter(walker: Walker): Promise<number> {
  const { page, chance } = walker
  const box = page.locator('.cm-content[contenteditable="true"]').first()
  const rows = await page.locator('[data-segment] [data-editor="english"]').all()
  if (chance() < 0.6 || (await box.count()) === 0)
    await rows[Math.floor(chance() * rows.length)]?.click({ timeout: 2_000 })
  await box.focus({ timeout: 3_000 })
  await page.keyboard.press(oneOf(walker, ['Control+End', 'Control+End', 'Control+Home']))
  return Number(await box.evaluate((text) => text.closest('li')?.dataset.segment))
}

/** Writes down what stands before somebody who is about to take words away. */
export async function seeAll({ page, personId }: Walker, { mayGo }: Walk): Promise<void> {
  const words = wordsOf((await page.locator('body').textContent()) ?? '')
  mayGo.set(personId, words.union(mayGo.get(personId) ?? new Set()))
}
