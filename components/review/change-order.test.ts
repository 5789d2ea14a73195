import { describe, expect, it } from 'vitest'
import { afterDecision, neighbourChange, nextUndecided } from './change-order'
import { reviewRows } from './review-rows'
import { acceptanceOf, reviewOf, segmentOf, workspaceOf } from './testing/review-samples'

const SEGMENTS = [
  segmentOf(1, 'The old car met the old bus.', 'The new car met the red bus.'),
  segmentOf(2, 'Same.', 'Same.'),
  segmentOf(3, 'A black cat slept here.', 'A white cat slept here.'),
]

function rowsOf(decisions = reviewOf().decisions) {
  return reviewRows({
    workspace: workspaceOf(SEGMENTS),
    review: reviewOf({ decisions }),
    against: 'draft',
    baselines: { approved: null, previous: null },
    viewerId: 'bruno',
  })
}

describe('stepping from change to change', () => {
  it('begins with the first, and backwards with the last', () => {
    expect(neighbourChange(rowsOf(), {}, 1)).toEqual({ segmentId: 1, index: 0 })
    expect(neighbourChange(rowsOf(), {}, -1)).toEqual({ segmentId: 3, index: 0 })
  })

  it('goes through a segment before the next', () => {
    expect(neighbourChange(rowsOf(), { segmentId: 1, index: 0 }, 1)).toEqual({
      segmentId: 1,
      index: 1,
    })
    expect(neighbourChange(rowsOf(), { segmentId: 1, index: 1 }, 1)).toEqual({
      segmentId: 3,
      index: 0,
    })
  })

  it('goes round the end', () => {
    expect(neighbourChange(rowsOf(), { segmentId: 3, index: 0 }, 1)?.segmentId).toBe(1)
    expect(neighbourChange(rowsOf(), { segmentId: 1, index: 0 }, -1)?.segmentId).toBe(3)
  })

  it('starts from a segment that has no change', () => {
    expect(neighbourChange(rowsOf(), { segmentId: 2 }, 1)).toEqual({ segmentId: 3, index: 0 })
    expect(neighbourChange(rowsOf(), { segmentId: 2 }, -1)).toEqual({ segmentId: 1, index: 1 })
  })

  it('finds nothing where nothing changed', () => {
    expect(neighbourChange([], {}, 1)).toBeNull()
  })
})

describe('going on after a decision', () => {
  it('skips what is decided', () => {
    const accepted = acceptanceOf({ before: 'old', after: 'red' })
    const rows = rowsOf([accepted])
    const [first] = rows[0]?.changes.filter((change) => change.decision === null) ?? []
    expect(first).toBeDefined()
    expect(nextUndecided(rows, { segmentId: 1, index: first?.index ?? 0 })).toEqual({
      segmentId: 3,
      index: 0,
    })
  })

  it('knows that a restored change leaves its place to the one behind it', () => {
    expect(afterDecision(rowsOf(), { segmentId: 1, index: 0 }, 'restore')).toEqual({
      segmentId: 1,
      index: 0,
    })
    expect(afterDecision(rowsOf(), { segmentId: 1, index: 0 }, 'accept')).toEqual({
      segmentId: 1,
      index: 1,
    })
  })

  it('stops when nothing else waits', () => {
    const all = [1, 3].map((segmentId) => acceptanceOf({ id: segmentId, segmentId }))
    expect(afterDecision(rowsOf(all), { segmentId: 1, index: 0 }, 'accept')).toBeNull()
  })
})
