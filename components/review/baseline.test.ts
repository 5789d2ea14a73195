import { describe, expect, it } from 'vitest'
import { againstFrom, baselineOf, choicesOf, defaultAgainst, previousVersion } from './baseline'
import { articleOf, reviewOf, segmentOf } from './testing/review-samples'

const approved = { number: 2, targets: { '1': 'Signed.' } }

describe('what a review is compared with', () => {
  it('is the draft for a first submission', () => {
    expect(defaultAgainst(articleOf(), reviewOf())).toBe('draft')
  })

  it('is the version seen before, when the article was sent back and comes again', () => {
    expect(defaultAgainst(articleOf({ latestVersion: 2 }), reviewOf())).toBe('previous')
    expect(previousVersion(articleOf({ latestVersion: 2 }))).toBe(1)
  })

  it('is the approved text for a correction', () => {
    expect(
      defaultAgainst(articleOf({ latestVersion: 3 }), reviewOf({ lastApproved: approved })),
    ).toBe('approved')
  })

  it('is the draft again once the text stands as it was signed', () => {
    const article = articleOf({ state: 'approved', latestVersion: 2 })
    expect(defaultAgainst(article, reviewOf({ lastApproved: approved }))).toBe('draft')
  })

  it('follows the address where it can, and else opens as usual', () => {
    const review = reviewOf({ lastApproved: approved })
    const article = articleOf({ latestVersion: 3 })
    expect(againstFrom('draft', article, review)).toBe('draft')
    expect(againstFrom('nonsense', article, review)).toBe('approved')
    expect(againstFrom('approved', article, reviewOf())).toBe('previous')
  })

  it('offers the approved version once, not also as the one before', () => {
    const review = reviewOf({ lastApproved: approved })
    expect(choicesOf(articleOf({ latestVersion: 3 }), review)).toEqual(['draft', 'approved'])
    expect(choicesOf(articleOf({ latestVersion: 4 }), review)).toEqual([
      'draft',
      'approved',
      'previous',
    ])
  })

  it('falls back to the draft for a segment the older version did not have', () => {
    const baselines = { approved, previous: null }
    expect(baselineOf(segmentOf(1, 'Draft.', 'Now.'), 'approved', baselines)).toBe('Signed.')
    expect(baselineOf(segmentOf(7, 'Draft.', 'Now.'), 'approved', baselines)).toBe('Draft.')
  })
})
