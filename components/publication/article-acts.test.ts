import { describe, expect, it } from 'vitest'
import { ARTICLE_STATES } from '@/domain/article'
import { actsFor, requestOf } from './article-acts'

describe('what a person is offered to do with an article', () => {
  it('is to begin the review first, for an editor with a submission', () => {
    expect(actsFor({ state: 'submitted', isLive: false }, 'editor')).toEqual([
      'begin_review',
      'approve',
      'request_changes',
    ])
  })

  it('is to publish or schedule what is approved', () => {
    expect(actsFor({ state: 'approved', isLive: false }, 'editor')).toEqual(['publish', 'schedule'])
  })

  it('leaves taking an article from readers to the chief', () => {
    const live = { state: 'published', isLive: true } as const
    expect(actsFor(live, 'editor')).toEqual(['begin_correction'])
    expect(actsFor(live, 'chief')).toEqual(['begin_correction', 'unpublish', 'retract'])
  })

  it('is nothing for translators and administrators, in any state', () => {
    for (const state of ARTICLE_STATES) {
      expect(actsFor({ state, isLive: true }, 'translator')).toEqual([])
      expect(actsFor({ state, isLive: true }, 'admin')).toEqual([])
    }
  })

  it('is nothing after a retraction', () => {
    expect(actsFor({ state: 'retracted', isLive: false }, 'chief')).toEqual([])
  })
})

describe('what an act sends', () => {
  it('is the hash that was seen, with a reason only where one is given', () => {
    expect(requestOf({ act: 'approve', hash: 'h' }).body).toEqual({ hash: 'h' })
    expect(requestOf({ act: 'approve', hash: 'h', overrideReason: 'Urgent.' }).body).toEqual({
      hash: 'h',
      overrideReason: 'Urgent.',
    })
  })

  it('is one address for taking an article back, with the kind in it', () => {
    expect(requestOf({ act: 'retract', publicNote: 'Wrong.' })).toEqual({
      method: 'POST',
      path: 'withdrawals',
      body: { kind: 'retract', publicNote: 'Wrong.' },
    })
  })
})
