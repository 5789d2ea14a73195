import { expect, it } from 'vitest'
import type { RevisionDto } from '@/domain/segment'
import { gatherRevisions } from './gather-revisions'

function revision(number: number, minute: number, over: Partial<RevisionDto> = {}): RevisionDto {
  const at = new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString()
  return {
    id: number,
    segmentId: 1,
    number,
    text: `text ${number}`,
    origin: 'edit',
    byId: 'ana',
    at,
    ...over,
  }
}

const shown = (revisions: RevisionDto[]) =>
  gatherRevisions(revisions).map(({ revision: { number }, before, saves }) => [
    number,
    before,
    saves,
  ])

it('what one person typed in one sitting is one wording, compared with what stood there before', () => {
  const draft = revision(0, 0, { origin: 'import', byId: null })
  expect(shown([revision(3, 2), revision(2, 1), revision(1, 1), draft])).toEqual([
    [3, 'text 0', 3],
    [0, null, 1],
  ])
})

it('another person, another act or a pause begins a new one', () => {
  const revisions = [
    revision(5, 40),
    revision(4, 30),
    revision(3, 29, { byId: 'bruno' }),
    revision(2, 29, { origin: 'restore', byId: 'bruno' }),
    revision(1, 28, { byId: 'bruno' }),
  ]
  expect(shown(revisions)).toEqual([
    [5, 'text 4', 1],
    [4, 'text 3', 1],
    [3, 'text 2', 1],
    [2, 'text 1', 1],
    [1, null, 1],
  ])
})
