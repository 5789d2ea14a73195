import { finding, type PairCheck } from '@/language/check/pair-check'
import { spanOf } from '@/language/check/words'

/** Bounds on English letters per Spanish letter; human news translations lie within nearly always. */
const BOUNDS = [
  { letters: 40, short: 0.45, long: 2.2, severity: 'warning' },
  { letters: 60, short: 0.55, long: 1.6, severity: 'warning' },
  { letters: 60, short: 0.62, long: 1.35, severity: 'hint' },
] as const

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
          reason: { id: 'length.none' },
        }),
      ]
    }
    const share = target.trim().length / source.trim().length
    const bound = BOUNDS.find(
      ({ letters, short, long }) => source.length >= letters && (share < short || share > long),
    )
    if (!bound) return []
    return [
      finding(length, {
        source: spanOf(sourceWords),
        target: spanOf(targetWords),
        severity: bound.severity,
        reason: {
          id: share < 1 ? 'length.short' : 'length.long',
          percent: Math.round(share * 100),
        },
      }),
    ]
  },
}
