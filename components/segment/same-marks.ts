import type { DecorationSet } from '@codemirror/view'

/**
 * Whether two sets mark the same places in the same way, mark by mark: `RangeSet.eq` of the editor's
 * library counts sets as equal though marks have gone from one of them.
 */
export function hasSameMarks(one: DecorationSet, other: DecorationSet): boolean {
  const [a, b] = [one.iter(), other.iter()]
  while (a.value !== null && b.value !== null) {
    if (a.from !== b.from || a.to !== b.to || !a.value.eq(b.value)) return false
    a.next()
    b.next()
  }
  return a.value === b.value
}
