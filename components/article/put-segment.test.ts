import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { matchesQuery } from '@/components/memory/queries'
import { sendJson } from '@/components/request/request'
import { decideKey, reviewKeys } from '@/components/review/queries'
import type { LiveSegments } from '@/domain/live'
import type { SavedSegment, SegmentDto, Workspace } from '@/domain/segment'
import { awaitSegment } from './await-segment'
import { putSegment, putSegments } from './put-segment'
import { articleKeys } from './queries'

const ARTICLE = 'an-article'

function segment(over: Partial<SegmentDto> = {}): SegmentDto {
  const text = { source: 'La sal.', draft: 'The salt.', target: 'Salt.', state: 'editing' }
  return { id: 1, blockId: 1, position: 0, version: 3, ...text, ...over } as SegmentDto
}

/** A screen that shows one segment, and knows what the memory has for another. */
function screen(shown: SegmentDto): { client: QueryClient; isFresh: () => boolean } {
  const client = new QueryClient()
  const workspace = { article: {}, blocks: [], segments: [shown], names: {}, dismissals: [] }
  client.setQueryData(articleKeys.workspace(ARTICLE), workspace as unknown as Workspace)
  const { queryKey } = matchesQuery(2)
  client.setQueryData(queryKey, { matches: [], names: {}, isLate: false })
  return { client, isFresh: () => client.getQueryState(queryKey)?.isInvalidated === false }
}

const saved = (of: SegmentDto) => ({ segment: of, merged: false, article: {} }) as SavedSegment

describe('what the memory offers other segments', () => {
  it('is asked for again when a segment was confirmed', () => {
    const { client, isFresh } = screen(segment())
    putSegment(client, ARTICLE, saved(segment({ state: 'confirmed' })))
    expect(isFresh()).toBe(false)
  })

  it('is asked for again when a confirmed segment is written in', () => {
    const { client, isFresh } = screen(segment({ state: 'confirmed' }))
    putSegment(client, ARTICLE, saved(segment({ version: 4, target: 'Some salt.' })))
    expect(isFresh()).toBe(false)
  })

  it('is asked for at once though the stream told of one’s own confirmation before its answer', () => {
    const { client } = screen(segment())
    const told = { segments: [segment({ state: 'confirmed' })], names: {}, dismissals: [] }
    let asked = 0
    const { queryKey } = matchesQuery(2)
    const queryFn = async () => ({ matches: [], names: {}, isLate: ++asked < 0 })
    const watching = new QueryObserver(client, { queryKey, queryFn, staleTime: 60_000 })
    const stop = watching.subscribe(() => undefined)
    putSegments(client, ARTICLE, { ...told, article: {} } as unknown as LiveSegments)
    expect(asked).toBe(0)
    putSegment(client, ARTICLE, saved(segment({ state: 'confirmed' })))
    expect(asked).toBe(1)
    stop()
  })

  it('stays while somebody writes in what nobody confirmed', () => {
    const { client, isFresh } = screen(segment())
    putSegment(client, ARTICLE, saved(segment({ version: 4, target: 'Some salt.' })))
    expect(isFresh()).toBe(true)
  })

  it('is asked for again when a colleague confirmed', () => {
    const { client, isFresh } = screen(segment())
    const told = { segments: [segment({ state: 'confirmed' })], names: {}, dismissals: [] }
    putSegments(client, ARTICLE, { ...told, article: {} } as unknown as LiveSegments)
    expect(isFresh()).toBe(false)
  })
})

/** What the stream tells of one segment. */
function told(of: SegmentDto): LiveSegments {
  const beside = { names: {}, dismissals: [], article: {} }
  return { segments: [of], ...beside } as unknown as LiveSegments
}

/** The segment and the state of the article as they are shown. */
function shown(client: QueryClient) {
  const workspace = client.getQueryData<Workspace>(articleKeys.workspace(ARTICLE))
  return { ...workspace?.segments[0], article: workspace?.article.state }
}

/** Counts how often a screen asks for one thing; nothing is ever answered. */
function watching(client: QueryClient, queryKey: readonly unknown[]) {
  let asked = 0
  const queryFn = () => {
    asked += 1
    return new Promise<never>(() => undefined)
  }
  const observer = new QueryObserver(client, { queryKey, queryFn, staleTime: 60_000 })
  return { asked: () => asked, stop: observer.subscribe(() => undefined) }
}

/** An answer over a real line, as the first of its key or given again. */
async function answered(saved: SavedSegment, isAgain: boolean): Promise<SavedSegment> {
  const server = createServer((_, response) => {
    if (isAgain) response.setHeader('Idempotent-Replayed', 'true')
    response.end(JSON.stringify(saved))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await sendJson<SavedSegment>('POST', `http://127.0.0.1:${port}/`)
  server.close()
  return answer
}

describe('an answer that comes late', () => {
  const late = saved(segment({ version: 4, state: 'editing' }))

  it('leaves a colleague’s confirmation of the same words, and the article is read', async () => {
    const { client } = screen(segment())
    const workspace = watching(client, articleKeys.workspace(ARTICLE))
    const show = awaitSegment(client, ARTICLE, 1)
    putSegments(client, ARTICLE, told(segment({ version: 4, state: 'confirmed' })))
    await show(late)
    expect(shown(client)).toMatchObject({ version: 4, state: 'confirmed' })
    expect(workspace.asked()).toBe(1)
    workspace.stop()
  })

  it('changes nothing, and nothing is read, where the stream told the same before', async () => {
    const { client } = screen(segment())
    const workspace = watching(client, articleKeys.workspace(ARTICLE))
    const show = awaitSegment(client, ARTICLE, 1)
    putSegments(client, ARTICLE, told(late.segment))
    await show(late)
    expect(shown(client)).toMatchObject({ version: 4, state: 'editing' })
    expect(workspace.asked()).toBe(0)
    workspace.stop()
  })

  it('is shown where nothing came in before it', async () => {
    const { client } = screen(segment({ version: 4 }))
    await awaitSegment(client, ARTICLE, 1)(saved(segment({ version: 4, state: 'confirmed' })))
    expect(shown(client)).toMatchObject({ version: 4, state: 'confirmed' })
  })

  it('leaves the state the article came to meanwhile', async () => {
    const { client } = screen(segment())
    const show = awaitSegment(client, ARTICLE, 1)
    const article = { state: 'submitted', updatedAt: '' } as const
    putSegments(client, ARTICLE, { ...told(segment()), article })
    await show({ ...late, article: { state: 'in_revision', updatedAt: '' } })
    expect(shown(client)).toMatchObject({ version: 4, article: 'submitted' })
  })
})

describe('an answer that is given again', () => {
  const first: SavedSegment = {
    ...saved(segment()),
    article: { state: 'in_revision', updatedAt: '' },
  }

  it('is believed in nothing but newer words: the article is read', async () => {
    const { client } = screen(segment({ state: 'confirmed' }))
    putSegments(client, ARTICLE, {
      ...told(segment({ state: 'confirmed' })),
      article: { state: 'submitted', updatedAt: '' },
    })
    const workspace = watching(client, articleKeys.workspace(ARTICLE))
    await awaitSegment(client, ARTICLE, 1)(await answered(first, true))
    expect(shown(client)).toMatchObject({ state: 'confirmed', article: 'submitted' })
    expect(workspace.asked()).toBe(1)
    const newer = { ...first, segment: segment({ version: 4, target: 'Sea salt.' }) }
    await awaitSegment(client, ARTICLE, 1)(await answered(newer, true))
    expect(shown(client)).toMatchObject({ target: 'Sea salt.', article: 'submitted' })
    workspace.stop()
  })

  it('is an answer like any other when it is the first of its key', async () => {
    const { client } = screen(segment({ state: 'confirmed' }))
    await awaitSegment(client, ARTICLE, 1)(await answered(first, false))
    expect(shown(client)).toMatchObject({ state: 'editing', article: 'in_revision' })
  })
})

describe('what blocks an approval', () => {
  /** An editor whose last decision has been taken, and the review is read for it. */
  function deciding(client: QueryClient) {
    const sending = { mutationKey: decideKey(ARTICLE), mutationFn: () => new Promise(() => {}) }
    void new MutationObserver(client, sending).mutate()
  }

  it('is read anew for a colleague’s change while it is read for one’s own decision', () => {
    const { client } = screen(segment())
    client.setQueryData(reviewKeys.of(ARTICLE), {})
    const review = watching(client, reviewKeys.of(ARTICLE))
    deciding(client)
    putSegments(client, ARTICLE, told(segment({ version: 4 })))
    expect(review.asked(), 'the decision is not with the server yet').toBe(0)
    void client.invalidateQueries({ queryKey: reviewKeys.of(ARTICLE) })
    putSegments(client, ARTICLE, told(segment({ version: 5 })))
    expect(review.asked()).toBe(2)
    review.stop()
  })
})

describe('findings that need the whole article', () => {
  it('are asked for again some seconds after a colleague wrote, in each article', () => {
    vi.useFakeTimers()
    const { client } = screen(segment())
    client.setQueryData(articleKeys.findings(ARTICLE), {})
    const findings = watching(client, articleKeys.findings(ARTICLE))
    putSegments(client, ARTICLE, told(segment({ state: 'confirmed' })))
    vi.advanceTimersByTime(20_000)
    expect(findings.asked(), 'a confirmation changes no words').toBe(0)
    putSegments(client, ARTICLE, told(segment({ version: 4, target: 'Some salt.' })))
    putSegment(client, 'another', saved(segment({ target: 'Other words.' })))
    vi.advanceTimersByTime(1_900)
    expect(findings.asked()).toBe(0)
    vi.advanceTimersByTime(4_200)
    expect(findings.asked()).toBe(1)
    findings.stop()
    vi.useRealTimers()
  })
})
