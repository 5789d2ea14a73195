import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { hold } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { editorOf, expectSaved, rewrite, targetsOf } from '@/e2e/journeys/workspace'
import { haltWeb } from '@/e2e/stack/halt-web'

const TYPED = 'Ships are queueing in the bay.'

test('what is called saved is there after a reload', async ({ page, enter }) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 3)
  await rewrite(page, 3, TYPED)
  await expectSaved(page)
  await page.reload()
  expect((await targetsOf(page, articleId))[2]).toBe(TYPED)
})

test('what was typed and not yet saved comes back when the page is opened again, and is saved then', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await saveAndCutLine(page)
  await page.keyboard.insertText('are queueing in the bay.')
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible()
  await look(page, 'offline')
  expect((await targetsOf(page, articleId))[2]).toBe('Vessels ')
  const again = await openAgain(page, articleId)
  await expect(again.getByText('typed earlier in this browser')).toBeVisible()
  await expectSaved(again)
  expect((await targetsOf(again, articleId))[2]).toBe('Vessels are queueing in the bay.')
})

test('not even the last letter is lost when the tab is closed right after it, without a line', async ({
  page,
  enter,
}) => {
  await enter('translator')
  const articleId = await saveAndCutLine(page)
  await page.keyboard.type('wait')
  const again = await openAgain(page, articleId)
  await expect.poll(async () => (await targetsOf(again, articleId))[2]).toBe('Vessels wait')
  await expectSaved(again)
})

test('where the browser refuses to keep what is typed, it says so and asks before the window is closed', async ({
  page,
  enter,
  look,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await enter('translator')
  const articleId = await saveAndCutLine(page)
  await page.keyboard.insertText('are queueing in the bay.')
  const state = page.locator('[data-save-state]')
  await expect(state).toContainText('Offline, 1 unsaved: keep this window open')
  await look(page, 'offline-unkept')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await page.context().setOffline(false)
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[2]).toBe('Vessels are queueing in the bay.')
  // With everything saved nobody is asked any more.
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
})

test('a killed browser loses nothing that was typed', async ({ playwright, stack, enter }) => {
  const profile = await mkdtemp(join(tmpdir(), 'cotejo-profile-'))
  const { launchOptions } = test.info().project.use
  const open = () =>
    playwright.chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: stack.url })
  try {
    const before = await open()
    await enter('translator', before)
    const page = await before.newPage()
    const articleId = await openNewArticle(page, 3)
    await hold(page, '**/revisions')
    await rewrite(page, 3, TYPED)
    await expect.poll(() => keptIn(page)).toContain(TYPED)
    const cdp = await before.newCDPSession(page)
    const gone = new Promise((resolve) => before.once('close', resolve))
    void cdp.send('Browser.crash').catch(() => undefined)
    await gone

    const after = await open()
    await enter('translator', after)
    const again = await after.newPage()
    await again.goto(`/desk/articles/${articleId}/revise?segment=3`)
    await expectSaved(again)
    await expect.poll(async () => (await targetsOf(again, articleId))[2]).toBe(TYPED)
    await after.close()
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})

test('a killed server loses nothing that was called saved, and the rest is saved when it is back', async ({
  page,
  stack,
  enter,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 2)
  await rewrite(page, 2, 'The union rejected the offer yesterday.')
  await expectSaved(page)
  await haltWeb(stack)
  const asked = page.waitForRequest('**/revisions')
  await rewrite(page, 3, TYPED)
  await expect(editorOf(page, 3)).toBeFocused()
  await asked
  process.kill(stack.pid, 'SIGUSR2')
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible()
  await expectSaved(page, { timeout: 60_000 })
  await expect
    .poll(() => targetsOf(page, articleId))
    .toEqual([
      'The port returns to open after the strike',
      'The union rejected the offer yesterday.',
      TYPED,
    ])
})

/** A new article with the first word of its third segment saved, and no line from there on. */
async function saveAndCutLine(page: Page): Promise<string> {
  const articleId = await openNewArticle(page, 3)
  await rewrite(page, 3, 'Vessels ')
  await expectSaved(page)
  await expect.poll(async () => (await targetsOf(page, articleId))[2]).toBe('Vessels ')
  await page.context().setOffline(true)
  return articleId
}

/** The texts in this browser's own store. */
function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases()
    // Opened before the desk has made it, it would be made without its shelf.
    if (!known.some(({ name }) => name === 'cotejo')) return []
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('cotejo'))
    const kept = await done(database.transaction('typed').objectStore('typed').getAll())
    database.close()
    return kept.map(({ text }: { text: string }) => text)
  })
}

/** Closed while the line is down: a page that saw it come back would save before it goes. */
async function openAgain(page: Page, articleId: string): Promise<Page> {
  await page.close()
  await page.context().setOffline(false)
  const again = await page.context().newPage()
  await again.goto(`/desk/articles/${articleId}/revise?segment=3`)
  return again
}
