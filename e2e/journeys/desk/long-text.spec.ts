import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { expectSaved, openEditor } from '@/e2e/journeys/workspace'

/** Two thousand two hundred words without a stop: one segment. */
const WORDS = Array.from({ length: 2_200 }, (_, at) => `word${at % 97}`)

test('a very long text is compared by a worker, and its change is seen', async ({
  page,
  enter,
  stack,
}) => {
  await enter('translator')
  const answer = await page.request.post('/api/v1/articles', {
    headers: { origin: new URL(stack.url).origin },
    data: {
      blocks: [
        { kind: 'title', source: 'El puerto', draft: 'The port' },
        { kind: 'paragraph', source: 'El puerto abre.', draft: `${WORDS.join(' ')} end.` },
      ],
      engine: 'Muelle MT 2',
    },
  })
  expect(answer.status()).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  const complaints: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  const worker = page.waitForEvent('worker')
  await page.goto(`/desk/articles/${id}/revise?segment=2`)
  await openEditor(page, 2)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' Finis.')
  await expectSaved(page)
  await openEditor(page, 1)
  expect((await worker).url()).toContain('/_next/static/')
  await expect(page.locator('ins', { hasText: 'Finis.' }).first()).toBeVisible()
  expect(complaints).toEqual([])
})
