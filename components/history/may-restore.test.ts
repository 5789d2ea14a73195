import { describe, expect, it } from 'vitest'
import { mayRestore } from './may-restore'

describe('restoring an earlier wording', () => {
  it('is open to a translator while the text is being revised', () => {
    expect(mayRestore({ state: 'in_revision', isLive: false }, 'translator')).toBe(true)
  })

  it('waits for the editor while the article is in review', () => {
    expect(mayRestore({ state: 'in_review', isLive: false }, 'translator')).toBe(false)
    expect(mayRestore({ state: 'in_review', isLive: false }, 'editor')).toBe(true)
  })

  it('is closed where the text is published, and to administrators', () => {
    expect(mayRestore({ state: 'published', isLive: true }, 'chief')).toBe(false)
    expect(mayRestore({ state: 'in_revision', isLive: false }, 'admin')).toBe(false)
  })
})
