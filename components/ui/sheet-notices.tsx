import { useLayoutEffect, useState } from 'react'
import { FailureNotices } from './failure-notices'
import { layOver } from './toast'

/**
 * Where a sheet tells what fails while it is open: it covers the page's notices, and keeps the focus and
 * the reading to itself. `onLeave` closes it before a notice leads elsewhere.
 */
export function SheetNotices({ onLeave }: { onLeave?: (() => void) | undefined }) {
  const [sheet] = useState(() => Symbol('sheet'))
  useLayoutEffect(() => layOver(sheet), [sheet])
  return (
    <FailureNotices
      sheet={sheet}
      onLeave={onLeave}
      className="max-h-[30dvh] shrink-0 overflow-y-auto border-rule not-empty:border-t not-empty:px-6 not-empty:py-3"
    />
  )
}
