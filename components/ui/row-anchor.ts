/** A row in the window and where it stood, in pixels from the top of the document. */
export interface RowAnchor {
  key: number
  top: number
}

/** Rows on the page, by key, in their order. */
export type RowElements = ReadonlyMap<number, Element>

/**
 * The rows whose places are to be kept: the one somebody works on if it is in the window, then what
 * else is there from the top. If the first is gone by then, the next one counts.
 */
export function noteAnchors(rows: RowElements, keptKey: number | undefined): RowAnchor[] {
  const inWindow: RowAnchor[] = []
  for (const [key, element] of rows) {
    const { top, bottom } = element.getBoundingClientRect()
    if (bottom <= 0 || top >= window.innerHeight) continue
    const anchor = { key, top: top + window.scrollY }
    if (key === keptKey) inWindow.unshift(anchor)
    else inWindow.push(anchor)
  }
  return inWindow
}

/**
 * Scrolls so that the first of the noted rows that still exists is where it was in the window.
 * `topOf` tells where a row stands that is not rendered, null when it is no longer in the list.
 */
export function holdAnchors(
  anchors: readonly RowAnchor[],
  rows: RowElements,
  topOf: (key: number) => number | null,
): void {
  for (const { key, top } of anchors) {
    const element = rows.get(key)
    const now = element ? element.getBoundingClientRect().top + window.scrollY : topOf(key)
    if (now === null) continue
    // Less than a pixel is rounding, and rounding back and forth would never end.
    if (Math.abs(now - top) >= 1) window.scrollBy({ top: now - top, behavior: 'instant' })
    return
  }
}
