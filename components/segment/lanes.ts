import { remember } from '@/components/shell/remember'

export const LANES = ['source', 'draft', 'target'] as const
export type Lane = (typeof LANES)[number]

/** Remembers the choice in this browser, where the server can see it and lays the page out at once. */
export const LANES_COOKIE = 'cotejo-lanes'

/** The lanes a cookie asks for, in their order; all of them when it asks for none we know. */
export function lanesFrom(cookie: string | undefined): Lane[] {
  const asked = (cookie ?? '').split('.')
  const lanes = LANES.filter((lane) => asked.includes(lane))
  return lanes.length === 0 ? [...LANES] : lanes
}

/** The lanes with one shown or hidden. The last one stays: an empty page helps nobody. */
export function toggleLane(lanes: readonly Lane[], lane: Lane): Lane[] {
  const next = LANES.filter((each) => (each === lane) !== lanes.includes(each))
  return next.length === 0 ? [...lanes] : next
}

/** Keeps the choice for a year. */
export function rememberLanes(lanes: readonly Lane[]): void {
  remember(LANES_COOKIE, lanes.join('.'), '/desk')
}
