import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { articleKeys } from '@/components/article/queries'
import type { Resegmented } from '@/domain/resegment'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { putResegmented } from './put-resegmented'

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
  putResegmented(client, 'an-article', made)
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
  putResegmented(client, 'an-article', made)
  expect(now()?.segments).toEqual(others)
  expect(asked()).toBe(1)
})

it('fetches it again where it was just being read: the answer may be older than the cut', () => {
  const { client, asked, now } = screen(workspace)
  void client.invalidateQueries({ queryKey: KEY })
  expect(asked()).toBe(1)
  putResegmented(client, 'an-article', made)
  expect(now()?.segments).toHaveLength(4)
  expect(asked()).toBe(2)
})
