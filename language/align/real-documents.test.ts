import { describe, expect, it } from 'vitest'
import { realScores } from '@/language/bench/align-real'

const scores = realScores()

describe.skipIf(scores.length === 0)('real documents (skipped without the public data)', () => {
  it.each(scores)('aligns $name as its known pairs say', ({ right, gold, alone, pairs }) => {
    expect(gold).toBeGreaterThan(0)
    expect(right).toBe(gold)
    expect(alone).toBeLessThan(pairs)
  })
})
