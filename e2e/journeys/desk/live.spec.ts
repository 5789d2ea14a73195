import { expect, type Page } from '@playwright/test'
import postgres from 'postgres'
import { test } from '@/e2e/fixtures'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  englishOf,
  expectSaved,
  goLive,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from '@/e2e/journeys/workspace'

async function open(page: Page, articleId: string, segment: number): Promise<void> {
  await goLive(page, `/desk/articles/${articleId}/revise?segment=${segment}`)
}

test('another’s words appear at once, and what I type is left alone', async ({ pageOf }) => {
  const ana = await pageOf('translator')
  const bruno = await pageOf('editor')
  const articleId = await createArticle(ana)
  await open(ana, articleId, 2)
  await open(bruno, articleId, 3)
  await openEditor(bruno, 3)
  await bruno.keyboard.press('End')
  await bruno.keyboard.insertText(' I am')
  const saved = ana.waitForResponse((response) => response.url().includes('/revisions'))
  await rewrite(ana, 2, 'The union turned the offer down.')
  await saved
  const began = Date.now()
  await expect(rowOf(bruno, 2)).toContainText('turned')
  const took = Date.now() - began
  test.info().annotations.push({ type: 'live', description: `shown after ${took} ms` })
  process.stdout.write(`      another's edit shown ${took} ms after it was saved\n`)
  await expect(editorOf(bruno, 3)).toBeFocused()
  await bruno.keyboard.insertText(' still typing.')
  await expect(editorOf(bruno, 3)).toContainText('I am still typing.')
})

test('people see who is on which segment, and two tabs of one person are two', async ({
  look,
  pageOf,
}) => {
  const ana = await pageOf('translator')
  const bruno = await pageOf('editor')
  const articleId = await createArticle(ana)
  await open(ana, articleId, 3)
  await open(bruno, articleId, 2)
  const head = ana.getByRole('banner').or(ana.getByRole('main'))
  await expect(head.getByText('Bruno is on 2').first()).toBeVisible()
  await openEditor(bruno, 3)
  await bruno.keyboard.press('End')
  // It is said for some seconds after a key: whoever looks late sees it at the next one.
  await expect(async () => {
    await bruno.keyboard.type(' Bruno adds')
    await expect(rowOf(ana, 3).getByText('Bruno is typing here')).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await look(ana, 'presence')
  await expect(rowOf(ana, 3).getByText('Bruno is here').last()).toBeVisible({ timeout: 30_000 })

  const second = await ana.context().newPage()
  await open(second, articleId, 1)
  await expect(
    ana.getByText(/You, in another tab, on 1|Bruno is on 3 and 1 more/).first(),
  ).toBeVisible()
  await bruno.close({ runBeforeUnload: true })
  await expect(ana.getByText('You, in another tab, on 1').first()).toBeVisible({ timeout: 30_000 })
  await second.close({ runBeforeUnload: true })
  await expect(ana.getByText('You, in another tab').first()).toBeHidden({ timeout: 30_000 })
})

test('two tabs of one person on one segment merge like two people, and neither loses a text', async ({
  page,
  context,
  enter,
}) => {
  await enter('translator')
  const articleId = await createArticle(page)
  const second = await context.newPage()
  await page.goto(`/desk/articles/${articleId}/revise?segment=3`)
  await second.goto(`/desk/articles/${articleId}/revise?segment=3`)
  await openEditor(page, 3)
  await openEditor(second, 3)
  await context.setOffline(true)
  await rewrite(page, 3, 'Twelve ships wait in the bay.')
  await rewrite(second, 3, 'The ships are waiting in the bay.')
  await expect(second.locator('[data-save-state="offline"]')).toBeVisible()
  await page.close()
  await second.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/desk/articles/${articleId}/revise?segment=3`)
  await expectSaved(again)
  await expect
    .poll(async () => (await targetsOf(again, articleId))[2])
    .toBe('Twelve ships are waiting in the bay.')
})

test('an hour without a line: every text arrives, in order, once', async ({
  page,
  context,
  enter,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await openEditor(page, 1)
  await context.setOffline(true)
  const answered: string[] = []
  page.on('response', (answer) => {
    if (answer.url().includes('/revisions')) answered.push(answer.request().postData() ?? '')
  })
  const typed = ['Third first.', 'Second in the middle.', 'First at last.']
  for (const [index, number] of [3, 2, 1].entries()) await rewrite(page, number, typed[index] ?? '')
  await expect(page.locator('[data-save-state="offline"]')).toContainText('3')
  await context.setOffline(false)
  await expectSaved(page)
  expect(await targetsOf(page, articleId)).toEqual(typed.toReversed())
  expect(answered.map((body) => JSON.parse(body).text)).toEqual(typed)
})

test('a session that ended while offline: nothing is lost, and signing in elsewhere goes on', async ({
  page,
  context,
  stack,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 3)
  await openEditor(page, 3)
  await context.clearCookies()
  await rewrite(page, 3, 'Typed after the session was over.')
  const state = page.locator('[data-save-state="signedOut"]')
  await expect(state).toBeVisible()
  await look(page, 'signed-out')
  const [form] = await Promise.all([context.waitForEvent('page'), state.getByRole('link').click()])
  const login = stack.logins.editor
  await form.getByLabel('E-mail').fill(login.email)
  await form.getByLabel('Password', { exact: true }).fill(login.password)
  await form.getByRole('button', { name: 'Sign in' }).click()
  await form.waitForURL(/desk/)
  await page.bringToFront()
  // Refused before the next person comes: on its way still, it would be answered amid the change.
  const refused = page.waitForResponse((answer) => answer.url().endsWith('/revisions'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  expect((await refused).status()).toBe(401)
  await expect(state, 'not in another’s name').toBeVisible()
  await context.clearCookies()
  await enter('translator')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[2]).toBe('Typed after the session was over.')
  await expect(englishOf(page, 3)).toBeVisible()
})

test('who signs in again after a session ended hears of the others again', async ({
  stack,
  pageOf,
}) => {
  const ana = await pageOf('translator')
  const bruno = await pageOf('editor')
  const articleId = await createArticle(ana)
  await open(ana, articleId, 2)
  await open(bruno, articleId, 3)
  const sql = postgres(stack.databaseUrl, { max: 1 })
  const sessionsEnd = (time: string) => sql`
    update sessions set expires_at = now() + ${time}::interval
    where person_id = (select id from people where email = ${stack.logins.translator.email})`
  const refused = ana.waitForResponse(
    (answer) => answer.url().includes('/stream') && answer.status() === 401,
    { timeout: 60_000 },
  )
  await sessionsEnd('-1 hour')
  try {
    await refused
  } finally {
    await sessionsEnd('30 days')
    await sql.end()
  }
  await rewrite(bruno, 3, 'Bruno went on meanwhile.')
  await expect(rowOf(ana, 3)).toContainText('meanwhile', { timeout: 60_000 })
})
