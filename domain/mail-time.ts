interface Wanted {
  /** Hour of the day, 0 to 23. */
  hour: number
  /** IANA time zone. */
  zone: string
}

interface LetterTime {
  /** The day in that zone, `2026-11-27`: one daily letter each. */
  day: string
  /** The instant the day's hour came; what happened later waits for tomorrow. */
  since: Date
}

const MINUTE = 60_000

/**
 * Whether a person's daily letter is due at an instant; null before their hour. After it the letter
 * stays due for the rest of their day, so that a worker that was down catches up. In the night clocks
 * are set, `since` may be an hour off.
 */
export function letterTime(now: Date, { hour, zone }: Wanted): LetterTime | null {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  )
  const minutes = (Number(parts.hour) - hour) * 60 + Number(parts.minute)
  if (minutes < 0) return null
  const since = Math.floor(now.getTime() / MINUTE) * MINUTE - minutes * MINUTE
  return { day: `${parts.year}-${parts.month}-${parts.day}`, since: new Date(since) }
}
