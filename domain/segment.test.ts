import { describe, expect, it } from 'vitest'
import {
  completedBy,
  isWhole,
  SEGMENT_STATES,
  type SegmentAction,
  type SegmentDto,
  type SegmentState,
  segmentTransition,
  stateAfterSave,
  type Workspace,
} from './segment'

/** The whole table, written out: state by state, where each act leads; null is refused. */
const TABLE: Record<SegmentState, Record<SegmentAction, SegmentState | null>> = {
  untranslated: {
    edit: 'editing',
    restore: 'draft',
    confirm: null,
    unconfirm: null,
    review: null,
    request_changes: null,
  },
  draft: {
    edit: 'editing',
    restore: 'draft',
    confirm: 'confirmed',
    unconfirm: null,
    review: null,
    request_changes: 'changes_requested',
  },
  editing: {
    edit: 'editing',
    restore: 'draft',
    confirm: 'confirmed',
    unconfirm: null,
    review: null,
    request_changes: 'changes_requested',
  },
  confirmed: {
    edit: 'editing',
    restore: 'draft',
    confirm: 'confirmed',
    unconfirm: 'editing',
    review: 'reviewed',
    request_changes: 'changes_requested',
  },
  reviewed: {
    edit: 'editing',
    restore: 'draft',
    confirm: 'reviewed',
    unconfirm: 'editing',
    review: 'reviewed',
    request_changes: 'changes_requested',
  },
  changes_requested: {
    edit: 'editing',
    restore: 'draft',
    confirm: 'confirmed',
    unconfirm: null,
    review: null,
    request_changes: 'changes_requested',
  },
}
const RANK: Record<SegmentState, number> = {
  untranslated: 0,
  draft: 1,
  changes_requested: 1,
  editing: 2,
  confirmed: 3,
  reviewed: 4,
}

describe('a segment on its road', () => {
  const all = Object.entries(TABLE).flatMap(([state, acts]) =>
    Object.entries(acts).map(([action, next]) => ({
      state: state as SegmentState,
      action: action as SegmentAction,
      next,
    })),
  )

  it.each(all)('$state, $action: $next', ({ state, action, next }) => {
    expect(segmentTransition(state, action)).toBe(next)
  })

  const texts = ['The port opens.', 'The draft.', '', '   ']
  const saves = SEGMENT_STATES.flatMap((state) => texts.map((text) => ({ state, text })))

  it.each(saves)('$state, saved as “$text”: never stays above editing', ({ state, text }) => {
    const after = stateAfterSave(state, text, 'The draft.')
    expect(RANK[after]).toBeLessThanOrEqual(RANK.editing)
    expect(after === 'untranslated').toBe(text.trim() === '')
  })

  it.each(['confirmed', 'reviewed', 'changes_requested'] as const)(
    '%s: typing the draft back leaves no trace of nobody having touched it',
    (state) => {
      expect(stateAfterSave(state, 'The draft.', 'The draft.')).toBe('editing')
    },
  )
})

describe('a workspace of which a page brought one window', () => {
  const row = (position: number, version = 0) =>
    ({ id: position + 1, position, version, target: `v${version}` }) as SegmentDto
  const workspaceOf = (segments: SegmentDto[], nextFrom: number | null) =>
    ({ segments, nextFrom, names: {} }) as unknown as Workspace

  it('is whole only when nothing is before it and nothing after it', () => {
    expect(isWhole(workspaceOf([row(0), row(1)], null))).toBe(true)
    expect(isWhole(workspaceOf([row(0), row(1)], 2))).toBe(false)
    expect(isWhole(workspaceOf([row(7), row(8)], null))).toBe(false)
  })

  it('is completed by the others, and keeps what was saved while they were fetched', () => {
    const held = workspaceOf([row(1, 3), row(2)], 3)
    const whole = workspaceOf([row(0), row(1, 2), row(2, 1), row(3)], null)
    const complete = completedBy(held, whole)
    expect(complete.segments.map(({ version }) => version)).toEqual([0, 3, 1, 0])
    expect(complete.segments[1]).toBe(held.segments[0])
    expect(isWhole(complete)).toBe(true)
  })

  it('loses a segment that is no longer part of the article', () => {
    const complete = completedBy(workspaceOf([row(1), row(2)], 3), workspaceOf([row(0)], null))
    expect(complete.segments.map(({ position }) => position)).toEqual([0])
  })
})
