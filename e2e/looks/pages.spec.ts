import { expect } from '@playwright/test'
import { cut } from '@/e2e/broken-line'
import { createArticle } from '@/e2e/journeys/small-article'
import { LOCALE_COOKIE } from '@/i18n/locale'
import { seeded } from './seeded'
import { test } from './seen'

test('the queue: filled, narrowed to nothing, and with the line gone', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('translator')
  await page.goto('/desk')
  await see('queue')
  await page.goto('/desk?q=zzzz')
  await see('queue-nothing')
  await page.goto('/desk')
  const mend = await cut(page, '**/api/v1/articles?**')
  await page.getByRole('link', { name: new RegExp(t('common.articleState.published')) }).click()
  await expect(page.getByRole('button', { name: t('common.retry') })).toBeVisible()
  await see('queue-error')
  mend()
  await page.getByRole('button', { name: t('common.retry') }).click()
  await expect(page.getByRole('button', { name: t('common.retry') })).toBeHidden()
  await page.context().setOffline(true)
  await page.getByRole('link', { name: new RegExp(t('desk.inState.drafted')) }).click()
  await expect(page.getByRole('button', { name: t('common.retry') })).toBeVisible()
  await see('queue-offline')
  await page.context().setOffline(false)
  await expect(page.getByRole('button', { name: t('common.retry') })).toBeHidden()
})

test('the review: changes, questions, forms, and a decision that does not arrive', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('editor')
  await page.goto(`/desk/articles/${await seeded(page, 27, 'in_review')}/review`)
  await expect(page.locator('ins').first()).toBeVisible()
  await see('review')
  await page.setViewportSize({ width: 820, height: 1180 })
  const first = await page.locator('ins').first().boundingBox()
  const standing = await page.locator('#article-standing').boundingBox()
  expect(first?.y, 'the changes come before the standing').toBeLessThan(standing?.y ?? 0)
  await see('review-tablet')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.keyboard.press('F7')
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox').first()).toBeVisible()
  await see('review-amend')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('review.act.request_changes') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await see('review-request')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await cut(page, '**/api/v1/segments/*/decisions')
  await page.keyboard.press('F7')
  await expect(page.locator('[data-segment] a:focus'), 'a change is selected').toBeVisible()
  await page.keyboard.press('a')
  await expect(
    page.getByRole('alert').filter({ hasText: t('review.failed.offline') }),
  ).toBeVisible()
  await see('review-error')
})

test('the glossary: terms, none found, a term, an import, and the line gone', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('editor')
  await page.goto('/desk/glossary')
  await expect(page.getByRole('button', { name: t('glossary.add') })).toBeVisible()
  await see('glossary')
  await page.getByRole('searchbox').fill('zzzz')
  await see('glossary-nothing')
  await page.getByRole('button', { name: t('glossary.add') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await cut(page, '**/api/v1/terms**')
  await see('glossary-term')
})

test('what else there is: notices, history, versions, comparison, import', async ({
  page,
  context,
  enter,
  see,
  stack,
  pair,
  t,
}) => {
  await enter('translator')
  await page.goto('/desk/notices')
  await see('notices')
  const pages = {
    history: `/desk/articles/${await seeded(page, 27, 'in_review')}/history`,
    versions: `/desk/articles/${await seeded(page, 28)}/versions`,
    compare: `/desk/articles/${await seeded(page, 28)}/compare/draft...1`,
    published: `/desk/articles/${await seeded(page, 28)}/revise`,
    'changes-requested': `/desk/articles/${await seeded(page, 27, 'changes_requested')}/revise`,
  }
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await see(name)
  }
  await page.goto('/desk/import')
  await page.getByRole('button', { name: t('import.preview') }).click()
  await see('import-error')

  await context.clearCookies()
  await context.addCookies([{ name: LOCALE_COOKIE, value: pair.locale, url: stack.url }])
  const [name = '', value = ''] = (stack.cookies.colleague ?? '').split('=')
  await context.addCookies([{ name, value, url: stack.url }])
  await page.goto('/desk/notices')
  await see('notices-none')
  await page.goto('/desk?assignee=me')
  await see('queue-none')
})

test('the memory: found, none, a wording withdrawn, and the line gone', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('editor')
  await page.goto('/desk/memory?q=ministerio')
  const withdraw = page.getByRole('button', {
    name: t('memory.page.withdrawNamed', { target: '' }).slice(0, 8),
  })
  await expect(withdraw.first()).toBeVisible()
  await see('memory')
  await withdraw.first().click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await see('memory-withdraw')
  await page.keyboard.press('Escape')
  await page.goto('/desk/memory?q=zzzz')
  await expect(page.getByText(t('memory.page.noneText'))).toBeVisible()
  await see('memory-nothing')
  await cut(page, '**/api/v1/memory?*')
  await page.getByRole('searchbox').fill('ministerio')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: t('memory.page.again') })).toBeVisible({
    timeout: 20_000,
  })
  await see('memory-error')
})

test('renewing the Spanish: empty, compared, the same, and the line gone', async ({
  page,
  enter,
  see,
  t,
}) => {
  await enter('translator')
  await page.goto(`/desk/articles/${await createArticle(page)}/source`)
  const compare = page.getByRole('button', { name: t('import.renew.compare') })
  const newer = page.getByLabel(t('import.renew.source'))
  await see('renew')
  await newer.fill(
    'El puerto vuelve a abrir\n\nEl sindicato rechazó hoy la oferta. Nadie la quiso.',
  )
  await compare.click()
  await expect(page.locator('ins').first()).toBeVisible()
  await see('renew-compared')
  await newer.fill(
    'El puerto vuelve a abrir tras la huelga\n\nEl sindicato rechazó ayer la oferta. Los barcos esperan en la bahía.',
  )
  await compare.click()
  await expect(page.getByText(t('import.renew.nothing'))).toBeVisible()
  await see('renew-nothing')
  await cut(page, '**/api/v1/articles/*/source**')
  await newer.fill('El puerto cierra.')
  await compare.click()
  await expect(page.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible()
  await see('renew-error')
})

test('the review: a question about selected words', async ({ page, enter, see, t }) => {
  await enter('editor')
  const id = await seeded(page, 27, 'in_review')
  await page.goto(`/desk/articles/${id}/review?show=all`)
  await page.getByText('deshielo').first().dblclick()
  const ask = t.markup('segment.comments.onSelection', { rest: (words) => words })
  await page.getByRole('button', { name: ask }).click()
  const field = page.getByRole('textbox', { name: t('segment.comments.askLabel') })
  await field.fill('The thaw of this year, or of two decades?')
  await see('review-asking')
  await field.fill('')
})

test('what administrators see: checks, people, settings', async ({ page, enter, see }) => {
  await enter('admin')
  for (const name of ['people', 'settings', 'settings/checks', 'account']) {
    await page.goto(`/desk/${name}`)
    await expect(page.locator('h1')).toBeVisible()
    await see(name.replace('/', '-'))
  }
})
