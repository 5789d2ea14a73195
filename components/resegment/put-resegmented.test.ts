import { expect, it } from 'vitest'
import type { Resegmented } from '@/domain/resegment'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { withResegmented } from './put-resegmented'

const segment = (id: number, position: number) => ({ id, position }) as SegmentDto
const workspace = {
  article: { state: 'approved' },
  segments: [segment(1, 0), segment(2, 1), segment(3, 2)],
  dismissals: [{ id: 9, segmentId: 2 }],
} as unknown as Workspace
const made = {
  retired: [2],
  segments: [segment(4, 1), segment(5, 2)],
  dismissals: [{ id: 9, segmentId: 5 }],
  article: { state: 'in_revision', updatedAt: '' },
} as unknown as Resegmented

it('puts the halves in the place of the whole and moves the rest along', () => {
  const after = withResegmented(workspace, made)
  expect(after.segments.map(({ id, position }) => [id, position])).toEqual([
    [1, 0],
    [4, 1],
    [5, 2],
    [3, 3],
  ])
  expect(after.dismissals.map(({ segmentId }) => segmentId)).toEqual([5])
  expect(after.article.state).toBe('in_revision')
})

it('leaves a workspace alone that was read anew meanwhile', () => {
  const after = withResegmented(workspace, made)
  expect(withResegmented(after, made)).toBe(after)
})
