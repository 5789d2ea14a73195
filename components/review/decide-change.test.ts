import { describe, expect, it } from 'vitest'
import { acceptChange, acceptSegment, restoreChange } from './decide-change'
import { decisionRequests } from './decision-requests'
import { reviewRows } from './review-rows'
import { acceptanceOf, reviewOf, segmentOf, workspaceOf } from './testing/review-samples'

function rowOf(decisions = reviewOf().decisions, viewerId = 'bruno') {
  const [row] = reviewRows({
    workspace: workspaceOf([segmentOf(1, 'The old car met a bus.', 'The new car met one bus.')]),
    review: reviewOf({ decisions }),
    against: 'draft',
    baselines: { approved: null, previous: null },
    viewerId,
  })
  return row!
}

describe('what a decision sends', () => {
  it('accepts one change with the words it was about', () => {
    const row = rowOf()
    expect(decisionRequests(acceptChange(row, row.changes[0]!), [])).toEqual([
      { kind: 'accept', expectedVersion: 1, before: 'old', after: 'new' },
    ])
  })

  it('accepts the segment too with the last change that waited', () => {
    const row = rowOf([acceptanceOf({ before: 'old', after: 'new' })])
    expect(decisionRequests(acceptChange(row, row.changes[1]!), row.decisions)).toEqual([
      { kind: 'accept', expectedVersion: 1, before: 'a', after: 'one' },
      { kind: 'accept', expectedVersion: 1, before: '', after: '' },
    ])
  })

  it('accepts the segment too when the keys were faster than the screen', () => {
    const drawnBefore = rowOf()
    const meanwhile = [acceptanceOf({ before: 'old', after: 'new' })]
    const last = acceptChange(drawnBefore, drawnBefore.changes[1]!)
    expect(decisionRequests(last, meanwhile)).toHaveLength(2)
    expect(decisionRequests(last, [])).toHaveLength(1)
  })

  it('never accepts a whole segment along that is the editor’s own', () => {
    const row = rowOf([acceptanceOf({ before: 'old', after: 'new' })], 'ana')
    expect(decisionRequests(acceptChange(row, row.changes[1]!), row.decisions)).toHaveLength(1)
  })

  it('accepts a whole segment without naming words', () => {
    expect(decisionRequests(acceptSegment(rowOf()), [])).toEqual([
      { kind: 'accept', expectedVersion: 1, before: '', after: '' },
    ])
  })

  it('puts the draft’s words back and leaves the other change alone', () => {
    const row = rowOf()
    expect(decisionRequests(restoreChange(row, row.changes[0]!), [])).toEqual([
      {
        kind: 'restore',
        expectedVersion: 1,
        before: 'old',
        after: 'new',
        text: 'The old car met one bus.',
      },
    ])
  })
})
