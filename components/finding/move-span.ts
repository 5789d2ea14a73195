import type { Span } from '@/language'

/**
 * Where the words of `span` in `before` stand in `after`: unchanged before an edit, shifted after it,
 * null when the edit touched them. The edit is what lies between the common beginning and end of the
 * two texts; offsets are UTF-16 code units.
 */
export function moveSpan(before: string, after: string, span: Span): Span | null {
  if (before === after) return span
  const most = Math.min(before.length, after.length)
  const start = commonStart(before, after, most)
  const end = commonEnd(before, after, most - start)
  if (span[1] <= start) return span
  const shift = after.length - before.length
  if (span[0] >= before.length - end) return [span[0] + shift, span[1] + shift]
  return null
}

function commonStart(before: string, after: string, most: number): number {
  let length = 0
  while (length < most && before[length] === after[length]) length += 1
  return length
}

function commonEnd(before: string, after: string, most: number): number {
  let length = 0
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length += 1
  return length
}
