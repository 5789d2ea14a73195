/**
 * Brings a row of a long list into view: without more movement than needed where it is near, into
 * the middle of the window where it is far. A row that was only just chosen is waited for.
 */
export function showRow(elementId: string): void {
  show(elementId, MOST_FRAMES)
}

/** Frames a row may take to come onto the page. */
const MOST_FRAMES = 20

function show(elementId: string, frames: number): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(elementId)
    if (row) showElement(row)
    else if (frames > 0) show(elementId, frames - 1)
  })
}

/** The same for what stands on the page already; of what is higher than the window, its beginning. */
export function showElement(row: HTMLElement): void {
  row.scrollIntoView({ block: isNear(row) ? 'nearest' : 'center', behavior: 'instant' })
  // The browser tells of it a frame later, and would paint that frame without the rows around.
  window.dispatchEvent(new Event('scroll'))
}

function isNear(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect()
  return bottom > -window.innerHeight && top < 2 * window.innerHeight
}
