import { describe, expect, it } from 'vitest'
import { ARTICLE_STATES } from '@/domain/article'
import { ROLES } from '@/domain/person'
import { nextStop } from './next-stop'

describe('opening an article from the queue', () => {
  it('leads to the text while it is being corrected', () => {
    expect(nextStop({ id: 'a1', state: 'drafted' }, 'translator')).toBe('/desk/articles/a1/revise')
    expect(nextStop({ id: 'a1', state: 'changes_requested' }, 'editor')).toBe(
      '/desk/articles/a1/revise',
    )
  })

  it('leads an editor to the review of what was submitted and to publishing what is approved', () => {
    expect(nextStop({ id: 'a1', state: 'submitted' }, 'editor')).toBe('/desk/articles/a1/review')
    expect(nextStop({ id: 'a1', state: 'approved' }, 'chief')).toBe('/desk/articles/a1/review')
  })

  it('leads a translator back to the text of what was submitted', () => {
    expect(nextStop({ id: 'a1', state: 'submitted' }, 'translator')).toBe(
      '/desk/articles/a1/revise',
    )
  })

  it('leads to the versions of what readers have or had', () => {
    expect(nextStop({ id: 'a1', state: 'published' }, 'editor')).toBe('/desk/articles/a1/versions')
  })

  it('leads somewhere from every state for every role', () => {
    for (const role of ROLES)
      for (const state of ARTICLE_STATES)
        expect(nextStop({ id: 'x', state }, role)).toMatch(
          /^\/desk\/articles\/x\/(revise|review|versions)$/,
        )
  })
})
