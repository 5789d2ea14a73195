/** The next full hour at least half an hour away, as a `datetime-local` field spells it. */
export function soonest(now: Date = new Date()): string {
  const at = new Date(now.getTime() + 90 * 60_000)
  at.setMinutes(0, 0, 0)
  return fieldValue(at)
}

/** The instant a `datetime-local` value names in the browser's zone; null for none. */
export function momentOf(value: string): Date | null {
  const at = new Date(value)
  return value === '' || Number.isNaN(at.getTime()) ? null : at
}

/** The browser's time zone by its IANA name. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** An instant as a `datetime-local` field spells it, in the browser's zone. */
export function fieldValue(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}
