import type { Page } from '@playwright/test'

/** Id of the demo article of so many segments. */
export async function seeded(page: Page, segments: number, state?: string): Promise<string> {
  const answer = await page.request.get('/api/v1/articles')
  const { rows } = (await answer.json()) as {
    rows: { id: string; state: string; progress: { segments: number } }[]
  }
  const row = rows.find(
    (each) => each.progress.segments === segments && (!state || each.state === state),
  )
  if (!row) throw new Error(`no demo article of ${segments} segments`)
  return row.id
}
