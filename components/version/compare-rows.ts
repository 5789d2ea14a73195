import { type Comparison, compareTexts } from '@/components/review/changes'
import type { DecidedChange } from '@/components/review/decided-changes'
import type { VersionContent, VersionSegment } from '@/domain/version'
import type { BlockKind } from '@/language'

/** One segment in two versions. */
export interface CompareRow {
  segment: { id: number }
  /** Rank in the comparison, from 1. */
  number: number
  kind: BlockKind
  source: string
  comparison: Comparison
  changes: DecidedChange[]
  /** Only in the newer, only in the older, or in both: splitting and joining makes new segments. */
  presence: 'both' | 'added' | 'removed'
}

/**
 * Lays two versions of an article beside each other, segment by segment, in the order of the newer;
 * segments it no longer has stand after the one they followed. The Spanish is the newer's.
 */
export function compareRows(older: VersionContent, newer: VersionContent): CompareRow[] {
  const before = placed(older)
  const after = placed(newer)
  return mergedOrder([...before.keys()], [...after.keys()]).flatMap((id, index) => {
    const from = before.get(id)
    const to = after.get(id)
    const shown = to ?? from
    if (!shown) return []
    const comparison = compareTexts(from?.segment.target ?? '', to?.segment.target ?? '')
    return {
      segment: { id },
      number: index + 1,
      kind: shown.kind,
      source: shown.segment.source,
      comparison,
      changes: comparison.changes.map((change) => ({ ...change, decision: null })),
      presence: presenceOf(from, to),
    }
  })
}

interface Placed {
  kind: BlockKind
  segment: VersionSegment
}

function placed(content: VersionContent): Map<number, Placed> {
  return new Map(
    content.blocks.flatMap(({ kind, segments }) =>
      segments.map((segment) => [segment.id, { kind, segment }] as const),
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

function presenceOf(from: Placed | undefined, to: Placed | undefined): CompareRow['presence'] {
  if (from === undefined) return 'added'
  return to === undefined ? 'removed' : 'both'
}
