import { describe, expect, it } from 'vitest'
import { ARTICLE_STATES } from '@/domain/article'
import {
  editUndoes,
  mayBeginCorrection,
  mayConfirm,
  maySubmit,
  readOnlyReason,
} from './editing-rights'

const at = (state: (typeof ARTICLE_STATES)[number]) => ({ state, isLive: state === 'published' })

describe('who may edit when', () => {
  it('never the administrator, whatever the state', () => {
    for (const state of ARTICLE_STATES) {
      expect(readOnlyReason(at(state), 'admin')).toBe('role')
      expect(mayConfirm(at(state), 'admin')).toBe(false)
      expect(maySubmit(at(state), 'admin')).toBe(false)
    }
  })

  it('not the translator while an editor reviews, but the editor', () => {
    expect(readOnlyReason(at('in_review'), 'translator')).toBe('under_review')
    expect(readOnlyReason(at('in_review'), 'editor')).toBeNull()
  })

  it('nobody a published text, until a correction is begun', () => {
    expect(readOnlyReason(at('published'), 'chief')).toBe('published')
    expect(mayBeginCorrection(at('published'), 'editor')).toBe(true)
    expect(mayBeginCorrection(at('published'), 'translator')).toBe(false)
  })

  it('with a word on what the edit undoes', () => {
    expect(editUndoes(at('submitted'))).toBe('submission')
    expect(editUndoes(at('scheduled'))).toBe('approval')
    expect(editUndoes(at('in_revision'))).toBeNull()
  })
})
