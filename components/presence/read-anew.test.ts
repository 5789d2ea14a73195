import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { articleKeys } from '@/components/article/queries'
import { commentKeys } from '@/components/comment/queries'
import { RequestFailed } from '@/components/request/request'
import { reviewKeys } from '@/components/review/queries'
import { readingAnew } from './read-anew'

const ARTICLE = 'an-article'
const OFFLINE = failed(0, 'offline')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function failed(status: number, reason: string): RequestFailed {
  return new RequestFailed(status, { code: 'internal', reason, requestId: null })
}

/** Something of an article that is shown and read over a line that may break. */
function shown(client: QueryClient, queryKey: readonly unknown[]) {
  const line = { asked: 0, failure: null as Error | null }
  client.setQueryData(queryKey, 'old')
  const queryFn = async () => {
    line.asked += 1
    if (line.failure) throw line.failure
    return 'new'
  }
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn,
    staleTime: 60_000,
    retry: false,
    networkMode: 'always',
  })
  observer.subscribe(() => undefined)
  return line
}

it('what the page shows beside the text is read with it', async () => {
  const client = new QueryClient()
  const lines = [
    articleKeys.workspace(ARTICLE),
    reviewKeys.of(ARTICLE),
    commentKeys.spans(ARTICLE),
    commentKeys.of(7),
  ].map((queryKey) => shown(client, queryKey))
  readingAnew(client, ARTICLE).begin()
  await vi.advanceTimersByTimeAsync(500)
  expect(lines.map(({ asked }) => asked)).toEqual([1, 1, 1, 1])
})

it('what could not be read is read when the line is back, though nothing else happens', async () => {
  const client = new QueryClient()
  const line = shown(client, reviewKeys.of(ARTICLE))
  line.failure = OFFLINE
  readingAnew(client, ARTICLE).begin()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(line.asked).toBeGreaterThan(2)
  line.failure = null
  await vi.advanceTimersByTimeAsync(15_000)
  expect(client.getQueryData(reviewKeys.of(ARTICLE))).toBe('new')
  const { asked } = line
  await vi.advanceTimersByTimeAsync(60_000)
  expect(line.asked, 'once is enough').toBe(asked)
})

it('a refusal is an answer, and who left asks no more', async () => {
  const client = new QueryClient()
  const line = shown(client, reviewKeys.of(ARTICLE))
  line.failure = failed(404, 'not_found')
  const reading = readingAnew(client, ARTICLE)
  reading.begin()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(line.asked).toBe(1)
  line.failure = OFFLINE
  reading.begin()
  await vi.advanceTimersByTimeAsync(500)
  reading.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(line.asked).toBe(2)
})
