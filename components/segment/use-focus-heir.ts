import { type RefCallback, useCallback } from 'react'
import { rowId } from './revise-desk'

/**
 * Marks an element that may go with the focus in it, as an act or a colleague's takes it away: then the
 * row of that segment has it, and keys go on from there.
 */
export function useFocusHeir(segmentId: number | undefined): RefCallback<HTMLElement> {
  return useCallback(
    (element) => () => {
      if (segmentId === undefined || !element?.contains(document.activeElement)) return
      setTimeout(() => {
        if (isFocusLost()) focusRow(segmentId)
      })
    },
    [segmentId],
  )
}

/** Whether nothing on the page has the focus: keys go nowhere. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** The row itself, not what is in it, and without a move of the page. */
export function focusRow(segmentId: number): void {
  document.getElementById(rowId(segmentId))?.focus({ preventScroll: true })
}
