import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { articleKeys } from '@/components/article/queries'
import { commentKeys } from '@/components/comment/queries'
import { matchesQuery } from '@/components/memory/queries'
import type { CommentSpan } from '@/domain/comment'
import type { DecisionDto, ReviewState } from '@/domain/review'
import type { SavedSegment, SegmentDto, Workspace } from '@/domain/segment'
import { decideMutation } from './mutations'
import { reviewKeys } from './queries'

const ARTICLE = 'an-article'
const CONFIRMED = { id: 1, blockId: 1, version: 3, state: 'confirmed', target: 'Salt is white.' }

/** A review that shows one confirmed segment with words marked, and knows what the memory has. */
function review() {
  const client = new QueryClient()
  const workspace = { article: {}, blocks: [], segments: [CONFIRMED], names: {}, dismissals: [] }
  client.setQueryData(articleKeys.workspace(ARTICLE), workspace as unknown as Workspace)
  client.setQueryData(matchesQuery(2).queryKey, { matches: [], names: {}, isLate: false })
  const white = { segmentId: 1, side: 'target', start: 8, end: 13 } as CommentSpan
  client.setQueryData<CommentSpan[]>(commentKeys.spans(ARTICLE), [white])
  return client
}

/** The same, with decisions made on it. */
function reviewWith(decisions: DecisionDto[]) {
  const client = review()
  client.setQueryData(reviewKeys.of(ARTICLE), { decisions } as unknown as ReviewState)
  return client
}

/** An editor puts another text in the segment's place, and the server takes it. */
async function amend(client: QueryClient, text: string): Promise<void> {
  const segment = { ...CONFIRMED, version: 4, target: text } as SegmentDto
  const saved = { segment, merged: false, article: {} } as SavedSegment
  const where = { articleId: ARTICLE, viewerId: 'an-editor' }
  const sent = new MutationObserver(
    client,
    decideMutation(client, where, async () => saved),
  )
  await sent.mutate({ kind: 'amend', segmentId: 1, version: 3, change: null, text })
}

/** An editor accepts a change, and the server does not answer, not even what stands now. */
async function acceptInVain(client: QueryClient): Promise<unknown> {
  const never = new Promise<never>(() => undefined)
  for (const queryKey of [reviewKeys.of(ARTICLE), articleKeys.workspace(ARTICLE)]) {
    new QueryObserver(client, { queryKey, queryFn: () => never, staleTime: Infinity }).subscribe(
      () => undefined,
    )
  }
  const where = { articleId: ARTICLE, viewerId: 'an-editor' }
  const fail = () => Promise.reject(new Error('no line'))
  const sent = new MutationObserver(client, decideMutation(client, where, fail))
  const change = { before: 'Salt', after: 'Sea salt' }
  return await sent
    .mutate({ kind: 'accept', segmentId: 1, version: 3, change, waiting: null })
    .catch((error: unknown) => error)
}

describe('an acceptance that failed', () => {
  it('is told though nothing else can be asked', async () => {
    const told = await acceptInVain(reviewWith([]))
    expect(told).toEqual(new Error('no line'))
  })

  it('is shown no more, and others still are', async () => {
    const client = reviewWith([{ id: -1 } as DecisionDto])
    await acceptInVain(client)
    const shown = client.getQueryData<ReviewState>(reviewKeys.of(ARTICLE))
    expect(shown?.decisions.map(({ id }) => id)).toEqual([-1])
  })
})

describe('a text an editor amended', () => {
  it('stands on the screen at once', async () => {
    const client = review()
    await amend(client, 'Sea salt is white.')
    const shown = client.getQueryData<Workspace>(articleKeys.workspace(ARTICLE))
    expect(shown?.segments).toMatchObject([{ target: 'Sea salt is white.' }])
  })

  it('has the memory asked again for what it offers other segments', async () => {
    const client = review()
    await amend(client, 'Sea salt is white.')
    expect(client.getQueryState(matchesQuery(2).queryKey)?.isInvalidated).toBe(true)
  })

  it('keeps the words that a comment is about marked', async () => {
    const client = review()
    await amend(client, 'Sea salt is white.')
    const spans = client.getQueryData<CommentSpan[]>(commentKeys.spans(ARTICLE))
    expect(spans).toMatchObject([{ start: 12, end: 17 }])
  })
})
