const FIRST = 1_000
const LONGEST = 30_000

/** Milliseconds before an unanswered request is sent again, after `failures` in a row: 1 s, doubling, at most 30 s. */
export function pauseBefore(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1))
}
