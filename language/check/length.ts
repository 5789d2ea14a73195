import { finding, type PairCheck } from '@/language/check/pair-check'
import { spanOf } from '@/language/check/words'

/** English news runs about as long as its Spanish; outside these shares something is gone or new. */
const SHORT = 0.45
const LONG = 2.2
const FEWEST_LETTERS = 40

/** Nothing translated at all (blocking), or far less or far more text than the Spanish has. */
export const length: PairCheck = {
  id: 'length',
  severity: 'warning',
  mqm: 'accuracy/omission',
  run({ source, sourceWords, target, targetWords }) {
    if (sourceWords.length === 0) return []
    if (targetWords.length === 0) {
      return [
        finding(length, {
          severity: 'blocking',
          source: spanOf(sourceWords),
          message: 'This passage has no English yet.',
        }),
      ]
    }
    const share = target.trim().length / source.trim().length
    if (source.length < FEWEST_LETTERS || (share >= SHORT && share <= LONG)) return []
    const isShort = share < SHORT
    return [
      finding(length, {
        source: spanOf(sourceWords),
        target: spanOf(targetWords),
        severity: isShort ? 'warning' : 'hint',
        message: isShort
          ? 'The English is less than half as long as the Spanish: something may be missing.'
          : 'The English is more than twice as long as the Spanish: something may have been added.',
      }),
    ]
  },
}
