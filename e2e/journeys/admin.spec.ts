import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'

const PASSWORD = 'three plain words here'

test('an administrator adds somebody, changes their role and closes the account, each at once', async ({
  page,
  browser,
  stack,
  enter,
  look,
}) => {
  await enter('admin')
  await page.goto('/desk/people')
  await look(page, 'people')
  await page.getByRole('button', { name: 'Add a person' }).click()
  const sheet = page.getByRole('dialog', { name: 'Add a person' })
  await sheet.getByLabel('Name').fill('Elisa Montaner')
  await sheet.getByLabel('E-mail address').fill('elisa@demo.cotejo.example')
  await sheet.getByLabel('First password', { exact: true }).fill('short')
  await sheet.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(sheet.getByText('At least 12 characters.').last()).toBeVisible()
  await look(page, 'people-add-refused')
  await page.reload()
  await page.getByRole('button', { name: 'Add a person' }).click()
  await expect(sheet.getByText('What you had begun here is back.')).toBeVisible()
  await expect(sheet.getByLabel('Name')).toHaveValue('Elisa Montaner')
  await expect(sheet.getByLabel('E-mail address')).toHaveValue('elisa@demo.cotejo.example')
  await expect(sheet.getByLabel('First password', { exact: true })).toHaveValue('')
  await sheet.getByLabel('First password', { exact: true }).fill(PASSWORD)
  await sheet.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(sheet.getByText(PASSWORD)).toBeVisible()
  await look(page, 'people-added')
  await sheet.getByRole('button', { name: 'Close' }).last().click()

  const theirs = await browser.newContext({ baseURL: stack.url })
  const elisa = await theirs.newPage()
  await signIn(elisa)
  expect(await statusOfPeople(elisa)).toBe(403)

  await change(page, 'Name and role…')
  const edit = page.getByRole('dialog', { name: 'Name and role of Elisa Montaner' })
  await edit.getByLabel('Name').fill('Elisa Montaner Ruiz')
  await page.keyboard.press('Escape')
  await change(page, 'Name and role…')
  await expect(edit.getByLabel('Name')).toHaveValue('Elisa Montaner Ruiz')
  await edit.getByRole('button', { name: 'Start over' }).click()
  await expect(edit.getByLabel('Name')).toHaveValue('Elisa Montaner')
  await edit.getByLabel('Role').selectOption('admin')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(edit).toBeHidden()
  expect(await statusOfPeople(elisa), 'the new role works on the next request').toBe(200)

  await change(page, 'Disable')
  const sure = page.getByRole('alertdialog')
  await look(page, 'people-disable')
  await sure.getByRole('button', { name: 'Disable' }).click()
  await expect(sure).toBeHidden()
  expect(await statusOfPeople(elisa), 'a closed account is out on the next request').toBe(401)
  await elisa.goto('/desk')
  await expect(elisa).toHaveURL(/sign-in/)
  await signInWith(elisa, PASSWORD)
  await expect(elisa.getByText('do not match. Check both')).toBeVisible()
  await theirs.close()
})

test('an administrator reads the desk and signs nothing', async ({ page, enter, look, stack }) => {
  await enter('admin')
  await page.goto(`/desk/articles/${stack.things.sentBack}/revise`)
  await expect(page.getByText('Administrators look after people and settings')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Confirm', exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Submit' })).toHaveCount(0)
  await page.goto('/desk/settings')
  await look(page, 'settings')
})

async function change(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: 'Change the account of Elisa Montaner' }).click()
  await page.getByRole('menuitem', { name: act }).click()
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await signInWith(page, PASSWORD)
  await page.waitForURL(/\/desk/)
}

async function signInWith(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill('elisa@demo.cotejo.example')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function statusOfPeople(page: Page): Promise<number> {
  return (await page.request.get('/api/v1/people')).status()
}
