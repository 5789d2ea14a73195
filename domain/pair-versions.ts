import { type BlockKind, diff, type Hunk, type Span } from '@/language'
import type { VersionBlock, VersionContent, VersionSegment } from './version'

/** A segment of two texts of an article, with its English in each; null where a text has no such segment. */
export interface VersionPair {
  kind: BlockKind
  /** The newer's; the older's where the newer has none. */
  segment: VersionSegment
  before: string | null
  after: string | null
}

/**
 * Lays two texts of an article beside each other in the order of the newer; what only the older has
 * stands after what it followed. Split and joined segments answer to the words they came of: the older
 * English is cut where the newer is, so that cutting alone changes nothing.
 */
export function pairVersions(older: VersionContent, newer: VersionContent): VersionPair[] {
  const before = new Map(older.blocks.map((block) => [block.id, block]))
  const after = new Map(newer.blocks.map((block) => [block.id, block]))
  return mergedOrder([...before.keys()], [...after.keys()]).flatMap((id) =>
    pairBlock(before.get(id), after.get(id)),
  )
}

/** The older English of every segment of the newer text that has one, by the segment's id. */
export function textsBefore(older: VersionContent, newer: VersionContent): Map<number, string> {
  return new Map(
    pairVersions(older, newer).flatMap(({ segment, before, after }) =>
      before === null || after === null ? [] : [[segment.id, before] as const],
    ),
  )
}

/** The newer order, with what only the older has put after its neighbour there. */
function mergedOrder(older: readonly number[], newer: readonly number[]): number[] {
  const kept = new Set(newer)
  const after = new Map<number | null, number[]>()
  let neighbour: number | null = null
  for (const id of older) {
    if (kept.has(id)) neighbour = id
    else after.set(neighbour, [...(after.get(neighbour) ?? []), id])
  }
  return [...(after.get(null) ?? []), ...newer.flatMap((id) => [id, ...(after.get(id) ?? [])])]
}

function pairBlock(older?: VersionBlock, newer?: VersionBlock): VersionPair[] {
  const kind = newer?.kind ?? older?.kind ?? 'paragraph'
  return runsOf(older?.segments ?? [], newer?.segments ?? []).flatMap((run) =>
    pairRun(run).map((pair) => ({ kind, ...pair })),
  )
}

/** Neighbouring segments of both texts that together hold the same place of a block. */
interface Run {
  older: VersionSegment[]
  newer: VersionSegment[]
}

/** Segments that stand in both texts are a run each, and so is what lies between them. */
function runsOf(older: readonly VersionSegment[], newer: readonly VersionSegment[]): Run[] {
  const rankOf = new Map(older.map(({ id }, rank) => [id, rank]))
  const runs: Run[] = []
  let next = 0
  let open: Run = { older: [], newer: [] }
  for (const segment of newer) {
    const rank = rankOf.get(segment.id) ?? -1
    if (rank < next) {
      open.newer.push(segment)
      continue
    }
    runs.push({ ...open, older: older.slice(next, rank) })
    runs.push({ older: older.slice(rank, rank + 1), newer: [segment] })
    next = rank + 1
    open = { older: [], newer: [] }
  }
  return [...runs, { ...open, older: older.slice(next) }]
}

type Pair = Omit<VersionPair, 'kind'>

/** The same segment, or the same Spanish cut otherwise, is the same text; anything else went and came. */
function pairRun(run: Run): Pair[] {
  const { older, newer } = run
  if (older[0] && older[0].id === newer[0]?.id) return pairGroup(run)
  const isRecut = older.length > 0 && newer.length > 0 && lettersOf(older) === lettersOf(newer)
  if (isRecut) return groupsOf(run).flatMap(pairGroup)
  return [
    ...older.map((segment) => ({ segment, before: segment.target, after: null })),
    ...newer.map((segment) => ({ segment, before: null, after: segment.target })),
  ]
}

function lettersOf(segments: readonly Pick<VersionSegment, 'source'>[]): string {
  return segments
    .map(({ source }) => source.replace(/\s+/gu, ''))
    .join('')
    .normalize('NFC')
}

/** Parts a run wherever both texts end a segment at the same Spanish letter. */
function groupsOf({ older, newer }: Run): Run[] {
  const ends = endsOf(newer)
  const shared = endsOf(older).filter((end) => ends.includes(end))
  const between = (segments: readonly VersionSegment[], from: number, to: number) => {
    const ended = endsOf(segments)
    return segments.filter((_, rank) => (ended[rank] ?? 0) > from && (ended[rank] ?? 0) <= to)
  }
  return [...new Set(shared)].map((end, rank, all) => {
    const from = all[rank - 1] ?? -1
    return { older: between(older, from, end), newer: between(newer, from, end) }
  })
}

/** How many Spanish letters lie before the end of each segment. */
function endsOf(segments: readonly VersionSegment[]): number[] {
  let end = 0
  return segments.map((segment) => (end += lettersOf([segment]).length))
}

function pairGroup({ older, newer }: Run): Pair[] {
  const [only, ...rest] = newer
  const targets = older.map(({ target }) => target)
  if (only && rest.length === 0) {
    const before = targets.filter((target) => target !== '').join(' ')
    return [{ segment: only, before, after: only.target }]
  }
  const parts = cutAlike(
    targets.join(' '),
    newer.map(({ target }) => target),
  )
  return newer.map((segment, rank) => ({
    segment,
    before: parts[rank] ?? '',
    after: segment.target,
  }))
}

/** Cuts a text where the newer one is cut, and leaves no white space at the cuts. */
function cutAlike(before: string, parts: readonly string[]): string[] {
  const { hunks } = diff(before, parts.join(' '), { language: 'en' })
  let end = -1
  let from = 0
  return parts.map((part, rank) => {
    end += part.length + 1
    const isLast = rank === parts.length - 1
    const to = isLast ? before.length : Math.max(from, placeBefore(before, hunks, end))
    const text = before.slice(from, to)
    from = to
    const cut = rank === 0 ? text : text.trimStart()
    return isLast ? cut : cut.trimEnd()
  })
}

/** Where in the older text the white space at `at` of the newer stands, or would stand. */
function placeBefore(before: string, hunks: readonly Hunk[], at: number): number {
  const hunk = hunks.find(({ to }) => to[0] <= at && at < to[1])
  if (!hunk) return before.length
  const { from, to } = hunk
  if (hunk.kind === 'equal') return from[0] + at - to[0]
  const wanted = from[0] + ((at - to[0]) / (to[1] - to[0])) * (from[1] - from[0])
  const distance = (place: number) => Math.abs(place - wanted)
  return cutPlaces(before, from).reduce((best, place) =>
    distance(place) < distance(best) ? place : best,
  )
}

/** Where reworded text may be cut: where a sentence ends, else between words, else at its edges. */
function cutPlaces(text: string, [start, end]: Span): number[] {
  const spaces = [...text.slice(start, end).matchAll(/\s+/gu)].map(({ index }) => start + index)
  const stops = spaces.filter((place) => /[.!?…]["'”’»)\]]*$/u.test(text.slice(start, place)))
  return [stops, spaces, [start, end]].find((places) => places.length > 0) ?? [start]
}
