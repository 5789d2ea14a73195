import { expect, type Page } from '@playwright/test'

const BLOCKS = [
  {
    kind: 'title',
    source: 'El puerto vuelve a abrir tras la huelga',
    draft: 'The port returns to open after the strike',
  },
  {
    kind: 'paragraph',
    source: 'El sindicato rechazó ayer la oferta. Los barcos esperan en la bahía.',
    draft: 'The union rejection yesterday the offer. The ships wait in the bay.',
  },
]

/** An article in the name of whoever is signed in, of three segments unless told; answers its id. */
export async function createArticle(page: Page, blocks = BLOCKS): Promise<string> {
  const origin = new URL(page.url() === 'about:blank' ? await homeOf(page) : page.url()).origin
  const answer = await page.request.post('/api/v1/articles', {
    headers: { origin },
    data: { blocks, engine: 'Muelle MT 2' },
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** The same, opened on a segment as its translator sees it. */
export async function openNewArticle(
  page: Page,
  segment: number,
  blocks = BLOCKS,
): Promise<string> {
  const articleId = await createArticle(page, blocks)
  await page.goto(`/desk/articles/${articleId}/revise?segment=${segment}`)
  return articleId
}

async function homeOf(page: Page): Promise<string> {
  await page.goto('/desk')
  return page.url()
}
