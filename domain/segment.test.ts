import { describe, expect, it } from 'vitest'
import {
  SEGMENT_STATES,
  type SegmentAction,
  type SegmentState,
  segmentTransition,
  stateAfterSave,
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
