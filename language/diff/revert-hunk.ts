import type { Hunk } from '@/language/types'

/**
 * Puts the old wording of one hunk back: the text `to` with the hunk's `to` span replaced by its
 * `from` span. Offsets are those of the comparison that made the hunk. For a move give both hunks
 * to `revertHunks`.
 */
export function revertHunk(from: string, to: string, hunk: Hunk): string {
  return to.slice(0, hunk.to[0]) + from.slice(...hunk.from) + to.slice(hunk.to[1])
}

/** As `revertHunk`, for several hunks of one comparison at once, in any order. */
export function revertHunks(from: string, to: string, hunks: readonly Hunk[]): string {
  const backwards = [...hunks].sort(
    (one, other) => other.to[0] - one.to[0] || other.from[0] - one.from[0],
  )
  return backwards.reduce((text, hunk) => revertHunk(from, text, hunk), to)
}
