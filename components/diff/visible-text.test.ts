import { describe, expect, it } from 'vitest'
import { UNSEEN_RUN } from './unseen'
import { visibleText } from './visible-text'

function unseenIn(text: string): string[] {
  return [...text.matchAll(UNSEEN_RUN)].map(([run]) => run)
}

describe('characters that cannot be seen', () => {
  it('get a sign', () => {
    expect(visibleText('a\u00a0b\u200dc\u00ad')).toBe('a⍽b␣c¬')
    expect(unseenIn('a\u00a0\u00a0b\u200dc  d ')).toEqual(['\u00a0\u00a0', '\u200d', '  ', ' '])
  })

  it('are no strays where they make one picture of several', () => {
    for (const picture of ['👩‍👩‍👧', '🏳️‍🌈', '👩🏽‍🚀']) {
      expect(visibleText(picture)).toBe(picture)
      expect(unseenIn(picture)).toEqual([])
    }
    expect(unseenIn('👩\u200d me')).toEqual(['\u200d'])
  })
})
