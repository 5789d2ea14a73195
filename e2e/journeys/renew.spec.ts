import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { createArticle } from './small-article'
import { expectSaved, openEditor, rowOf, targetsOf } from './workspace'

const NEWER = `El puerto vuelve a abrir tras la huelga

El sindicato rechazó hoy la oferta. Nadie lo esperaba. Los barcos esperan en la bahía.`

test('a newer Spanish text marks what changed, keeps the rest, and a confirm clears the mark', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await createArticle(page)
  const english = await targetsOf(page, articleId)
  await page.goto(`/desk/articles/${articleId}/revise`)
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill('Renew the Spanish')
  await expect(page.getByRole('option', { name: 'Renew the Spanish…' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Renew the Spanish' })).toBeVisible()
  await page.getByLabel('Newer Spanish').fill('Nada que ver.\n\nOtro texto.')
  await page.getByRole('button', { name: 'Compare with the article' }).click()
  await page.getByRole('button', { name: 'Renew the Spanish' }).click()
  const asked = page.getByRole('alertdialog', { name: /Is it another article/ })
  await expect(asked).toContainText('No segment stays as it is, 2 new, 3 gone.')
  await look(page, 'source-another')
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await page.getByLabel('Newer Spanish').fill(NEWER)
  await page.getByRole('button', { name: 'Compare with the article' }).click()
  await expect(page.getByText('2 segments stay as they are, 1 reworded, 1 new.')).toBeVisible()
  await look(page, 'source-compared')
  await page.getByRole('button', { name: 'Renew the Spanish' }).click()

  await expect(page).toHaveURL(/revise\?filter=stale/)
  const row = rowOf(page, 2)
  await expect(row.getByText('The Spanish changed since this English was written.')).toBeVisible()
  await expect(row.locator('del').filter({ hasText: 'ayer' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Spanish changed 1' })).toBeVisible()
  await look(page, 'segment-stale')
  expect((await targetsOf(page, articleId))[1]).toBe(english[1])

  await openEditor(page, 2)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('1 of 4 confirmed')).toBeVisible()
  await expectSaved(page)
  await expect(page.getByRole('button', { name: 'Spanish changed 0' })).toBeVisible()
  await page.goto(`/desk/articles/${articleId}/history`)
  await expect(page.getByText('renewed the Spanish · 1 segment reworded · 1 new')).toBeVisible()
})

test('an import from an address the desk knows leads to renewing that article with what was pasted', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  await page.goto('/desk/import')
  const sourceUrl = `https://diario.example/puerto-${test.info().retry}`
  const made = await page.request.post('/api/v1/articles', {
    headers: { origin: new URL(page.url()).origin },
    data: { blocks: [{ kind: 'title', source: 'El puerto abre', draft: '' }], sourceUrl },
  })
  const { id } = (await made.json()) as { id: string }
  await page.getByLabel('Spanish').first().fill('El puerto abre hoy\n\nLos barcos esperan.')
  await page.getByRole('button', { name: 'Preview' }).click()
  // Both steps have the field; the one of the first goes as the preview comes.
  await expect(page.getByRole('button', { name: /^Import \d/ })).toBeVisible()
  await page.getByLabel('Address').fill(sourceUrl)
  await expect(page.getByText('“El puerto abre” came from this address before.')).toBeVisible()
  await look(page, 'import-known-source')
  await page.getByRole('link', { name: 'Renew its Spanish instead' }).click()
  await expect(page).toHaveURL(new RegExp(`${id}/source`))
  const newer = page.getByLabel('Newer Spanish')
  await expect(newer, 'what was pasted came along').toHaveValue(/^El puerto abre hoy/)

  await page.getByRole('button', { name: 'Compare with the article' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'Los barcos esperan.' })
  await line.getByRole('button', { name: 'Correct it above' }).click()
  await expect(newer).toBeFocused()
  await look(page, 'source-correcting')
  await page.keyboard.insertText('Los barcos zarpan.')
  await expect(newer).toHaveValue('El puerto abre hoy\n\nLos barcos zarpan.')
  await page.reload()
  await expect(newer, 'and is kept until it is taken').toHaveValue(/zarpan/)
  await page.getByRole('button', { name: 'Compare with the article' }).click()
  await page.getByRole('button', { name: 'Renew the Spanish' }).click()
  await expect(page).toHaveURL(/revise\?filter=/)
  await page.goto(`/desk/articles/${id}/source`)
  await expect(newer).toHaveValue('')
})
