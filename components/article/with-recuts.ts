import type { Recut } from '@/domain/resegment'
import type { SegmentDto } from '@/domain/segment'

interface Told {
  acts: readonly Recut[]
  /** The segments that stand now of those the acts name. */
  segments: readonly SegmentDto[]
  /** How many the article has by now; null where nobody counted. */
  count: number | null
}

/**
 * The segments after splits, joins or their undoing: new ones in the place of those that gave way, all
 * behind them moved along. Null where the acts do not fit what is known, as after something missed:
 * then only the whole article tells. Acts that are known already change nothing.
 */
export function withRecuts(known: readonly SegmentDto[], told: Told): SegmentDto[] | null {
  const ids = known.map(({ id }) => id)
  if (!isKnown(ids, told) && !told.acts.every((act) => replaceIn(ids, act))) return null
  const rows = new Map([...told.segments, ...known].map((segment) => [segment.id, segment]))
  const segments = ids.flatMap((id) => rows.get(id) ?? [])
  const isWhole = segments.length === ids.length
  if (!isWhole || (told.count !== null && told.count !== ids.length)) return null
  const first = known[0]?.position ?? 0
  return segments.map((segment, index) => placedAt(segment, first + index))
}

/** What the acts led to stands in the list, and nothing that gave way. */
function isKnown(ids: readonly number[], { acts, segments }: Told): boolean {
  const known = new Set(ids)
  const standing = new Set(segments.map(({ id }) => id))
  return acts
    .flatMap(({ goneIds, madeIds }) => [...goneIds, ...madeIds])
    .every((id) => known.has(id) === standing.has(id))
}

/** False where those that give way are not there side by side, unless the others are already. */
function replaceIn(ids: number[], { goneIds, madeIds }: Recut): boolean {
  const at = ids.indexOf(goneIds[0] ?? 0)
  if (at < 0) return madeIds.every((id) => ids.includes(id))
  if (goneIds.some((id, nth) => ids[at + nth] !== id)) return false
  ids.splice(at, goneIds.length, ...madeIds)
  return true
}

/** The same object where it stands already: its row need not render anew. */
function placedAt(segment: SegmentDto, position: number): SegmentDto {
  return segment.position === position ? segment : { ...segment, position }
}
