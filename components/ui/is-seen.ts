/** Whether an element can be seen now: it is on the page, not folded away, and not scrolled out of the window. */
export function isSeen(element: Element | null): boolean {
  if (!element?.checkVisibility()) return false
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
