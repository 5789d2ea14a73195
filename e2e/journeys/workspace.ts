import { expect, type Locator, type Page } from '@playwright/test'

/** Row of a segment by its number, in the workspace and in the review. */
export function rowOf(page: Page, number: number): Locator {
  return page.getByRole('listitem', { name: `Segment ${number}`, exact: true })
}

/** The English of a row, whether it is being edited or not. */
export function englishOf(page: Page, number: number): Locator {
  return page.getByRole('textbox', { name: `English of segment ${number}`, exact: true })
}

/** Opens a page of an article and waits until its stream stands. */
export async function goLive(page: Page, path: string): Promise<void> {
  const stream = page.waitForResponse((response) => response.url().includes('/stream?'))
  await page.goto(path)
  expect((await stream).status()).toBe(200)
}

/** The open editor of a row, once it has been fetched. */
export function editorOf(page: Page, number: number): Locator {
  return rowOf(page, number).locator('[contenteditable="true"][data-editor="english"]')
}

/** Puts other words in place of a segment's English, as somebody who selects it all and types. */
export async function rewrite(page: Page, number: number, text: string): Promise<void> {
  await openEditor(page, number)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

/** Puts the caret into the English of a row, unless it stands there already. */
export async function openEditor(page: Page, number: number): Promise<void> {
  const editor = editorOf(page, number)
  const isOpen = await editor.evaluateAll(([open]) => open === document.activeElement)
  if (!isOpen) await englishOf(page, number).click()
  await expect(editor).toBeFocused()
}

/** Selects words in a lane of a row, as a mouse does. */
export async function selectWords(
  page: Page,
  number: number,
  lane: string,
  words: string,
): Promise<void> {
  await rowOf(page, number)
    .locator(`[data-lane="${lane}"]`)
    .evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1
        if (start < 0 || node.parentElement?.closest('del')) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + wanted.length)
        document.getSelection()?.removeAllRanges()
        document.getSelection()?.addRange(range)
        return
      }
      throw new Error(`no ${wanted} here`)
    }, words)
}

/** A text line by line, as it is broken on the page. */
export async function linesOf(text: Locator): Promise<string[]> {
  return await text.evaluate((element) => {
    const lines: string[] = []
    let bottom = 0
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent ?? '').length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const box = range.getBoundingClientRect()
        if (box.top > bottom - 4) lines.push('')
        bottom = Math.max(box.bottom, bottom)
        lines.push((lines.pop() ?? '') + range.toString())
      }
    }
    return lines.map((line) => line.trim())
  })
}

/** The page shows that all that was typed is with the server. */
export async function expectSaved(page: Page, options?: { timeout: number }): Promise<void> {
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible(options)
}

/** The English of every segment as the server holds it. */
export async function targetsOf(page: Page, articleId: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/articles/${articleId}`)
  expect(answer.status()).toBe(200)
  const { segments } = (await answer.json()) as {
    segments: { target: string | null; draft: string }[]
  }
  return segments.map(({ target, draft }) => target ?? draft)
}

/** Nothing on the page has moved for some frames: what was to be measured or scrolled has been. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const places = () => {
      const rows = [...document.querySelectorAll('main li, [role=slider]')]
      const tops = rows.map((row) => Math.round(row.getBoundingClientRect().top))
      return `${document.documentElement.scrollHeight} ${tops.join(' ')}`
    }
    for (let last = '', still = 0; still < 10; ) {
      await new Promise((painted) => requestAnimationFrame(painted))
      const now = places()
      still = now === last ? still + 1 : 0
      last = now
    }
  })
}

/** Id of the article whose page is open. */
export function articleIdOf(page: Page): string {
  return /\/desk\/articles\/([^/]+)/.exec(page.url())?.[1] ?? ''
}
