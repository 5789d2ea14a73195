import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { articleIdOf, editorOf, expectSaved, rowOf, targetsOf } from './workspace'

const SPANISH = [
  'El museo cierra los lunes',
  'El director rechazó ayer la propuesta. La sala nueva abre en mayo.',
].join('\n\n')
const DRAFT = [
  'The museum closes on Mondays',
  'The director rejection yesterday the proposal. The new room opens in May.',
].join('\n\n')
const FINAL = [
  'The museum closes on Mondays',
  'The director rejected the proposal yesterday.',
  'The new room opens in May.',
]

test('the whole road can be walked without a mouse', async ({ page, stack }) => {
  await page.goto('/desk')
  await signIn(page, stack.logins.translator)
  await tabTo(page, 'link', 'Import an article')
  await press(page, 'Enter')
  await tabTo(page, 'textbox', /^Spanish/)
  await page.keyboard.insertText(SPANISH)
  await tabTo(page, 'textbox', /^English machine draft/)
  await page.keyboard.insertText(DRAFT)
  await tabTo(page, 'button', 'Preview', 'back')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Import 2 blocks' })).toBeVisible()
  await tabTo(page, 'button', 'Import 2 blocks', 'back')
  await press(page, 'Enter')
  await page.waitForURL(/\/revise/)
  const articleId = articleIdOf(page)

  await correct(page)
  expect(await targetsOf(page, articleId)).toEqual(FINAL)
  await tabTo(page, 'button', 'Submit', 'back')
  await press(page, 'Enter')
  await expect(page.getByRole('dialog', { name: 'Submit this version' })).toBeVisible()
  await tabTo(page, 'button', 'Submit version')
  await press(page, 'Enter')
  await expect(page.getByText('Submitted', { exact: true }).first()).toBeVisible()
  await signOut(page)

  await page.goto(`/desk/articles/${articleId}/review`)
  await signIn(page, stack.logins.editor)
  await review(page)
  await publish(page)
})

async function correct(page: Page): Promise<void> {
  await expect(rowOf(page, 1)).toBeVisible()
  await press(page, 'Control+Shift+Enter')
  await expect(editorOf(page, 1)).toBeFocused()
  await press(page, 'Control+Enter')
  await expect(editorOf(page, 2)).toBeFocused()
  await press(page, 'Alt+ArrowDown')
  await expect(editorOf(page, 3)).toBeFocused()
  await press(page, 'Alt+ArrowUp')
  await expect(editorOf(page, 2)).toBeFocused()
  await press(page, 'ControlOrMeta+a')
  await page.keyboard.type(FINAL[1] ?? '')
  await press(page, 'Control+Enter')
  await expect(editorOf(page, 3)).toBeFocused()
  await press(page, 'Alt+KeyS')
  await expect(editorOf(page, 3)).toContainText('La sala nueva')
  await press(page, 'Alt+KeyD')
  await press(page, 'Control+Enter')
  await expect(page.getByText('3 of 3 confirmed')).toBeVisible()
  await expectSaved(page)
}

async function review(page: Page): Promise<void> {
  await tabTo(page, 'button', 'Begin review')
  await press(page, 'Enter')
  await expect(page.getByText('Version 1 is in review.')).toBeVisible()
  await press(page, 'F7')
  await expect(page.getByRole('button', { name: /^Accept/ }).first()).toBeVisible()
  await press(page, 'a')
  await expect(page.getByText(/[1-9]\d* decided/)).toBeVisible()
}

async function publish(page: Page): Promise<void> {
  for (const act of ['Approve this version', 'Publish']) {
    await tabTo(page, 'button', act)
    await press(page, 'Enter')
    const sheet = page.getByRole('dialog', { name: act })
    await expect(sheet).toBeVisible()
    await tabTo(page, 'button', act)
    await press(page, 'Enter')
    await expect(sheet).toBeHidden()
  }
  await expect(page.getByText('Version 1 is published.')).toBeVisible()
  await tabTo(page, 'link', /\/read\//)
  await press(page, 'Enter')
  // The desk's own page has the same title, and shows the Spanish.
  await page.waitForURL(/\/read\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(FINAL[0] ?? '')
  const spanish = page.getByText('El museo cierra los lunes').first()
  await expect(spanish).toBeHidden()
  await press(page, 's')
  await expect(spanish).toBeVisible()
}

async function signIn(page: Page, login: { email: string; password: string }): Promise<void> {
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await tabTo(page, 'textbox', 'E-mail')
  await page.keyboard.type(login.email)
  await tabTo(page, 'textbox', 'Password')
  await page.keyboard.type(login.password)
  await press(page, 'Enter')
  await page.waitForURL(/\/desk/)
}

async function signOut(page: Page): Promise<void> {
  await tabTo(page, 'button', /^Account of/)
  await press(page, 'Enter')
  const leave = page.getByRole('menuitem', { name: 'Sign out' })
  await expect(async () => {
    await press(page, 'ArrowDown')
    await expect(leave).toBeFocused({ timeout: 200 })
  }).toPass()
  await press(page, 'Enter')
  await page.waitForURL(/\/sign-in/)
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
}

const FARTHEST = 80

/** Tab by Tab to what has that role and name, seeing on each stop that the focus can be seen. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'textbox',
  name: string | RegExp,
  way: 'on' | 'back' = 'on',
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
  await expect(wanted).toBeVisible()
  for (let step = 0; step < FARTHEST; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab')
  }
  throw new Error(`${FARTHEST} steps of the Tab key do not reach ${role} “${name}”`)
}
