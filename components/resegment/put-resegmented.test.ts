import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { putRecuts } from '@/components/article/put-recuts'
import { articleKeys } from '@/components/article/queries'
import type { Resegmented } from '@/domain/resegment'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { awaitResegmented } from './put-resegmented'

const KEY = articleKeys.workspace('an-article')
const segment = (id: number, position: number) => ({ id, position }) as SegmentDto
const workspace = {
  article: { state: 'approved' },
  segments: [segment(1, 0), segment(2, 1), segment(3, 2)],
  dismissals: [{ id: 9, segmentId: 2 }],
  nextFrom: null,
} as unknown as Workspace
const made = {
  retired: [2],
  segments: [segment(4, 1), segment(5, 2)],
  dismissals: [{ id: 9, segmentId: 5 }],
  article: { state: 'in_revision', updatedAt: '' },
} as unknown as Resegmented

/** A screen that shows the article and asks for it again when it is told to. */
function screen(shown: Workspace) {
  const client = new QueryClient()
  client.setQueryData(KEY, shown)
  let asked = 0
  const queryFn = () => {
    asked += 1
    return new Promise<Workspace>(() => undefined)
  }
  new QueryObserver(client, { queryKey: KEY, queryFn, staleTime: 60_000 }).subscribe(
    () => undefined,
  )
  return { client, asked: () => asked, now: () => client.getQueryData<Workspace>(KEY) }
}

it('puts the halves in the place of the whole and does not fetch the article again', () => {
  const { client, asked, now } = screen(workspace)
  awaitResegmented(client, 'an-article')(made)
  expect(now()?.segments.map(({ id, position }) => [id, position])).toEqual([
    [1, 0],
    [4, 1],
    [5, 2],
    [3, 3],
  ])
  expect(now()?.dismissals.map(({ segmentId }) => segmentId)).toEqual([5])
  expect(now()?.article.state).toBe('in_revision')
  expect(asked()).toBe(0)
})

it('fetches it again where the whole is not in the list', () => {
  const others = [segment(1, 0), segment(3, 1)]
  const { client, asked, now } = screen({ ...workspace, segments: others })
  awaitResegmented(client, 'an-article')(made)
  expect(now()?.segments).toEqual(others)
  expect(asked()).toBe(1)
})

it('fetches it again where it was just being read: the answer may be older than the cut', () => {
  const { client, asked, now } = screen(workspace)
  void client.invalidateQueries({ queryKey: KEY })
  expect(asked()).toBe(1)
  awaitResegmented(client, 'an-article')(made)
  expect(now()?.segments).toHaveLength(4)
  expect(asked()).toBe(2)
})

it('does not cut again what another put together again before the answer came', () => {
  const { client, asked, now } = screen(workspace)
  const show = awaitResegmented(client, 'an-article')
  const cut = { goneIds: [2], madeIds: [4, 5] }
  const back = { goneIds: [4, 5], madeIds: [2] }
  const told = { segments: made.segments, dismissals: [] }
  putRecuts(client, 'an-article', { ...told, recut: { acts: [cut], count: 4 } })
  putRecuts(client, 'an-article', {
    segments: [segment(2, 1)],
    dismissals: [],
    recut: { acts: [back], count: 3 },
  })
  show(made)
  expect(now()?.segments.map(({ id }) => id)).toEqual([1, 2, 3])
  expect(asked()).toBe(1)
})

it('does not fetch again what the stream told before the answer came', () => {
  const { client, asked, now } = screen(workspace)
  const show = awaitResegmented(client, 'an-article')
  const cut = { goneIds: [2], madeIds: [4, 5] }
  putRecuts(client, 'an-article', {
    segments: made.segments,
    dismissals: made.dismissals,
    recut: { acts: [cut], count: 4 },
  })
  show(made)
  expect(now()?.segments.map(({ id }) => id)).toEqual([1, 4, 5, 3])
  expect(asked()).toBe(0)
})
