/**
 * Shows ranges under the name of a CSS highlight. The same ones again are left alone: each setting asks
 * the browser for a frame, and one with nothing new in it holds up that of the next key.
 */
export function highlight(name: string, ranges: readonly Range[]): void {
  const shown = [...(CSS.highlights.get(name) ?? [])]
  const isShown =
    shown.length === ranges.length && ranges.every((range, at) => same(range, shown[at]))
  if (!isShown) CSS.highlights.set(name, new Highlight(...ranges))
}

function same(one: AbstractRange, other: AbstractRange | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  )
}
