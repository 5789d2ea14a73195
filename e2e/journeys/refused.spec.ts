import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { haltWeb } from '@/e2e/stack/halt-web'
import { createArticle } from './small-article'
import { editorOf, expectSaved, openEditor, rewrite } from './workspace'

test('a wrong password, an unknown address and a closed account read the same', async ({
  page,
  stack,
  look,
}) => {
  const { email } = stack.logins.translator
  const said: (string | null)[] = []
  for (const [who, password] of [
    [email, 'not the password'],
    ['nobody@demo.cotejo.example', 'not the password'],
    ['left@demo.cotejo.example', 'cotejo-demo-left'],
  ] as const) {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(who)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    const alert = page.getByRole('alert').filter({ hasText: /\S/ })
    await expect(alert).toBeVisible()
    said.push(await alert.textContent())
    await expect(page.getByLabel('E-mail')).toHaveValue(who)
  }
  await look(page, 'sign-in-refused')
  expect(new Set(said).size, said.join(' | ')).toBe(1)
})

test.describe('a paste that is no article', () => {
  const spanish = (page: Page) => page.getByRole('textbox', { name: 'Spanish' })
  const draft = (page: Page) => page.getByRole('textbox', { name: 'English machine draft' })

  test.beforeEach(async ({ page, enter }) => {
    await enter('translator')
    await page.goto('/desk/import')
  })

  test('nothing at all', async ({ page, look }) => {
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByText('Paste the Spanish text.')).toBeVisible()
    await look(page, 'import-empty')
  })

  test('both texts swapped; what was pasted stays and is kept across a reload', async ({
    page,
  }) => {
    const english = 'The city council rejected the towers beside the park this Thursday. '.repeat(4)
    await spanish(page).fill(english)
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByText('does not read as Spanish')).toBeVisible()
    await expect(spanish(page)).toHaveValue(english)
    await page.reload()
    await expect(spanish(page)).toHaveValue(english)
  })

  test('the inside of a file', async ({ page }) => {
    await spanish(page).fill(`PK\u0003\u0004${'\u0001\u0002\u0006\u0011'.repeat(200)}`)
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByText('This is not text')).toBeVisible()
  })

  test('five megabytes', async ({ page }) => {
    await spanish(page).fill('Una frase más sobre el puerto. '.repeat(165_000))
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(
      page.getByText(/MB is more than the 2 MB|more than the 2 MB/).first(),
    ).toBeVisible()
  })

  test('a draft for half of it', async ({ page, look }) => {
    const lines = Array.from({ length: 8 }, (_, n) => `El puerto número ${n} abre hoy sus puertas.`)
    await spanish(page).fill(['Los puertos abren', ...lines].join('\n\n'))
    await draft(page).fill(
      [
        'The ports open',
        'Port number 0 opens its doors today.',
        'Port number 1 opens its doors today.',
      ].join('\n\n'),
    )
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByText('More than a quarter of the Spanish has no English')).toBeVisible()
    await look(page, 'import-half')
  })

  test('the Spanish alone becomes untranslated segments', async ({ page }) => {
    await spanish(page).fill('Los puertos abren\n\nEl puerto del norte abre hoy sus puertas.')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('button', { name: 'Import 2 blocks' }).click()
    await page.waitForURL(/\/revise/)
    await expect(page.getByText('No English yet. Write it here.')).toHaveCount(2)
  })
})

test('a long paste whose reading ends with the server is said to have failed, and read once it is back', async ({
  page,
  stack,
  enter,
  look,
}) => {
  await enter('translator')
  await page.goto('/desk/import')
  const spanish = page.getByRole('textbox', { name: 'Spanish' })
  await spanish.fill('El puerto del norte abre hoy sus puertas.\n\n'.repeat(1_000))
  await page
    .getByRole('textbox', { name: 'English machine draft' })
    .fill('The northern port opens its doors today.\n\n'.repeat(1_000))
  // A fast machine reads the paste before any kill arrives: only a halted server is sure to be amid it.
  await haltWeb(stack)
  const asked = page.waitForRequest('**/imports/preview')
  await page.getByRole('button', { name: 'Preview' }).click()
  await asked
  process.kill(stack.pid, 'SIGUSR2')
  const said = page.getByRole('alert').filter({ hasText: 'The preview could not be prepared.' })
  await expect(said).toContainText('No connection. What you typed is kept in this browser.')
  await expect(spanish).toHaveValue(/^El puerto del norte abre hoy/)
  await look(page, 'import-broken-off')
  await expect(async () => {
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('button', { name: /^Import 1 block/ })).toBeVisible({
      timeout: 10_000,
    })
  }).toPass({ timeout: 90_000 })
})

test('nobody signs their own change, and a chief goes past a question only with a reason', async ({
  page,
  context,
  enter,
  look,
}) => {
  await enter('editor')
  const articleId = await createArticle(page)
  await page.goto(`/desk/articles/${articleId}/revise`)
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Submit version' })).toBeDisabled()
  await page.getByLabel('Note for the editors').fill('Look at the bay first.')
  await look(page, 'submit-unfinished')
  await page.getByRole('button', { name: 'Go to the first one' }).click()
  await expect(editorOf(page, 1)).toBeFocused()
  await rewrite(page, 1, 'The port reopens after the strike')
  await page.keyboard.press('Control+Enter')
  await rewrite(page, 2, 'The union rejected the offer yesterday.')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('3 of 3 confirmed')).toBeVisible()
  await expectSaved(page)
  await openEditor(page, 3)
  await page.keyboard.press('Alt+KeyC')
  await page.getByLabel('Your question').fill('Which bay is it?')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByText('Which bay is it?')).toBeVisible()
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(page.getByLabel('Note for the editors')).toHaveValue('Look at the bay first.')
  await expect(page.getByRole('button', { name: '1 segment with an open question' })).toBeVisible()
  await look(page, 'submit-later-obstacles')
  await page.getByRole('button', { name: 'Submit version' }).click()
  await expect(page.getByText('Submitted', { exact: true }).first()).toBeVisible()

  await page.goto(`/desk/articles/${articleId}/review`)
  await page.getByRole('button', { name: 'Begin review' }).click()
  await expect(page.getByText('2 segments with changes of your own')).toBeVisible()
  await expect(page.getByText('1 open question')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Approve this version' })).toBeDisabled()
  await look(page, 'review-own-change')

  await context.clearCookies()
  await enter('chief')
  await page.goto(`/desk/articles/${articleId}/review`)
  await page.getByRole('button', { name: 'Approve all the same' }).click()
  const sheet = page.getByRole('dialog', { name: 'Approve all the same' })
  const approve = sheet.getByRole('button', { name: 'Approve all the same' })
  await expect(approve).toBeDisabled()
  await sheet.getByLabel('Why it is approved all the same').fill('The agency confirmed the bay.')
  await look(page, 'review-override')
  await approve.click()
  await expect(page.getByText('Version 1 is approved.')).toBeVisible()
  await page.goto(`/desk/articles/${articleId}/history`)
  await expect(page.getByText('The agency confirmed the bay.')).toBeVisible()
})
