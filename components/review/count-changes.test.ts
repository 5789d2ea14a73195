import { describe, expect, it } from 'vitest'
import { countChanges } from './count-changes'
import { reviewRows } from './review-rows'
import { acceptanceOf, reviewOf, segmentOf, workspaceOf } from './testing/review-samples'

const restored = { kind: 'restore', before: 'old bus', after: 'red bus' } as const

function rowsOf(english: string, decisions = reviewOf().decisions) {
  return reviewRows({
    workspace: workspaceOf([
      segmentOf(1, 'The old car met the old bus.', english),
      segmentOf(2, 'Same.', 'Same.'),
    ]),
    review: reviewOf({ decisions }),
    against: 'draft',
    baselines: { approved: null, previous: null },
    viewerId: 'bruno',
  })
}

describe('the count of changes in a review', () => {
  it('tells what changed while nothing is decided', () => {
    const before = rowsOf('The new car met the red bus.')
    expect(countChanges(before, 'draft')).toEqual({ changes: 2, segments: 1, decided: 0 })
  })

  it('counts what was accepted and what was restored, and loses neither', () => {
    const [kept] = rowsOf('The new car met the old bus.')[0]?.changes ?? []
    const accepted = acceptanceOf({ before: kept?.before ?? '', after: kept?.after ?? '' })
    const after = rowsOf('The new car met the old bus.', [accepted, acceptanceOf(restored)])
    expect(countChanges(after, 'draft')).toEqual({ changes: 2, segments: 1, decided: 2 })
  })

  it('keeps a segment whose only change was restored', () => {
    const after = rowsOf('The old car met the old bus.', [acceptanceOf(restored)])
    expect(countChanges(after, 'draft')).toEqual({ changes: 1, segments: 1, decided: 1 })
  })

  it('leaves out beside a version what was settled before it', () => {
    const settled = rowsOf('The old car met the old bus.', [acceptanceOf(restored)]).map((row) => ({
      ...row,
      segment: { ...row.segment, state: 'reviewed' as const },
    }))
    expect(countChanges(settled, 'approved').changes).toBe(0)
  })
})
