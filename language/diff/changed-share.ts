import type { Difference } from '@/language/types'

/**
 * Share of both texts that changed, 0 (the same) to 1 (nothing kept), counted in letters so that
 * no tokens are needed; light changes (case, quotes, white space) count as kept. Two empty texts: 0.
 */
export function changedShare(difference: Difference): number {
  let all = 0
  let kept = 0
  for (const { kind, from, to } of difference.hunks) {
    const length = from[1] - from[0] + to[1] - to[0]
    all += length
    if (kind === 'equal' || kind === 'light') kept += length
  }
  return all === 0 ? 0 : 1 - kept / all
}
