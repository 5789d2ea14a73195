import { longDate } from './reader-words'

/** A date for people and machines: the day in English, the instant in the attribute. */
export function LongDate({ iso }: { iso: string }) {
  return <time dateTime={iso}>{longDate(iso)}</time>
}
