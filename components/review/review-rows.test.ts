import { describe, expect, it } from 'vitest'
import type { CommentSpan } from '@/domain/comment'
import { blockedSegments } from './blocked-segments'
import { foldRows } from './fold-rows'
import { reviewRows } from './review-rows'
import { acceptanceOf, reviewOf, segmentOf, workspaceOf } from './testing/review-samples'

/** On words of the third segment. */
const REMARK: CommentSpan = {
  id: 1,
  segmentId: 3,
  kind: 'comment',
  side: 'target',
  start: 0,
  end: 4,
}
const NO_BASELINES = { approved: null, previous: null }

function rowsOf(
  segments = [segmentOf(1, 'One.', 'One.'), segmentOf(2, 'Too.', 'Two.')],
  review = reviewOf(),
  viewerId = 'bruno',
) {
  const baselines = { ...NO_BASELINES, approved: review.lastApproved }
  const against = review.lastApproved ? ('approved' as const) : ('draft' as const)
  return reviewRows({
    workspace: workspaceOf(segments),
    review,
    against,
    baselines,
    viewerId,
    comments: new Map([[3, [REMARK]]]),
  })
}

describe('the rows of a review', () => {
  it('folds segments without changes and shows the others', () => {
    const listed = foldRows(rowsOf(), 'changed', null)
    expect(listed.map((entry) => entry.is)).toEqual(['fold', 'row'])
  })

  it('folds nothing when everything is asked for', () => {
    expect(foldRows(rowsOf(), 'all', null).every((entry) => entry.is === 'row')).toBe(true)
  })

  it('never folds the segment the address names', () => {
    expect(foldRows(rowsOf(), 'changed', 1)[0]?.is).toBe('row')
  })

  it('never folds a segment on whose words somebody remarked', () => {
    const same = [1, 2, 3].map((id) => segmentOf(id, 'Same.', 'Same.'))
    expect(foldRows(rowsOf(same), 'changed', null).map((entry) => entry.is)).toEqual([
      'fold',
      'row',
    ])
  })

  it('gathers neighbours without changes in one fold', () => {
    const same = [4, 5, 6].map((id) => segmentOf(id, 'Same.', 'Same.'))
    const [fold, ...rest] = foldRows(rowsOf(same), 'changed', null)
    expect(fold).toMatchObject({ is: 'fold', rows: { length: 3 } })
    expect(rest).toEqual([])
  })

  it.each([
    ['an open question', { openQuestions: 1 }],
    ['Spanish that moved on', { isStale: true }],
    ['no confirmation', { state: 'editing' as const }],
    ['a request for changes', { state: 'changes_requested' as const }],
    ['no English', { state: 'untranslated' as const }],
  ])('shows an unchanged segment with %s', (_why, changes) => {
    const rows = rowsOf([{ ...segmentOf(1, 'Same.', 'Same.'), ...changes }])
    expect(foldRows(rows, 'changed', null)[0]?.is).toBe('row')
  })

  it('after an approval shows only what changed since', () => {
    const review = reviewOf({ lastApproved: { number: 1, targets: { '1': 'One.', '2': 'Two.' } } })
    const rows = rowsOf([segmentOf(1, 'Won.', 'One.'), segmentOf(2, 'Too.', 'Two!')], review)
    expect(rows.map((row) => row.changes.length > 0)).toEqual([false, true])
  })

  it('says that a change of the viewer needs a second person', () => {
    expect(rowsOf(undefined, undefined, 'ana').map((row) => row.isOwn)).toEqual([true, true])
    expect(rowsOf().some((row) => row.isOwn)).toBe(false)
  })

  it('no longer says so once somebody else accepted it', () => {
    const accepted = { ...segmentOf(1, 'Too.', 'Two.'), acceptedById: 'carmen' }
    expect(rowsOf([accepted], undefined, 'ana')[0]?.isOwn).toBe(false)
  })

  it('keeps dismissed findings apart from those that stand', () => {
    const finding = {
      check: 'numbers',
      severity: 'blocking' as const,
      source: null,
      target: null,
      message: 'A number is missing.',
      mqm: 'accuracy/mistranslation',
      replacement: null,
    }
    const segment = {
      ...segmentOf(1, 'Same.', 'Same.'),
      findings: [
        { ...finding, fingerprint: 'stands' },
        { ...finding, fingerprint: 'gone' },
      ],
    }
    const dismissal = {
      id: 1,
      segmentId: 1,
      fingerprint: 'gone',
      check: 'numbers',
      reason: 'Rounded on purpose.',
      byId: 'ana',
      at: '2026-03-01T10:00:00Z',
    }
    const workspace = { ...workspaceOf([segment]), dismissals: [dismissal] }
    const [row] = reviewRows({
      workspace,
      review: reviewOf({ decisions: [acceptanceOf({ segmentId: 9 })] }),
      against: 'draft',
      baselines: NO_BASELINES,
      viewerId: 'bruno',
    })
    expect(row?.findings.map((each) => each.fingerprint)).toEqual(['stands'])
    expect(row?.dismissed[0]?.dismissal.reason).toBe('Rounded on purpose.')
    expect(row ? blockedSegments([row], 'blockingFindings') : []).toHaveLength(1)
  })
})
