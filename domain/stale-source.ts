import { diff } from '@/language'

/**
 * The earlier Spanish of each part when a text that changed is cut in two: what stood before the
 * difference falls to the part it is in. Both parts have the whole where the cut goes through a
 * difference. `parts` are those of `now`, in order.
 */
export function cutEarlier(
  before: string,
  now: string,
  parts: readonly [string, string],
): [string, string] {
  const at = placeBefore(before, now, parts[0].length)
  if (at === null) return [before, before]
  const cut: [string, string] = [before.slice(0, at).trimEnd(), before.slice(at).trimStart()]
  // White space at the cut may be all that differs: then neither part would say what changed.
  return cut.every((earlier, index) => earlier === parts[index]) ? [before, before] : cut
}

/** Where a place of a changed text stood; null inside of what changed. UTF-16 code units. */
function placeBefore(before: string, now: string, place: number): number | null {
  const { hunks } = diff(before, now, { language: 'es' })
  const hunk = hunks.find(({ to: [start, end] }) => start <= place && place <= end)
  if (!hunk) return null
  const [start, end] = hunk.to
  if (place === end) return hunk.from[1]
  if (place === start) return hunk.from[0]
  return hunk.kind === 'equal' ? hunk.from[0] + place - start : null
}
