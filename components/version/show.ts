export const SHOWS = ['changed', 'all', 'clean'] as const

/** What a comparison shows: changed segments, all of them, or the newer text alone. */
export type Show = (typeof SHOWS)[number]
