import { describe, expect, it } from 'vitest'
import { changedShare } from '@/language/diff/changed-share'
import { diff } from '@/language/diff/diff'
import { revertHunk, revertHunks } from '@/language/diff/revert-hunk'

const FROM = 'The regime said him a threat, after the long vote failed.'
const TO = 'After the long vote failed, the regime called it a threat.'

describe('putting the draft back', () => {
  it('restores one change and leaves the others', () => {
    const from = 'He said this is big and very old'
    const to = 'He stated this is big and quite old'
    const changes = diff(from, to).hunks.filter((hunk) => hunk.kind === 'replace')
    expect(changes.map((hunk) => revertHunk(from, to, hunk))).toEqual([
      'He said this is big and quite old',
      'He stated this is big and very old',
    ])
  })

  it('gives the draft again when every change is restored', () => {
    expect(revertHunks(FROM, TO, diff(FROM, TO).hunks)).toBe(FROM)
  })
})

describe('share of change', () => {
  it('is 0 for the same text, light changes included, and 1 for another', () => {
    const share = (from: string, to: string) => changedShare(diff(from, to))
    expect(share(FROM, FROM)).toBe(0)
    expect(share('a "b"', 'a “b”')).toBe(0)
    expect(share('', '')).toBe(0)
    expect(share('one', 'two')).toBe(1)
    expect(share('one two', 'one six')).toBeGreaterThan(0)
    expect(share('one two', 'one six')).toBeLessThan(1)
  })
})
