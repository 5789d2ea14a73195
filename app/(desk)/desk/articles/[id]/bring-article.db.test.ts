import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { articleKeys } from '@/components/article/queries'
import { completedBy, isWhole, type Workspace } from '@/domain/segment'
import { workspace } from '@/server/article/queries'
import { article, BLOCKS } from '@/server/testing/desk'
import { newsroom } from '@/server/testing/newsroom'
import { bringArticle } from './bring-article'

const SEGMENTS = 3

describe('what a page brings of an article', async () => {
  const { ana } = await newsroom({ ana: 'translator' })

  it('is all of it up to a length', async () => {
    const id = await article(ana, BLOCKS)
    const client = new QueryClient()
    const brought = await bringArticle(ana, client, id, SEGMENTS)
    expect(brought).toEqual(await workspace(ana, id))
    expect(isWhole(brought)).toBe(true)
    expect(client.getQueryData(articleKeys.workspace(id))).toBe(brought)
  })

  it('is the head of a longer one, which the rest completes', async () => {
    const id = await article(ana, BLOCKS)
    const client = new QueryClient()
    const head = await bringArticle(ana, client, id, SEGMENTS - 1)
    const whole = await workspace(ana, id)
    expect(head).toMatchObject({ article: whole.article, segments: [{ position: 0 }], nextFrom: 1 })
    expect(isWhole(head)).toBe(false)
    expect(completedBy(head, whole)).toEqual(whole)
  })

  it('never takes the place of the whole that a browser holds', async () => {
    const id = await article(ana, BLOCKS)
    const client = new QueryClient()
    const whole = await workspace(ana, id)
    client.setQueryData<Workspace>(articleKeys.workspace(id), whole)
    const held = client.getQueryState(articleKeys.workspace(id))?.dataUpdatedAt ?? 0
    const page = new QueryClient()
    await bringArticle(ana, page, id, SEGMENTS - 1)
    const brought = page.getQueryState(articleKeys.workspace(id))?.dataUpdatedAt
    expect(brought).toBeLessThan(held)
  })
})
