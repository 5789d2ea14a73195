import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { createArticle } from '@/e2e/journeys/small-article'
import { goLive } from '@/e2e/journeys/workspace'
import { behindCollectingProxy } from '@/e2e/stack/collecting-proxy'

/** Pauses between attempts grow until they are longer than what a broken stream is forgiven. */
const WATCHED = 45_000

test('behind a proxy that holds streams back, people stay where they are', async ({ pageOf }) => {
  const ana = await pageOf('translator')
  const bruno = await pageOf('editor')
  await behindCollectingProxy(bruno.context())
  const articleId = await createArticle(ana)
  await goLive(ana, `/desk/articles/${articleId}/revise?segment=3`)
  await bruno.goto(`/desk/articles/${articleId}/revise?segment=2`)
  const shown = ana.getByText('Bruno is on 2').first()
  await expect(shown).toBeVisible()
  const began = Date.now()
  while (Date.now() - began < WATCHED) {
    expect(await shown.isVisible(), `after ${Date.now() - began} ms`).toBe(true)
    await ana.waitForTimeout(200)
  }
  await bruno.close({ runBeforeUnload: true })
  await expect(shown).toBeHidden({ timeout: 8_000 })
})
