const FIRST = 1_000
const LONGEST = 15_000

/**
 * Milliseconds before an unanswered request is sent again, after `failures` in a row: 1 s, doubling, at
 * most 15 s; up to a fifth less by chance, so that a newsroom does not come back in one beat.
 */
export function pauseBefore(failures: number, chance = Math.random()): number {
  const pause = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1))
  return pause * (1 - chance / 5)
}
