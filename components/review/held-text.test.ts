import { describe, expect, it } from 'vitest'
import type { SegmentDto } from '@/domain/segment'
import { newsIn, withHeldTexts } from './held-text'
import { segmentOf, workspaceOf } from './testing/review-samples'

const held = workspaceOf([segmentOf(1, 'One.', 'One.'), segmentOf(2, 'Two.', 'Two.')])

function withSecond(changes: Partial<SegmentDto>) {
  return {
    ...held,
    segments: held.segments.map((segment, each) =>
      each === 1 ? { ...segment, ...changes } : segment,
    ),
  }
}

describe('what somebody reads while others write', () => {
  it('keeps its words until they ask for the new ones, and says whose those are', () => {
    const now = withSecond({ target: 'Twice.', version: 2, editedById: 'ana' })
    const news = newsIn(held, now, 'bruno')
    expect(news).toEqual({ segmentIds: [2], byIds: ['ana'], isRecut: false })
    const shown = news && withHeldTexts(held, now, news)
    expect(shown?.segments.map(({ target }) => target)).toEqual(['One.', 'Two.'])
  })

  it('shows what they wrote themselves at once', () => {
    const now = withSecond({ target: 'Twice.', version: 2, editedById: 'bruno' })
    expect(newsIn(held, now, 'bruno')).toBeNull()
  })

  it('shows at once what they give back to its writer', () => {
    const now = withSecond({ target: 'Twice.', version: 2, editedById: 'ana' })
    expect(newsIn(held, now, 'bruno', 2)).toBeNull()
    expect(newsIn(held, now, 'bruno', 1)).not.toBeNull()
  })

  it('shows states, findings and questions at once: they are no text', () => {
    expect(newsIn(held, withSecond({ state: 'reviewed', openQuestions: 1 }), 'bruno')).toBeNull()
  })

  it('keeps the rows in their places when others split or join, with the state of the article as it is', () => {
    const recut = {
      ...workspaceOf([segmentOf(1, 'One.', 'One.'), segmentOf(3, 'Two.', 'Two.')]),
      article: { ...held.article, state: 'approved' as const },
    }
    const news = newsIn(held, recut, 'bruno')
    expect(news).toMatchObject({ isRecut: true })
    const shown = news && withHeldTexts(held, recut, news)
    expect(shown?.segments.map(({ id }) => id)).toEqual([1, 2])
    expect(shown?.article.state).toBe('approved')
  })
})
