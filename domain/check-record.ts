/** What came of the findings of one check, as far as it is known. */
export interface CheckRecord {
  check: string
  /** Gone from a text because its words were changed. */
  taken: number
  /** Said to be no error. */
  dismissed: number
  /** Standing in a text: nobody has said anything yet. */
  open: number
  /** Those of the open ones that stand in confirmed text. */
  letStand: number
  /** Why they were dismissed, the commonest first; '' where nobody said. */
  reasons: { reason: string; count: number }[]
}

export interface Precision {
  /** Taken out of taken and dismissed, 0 to 1. */
  share: number
  /** Wilson's interval at 95 %. */
  low: number
  high: number
}

/** With fewer verdicts the interval is wider than half the scale: no share is given. */
export const LEAST_VERDICTS = 10

/** Every finding that is known of. */
export function raised({ taken, dismissed, open }: CheckRecord): number {
  return taken + dismissed + open
}

/**
 * How often a check was right where somebody judged it; open findings say nothing. Null under
 * `LEAST_VERDICTS`. Interval: E. B. Wilson, JASA 22 (1927), which holds for few and for extreme shares.
 */
export function precisionOf({ taken, dismissed }: CheckRecord): Precision | null {
  const judged = taken + dismissed
  if (judged < LEAST_VERDICTS) return null
  const share = taken / judged
  const spread = Z ** 2 / judged
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share) + spread / 4) / judged)
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Quantile of the normal distribution that leaves 2.5 % on either side. */
const Z = 1.959964
