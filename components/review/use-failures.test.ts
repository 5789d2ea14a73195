import { describe, expect, it } from 'vitest'
import type { DecisionDto } from '@/domain/review'
import type { ReviewRow } from './review-rows'
import { stands } from './use-failures'

const CHANGE = { before: 'white', after: 'grey' }

function row(version: number, decisions: Partial<DecisionDto>[] = []) {
  return { segment: { version }, decisions } as unknown as Pick<ReviewRow, 'segment' | 'decisions'>
}

describe('a decision that failed', () => {
  it('stands as long as the text and what was decided are as they were', () => {
    expect(stands({ version: 3, change: CHANGE }, row(3))).toBe(true)
    const other = { revision: 3, before: 'salt', after: 'sea salt' }
    expect(stands({ version: 3, change: CHANGE }, row(3, [other]))).toBe(true)
  })

  it('is forgotten when the text is another', () => {
    expect(stands({ version: 3, change: CHANGE }, row(4))).toBe(false)
  })

  it('is forgotten when it turns out to have arrived', () => {
    expect(stands({ version: 3, change: CHANGE }, row(3, [{ revision: 3, ...CHANGE }]))).toBe(false)
    const whole = { revision: 3, before: '', after: '' }
    expect(stands({ version: 3, change: null }, row(3, [whole]))).toBe(false)
  })

  it('stands beside a decision on the same words in an older text', () => {
    expect(stands({ version: 3, change: CHANGE }, row(3, [{ revision: 2, ...CHANGE }]))).toBe(true)
  })
})
