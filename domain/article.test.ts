import { describe, expect, it } from 'vitest'
import {
  ARTICLE_ACTIONS,
  ARTICLE_STATES,
  type ArticleAction,
  type ArticleState,
  openActions,
  transition,
} from './article'

/** The whole table, written out: [state, is live] → action → new state; everything else is refused. */
const OPEN: [ArticleState, ArticleAction, ArticleState][] = [
  ['imported', 'edit', 'in_revision'],
  ['drafted', 'edit', 'in_revision'],
  ['drafted', 'submit', 'submitted'],
  ['in_revision', 'edit', 'in_revision'],
  ['in_revision', 'submit', 'submitted'],
  ['submitted', 'edit', 'in_revision'],
  ['submitted', 'begin_review', 'in_review'],
  ['submitted', 'request_changes', 'changes_requested'],
  ['submitted', 'approve', 'approved'],
  ['in_review', 'amend', 'in_review'],
  ['in_review', 'request_changes', 'changes_requested'],
  ['in_review', 'approve', 'approved'],
  ['changes_requested', 'edit', 'changes_requested'],
  ['changes_requested', 'submit', 'in_review'],
  ['approved', 'edit', 'in_revision'],
  ['approved', 'schedule', 'scheduled'],
  ['approved', 'publish', 'published'],
  ['scheduled', 'edit', 'in_revision'],
  ['scheduled', 'unschedule', 'approved'],
  ['scheduled', 'publish', 'published'],
  ['published', 'begin_correction', 'in_revision'],
  ['unpublished', 'reopen', 'in_revision'],
  ['unpublished', 'retract', 'retracted'],
]
const WITHDRAWALS: ArticleAction[] = ['unpublish', 'retract']

describe('the road of an article', () => {
  const all = ARTICLE_STATES.flatMap((state) =>
    ARTICLE_ACTIONS.flatMap((action) => [true, false].map((isLive) => ({ state, action, isLive }))),
  )

  it.each(all)('$state, $action, live: $isLive', ({ state, action, isLive }) => {
    const next = transition({ state, isLive }, action)
    const listed = OPEN.find(([from, by]) => from === state && by === action)
    const isWithdrawal = WITHDRAWALS.includes(action) && isLive && !isGone(state)
    if (isWithdrawal) {
      expect(next).toEqual({
        state: action === 'unpublish' ? 'unpublished' : 'retracted',
        isLive: false,
      })
    } else if (listed) {
      const staysLive = action === 'publish' || (isLive && action !== 'retract')
      expect(next).toEqual({ state: listed[2], isLive: staysLive })
    } else expect(next).toBeNull()
  })

  it('nothing leads out of a retraction', () => {
    expect(openActions({ state: 'retracted', isLive: false })).toEqual([])
  })

  it('readers keep the old version on every step of a correction', () => {
    let standing = { state: 'published' as ArticleState, isLive: true }
    const steps: ArticleAction[] = [
      'begin_correction',
      'edit',
      'submit',
      'begin_review',
      'request_changes',
      'submit',
      'approve',
      'schedule',
    ]
    for (const step of steps) {
      const next = transition(standing, step)
      expect(next?.isLive).toBe(true)
      if (next) standing = next
    }
  })

  function isGone(state: ArticleState): boolean {
    return state === 'unpublished' || state === 'retracted'
  }
})
