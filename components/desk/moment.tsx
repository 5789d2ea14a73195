'use client'

import { useFormatter, useNow } from 'next-intl'

const MINUTE = 60_000

/**
 * A moment as distance from now ("3 hours ago"), exact on hover. Server and browser read their own
 * clocks, a second apart, hence the suppressed warning; from then on it keeps itself right.
 */
export function Moment({ at, className }: { at: string; className?: string | undefined }) {
  const format = useFormatter()
  const now = useNow({ updateInterval: MINUTE })
  const moment = new Date(at)
  // The server's clock may be ahead of this one: nothing happened "in 3 seconds".
  const from = Math.abs(now.getTime() - moment.getTime()) < MINUTE ? moment : now
  return (
    <time
      dateTime={at}
      title={format.dateTime(moment, { dateStyle: 'full', timeStyle: 'short' })}
      className={className}
      suppressHydrationWarning
    >
      {format.relativeTime(moment, from)}
    </time>
  )
}
