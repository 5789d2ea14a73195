import type { Locator, Page } from '@playwright/test'

interface SoakAct {
  name: string
  /** Done in every so many rounds. */
  every: number
  act: (page: Page, round: number) => Promise<void>
}

/** What somebody does all day, and how often. Each begins and ends in the text of a row. */
export const SOAK_ACTS: readonly SoakAct[] = [
  { name: 'write', every: 1, act: writeOn },
  { name: 'confirm', every: 3, act: (page) => page.keyboard.press('ControlOrMeta+Enter') },
  { name: 'undo', every: 4, act: undoAndRedo },
  { name: 'scroll', every: 5, act: scrollAbout },
  { name: 'look things up', every: 7, act: lookThingsUp },
  { name: 'filter', every: 11, act: filterAndBack },
  { name: 'split', every: 17, act: splitAndUndo },
  { name: 'join', every: 19, act: joinAndUndo },
  { name: 'replace', every: 23, act: replaceAndUndo },
]

/** Rows walked down before as many are walked up again: the article has an end. */
const WALK = 120
/** In about a hundred segments of the article. */
const OFFICE = ['attorney general', 'chief prosecutor']
/** Milliseconds a hundred saves, one after the other, may take beside other work. */
const HUNDRED_SAVES = 60_000
const PHRASE = 'And the old pier stays.'

async function writeOn(page: Page, round: number): Promise<void> {
  const isDown = Math.floor(round / WALK) % 2 === 0
  await page.keyboard.press(isDown ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
  const english = await editor(page)
  await page.keyboard.press('ControlOrMeta+End')
  // What was added on the way down is taken back on the way up: a longer text with more findings would
  // be a larger heap by right.
  const isThere = (await english.innerText()).trimEnd().endsWith(PHRASE)
  if (!isThere) await page.keyboard.type(` ${PHRASE}`, { delay: 25 })
  if (isDown && !isThere && round % 2 === 0) return
  for (let key = 0; key <= PHRASE.length; key++) await page.keyboard.press('Backspace')
}

async function editor(page: Page): Promise<Locator> {
  const english = page.locator('[contenteditable=true][data-editor=english]')
  await english.waitFor()
  return english
}

async function saved(page: Page, timeout = 15_000): Promise<void> {
  await page.locator('[data-save-state=saved]').waitFor({ timeout })
}

async function undoAndRedo(page: Page): Promise<void> {
  for (const key of ['z', 'Shift+z', 'z']) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await page.waitForTimeout(120)
  }
}

async function scrollAbout(page: Page): Promise<void> {
  await page.mouse.move(500, 500)
  for (const step of [1_500, 1_500, -1_500, -1_500]) {
    await page.mouse.wheel(0, step)
    await page.waitForTimeout(50)
  }
}

async function lookThingsUp(page: Page): Promise<void> {
  const tabs = page.getByRole('complementary').getByRole('tab')
  for (const nth of [1, 2, 3, 4, 0]) {
    await tabs.nth(nth).click()
    await page.waitForTimeout(150)
  }
  await focusText(page)
}

async function filterAndBack(page: Page): Promise<void> {
  const filters = page.getByRole('group', { name: 'Segments shown' }).getByRole('button')
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const nth of [1, 0, 2, 3, 0, 6, 0]) {
    await filters.nth(nth).click()
    await page.waitForTimeout(150)
  }
  await focusText(page)
}

async function splitAndUndo(page: Page): Promise<void> {
  await saved(page)
  for (let step = 0; step < 40; step++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Alt+KeyE')
  await page.getByRole('slider', { name: 'English' }).waitFor()
  await recutAndBack(page)
}

/** The last segment of a paragraph has none to be joined with. */
async function joinAndUndo(page: Page): Promise<void> {
  await saved(page)
  if ((await page.getByRole('button', { name: 'Join with the next' }).count()) === 0) return
  await page.keyboard.press('Alt+KeyJ')
  await page.getByRole('group', { name: /^Joined with segment/ }).waitFor()
  await recutAndBack(page)
}

/** Does what the open panel proposes, and takes it back once the list has one row more or less. */
async function recutAndBack(page: Page): Promise<void> {
  const row = page.locator('[data-long-list] > li[aria-setsize]').first()
  const before = (await row.getAttribute('aria-setsize')) ?? ''
  const ofAsMany = page.locator(`[data-long-list] > li[aria-setsize="${before}"]`)
  await page.keyboard.press('Enter')
  await ofAsMany.first().waitFor({ state: 'detached' })
  await editor(page)
  await page.keyboard.press('Alt+Shift+KeyJ')
  await ofAsMany.first().waitFor()
  await saved(page)
  await focusText(page)
}

async function replaceAndUndo(page: Page): Promise<void> {
  await page.keyboard.press('Alt+KeyF')
  const dialog = page.getByRole('dialog', { name: 'Find and replace' })
  const replace = dialog.getByRole('button', { name: /^Replace in/ })
  // The other way round where an earlier round was broken off before it took its words back.
  for (const [from, to] of [OFFICE, OFFICE.toReversed()]) {
    await dialog.getByLabel('Find', { exact: true }).fill(from ?? '')
    await dialog.getByLabel('Replace with').fill(to ?? '')
    await page.waitForTimeout(500)
    if (await replace.isEnabled()) break
  }
  await replace.click()
  await dialog.waitFor({ state: 'hidden' })
  await saved(page, HUNDRED_SAVES)
  await focusText(page)
  await page.keyboard.press('ControlOrMeta+z')
  await saved(page, HUNDRED_SAVES)
  await focusText(page)
}

/** Back into the text of the current row, from wherever the focus is. */
async function focusText(page: Page): Promise<void> {
  const english = page.locator('li[aria-current] [data-editor=english]')
  await english.focus()
  await editor(page)
}
