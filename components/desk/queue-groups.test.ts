import { describe, expect, it } from 'vitest'
import type { ArticleState, QueueRow } from '@/domain/article'
import { queueGroups } from './queue-groups'

function row(id: string, state: ArticleState, waitsForMe = false): QueueRow {
  const progress = {
    segments: 0,
    confirmed: 0,
    reviewed: 0,
    untranslated: 0,
    confirmedWords: 0,
    words: 0,
  }
  return {
    id,
    title: id,
    sourceTitle: id,
    state,
    isLive: false,
    slug: null,
    assigneeId: null,
    reviewerId: null,
    progress,
    blockingFindings: 0,
    openQuestions: 0,
    updatedAt: '2026-01-01T00:00:00.000Z',
    dueAt: null,
    waitsForMe,
  }
}

describe('the queue', () => {
  it('begins with what waits for me, whatever its state, and shows it once', () => {
    const groups = queueGroups([
      row('a', 'published'),
      row('b', 'approved', true),
      row('c', 'drafted'),
    ])
    expect(groups.map((group) => group.name)).toEqual(['waiting', 'drafted', 'published'])
    expect(groups.flatMap((group) => group.rows.map(({ id }) => id))).toEqual(['b', 'c', 'a'])
  })

  it('shows no heading over nothing', () => {
    expect(queueGroups([])).toEqual([])
  })

  it('keeps the order in which the server lists articles of one state', () => {
    const [drafted] = queueGroups([row('new', 'drafted'), row('old', 'drafted')])
    expect(drafted?.rows.map(({ id }) => id)).toEqual(['new', 'old'])
  })
})
