import { type Comparison, compareTexts } from '@/components/review/changes'
import type { DecidedChange } from '@/components/review/decided-changes'
import { pairVersions, type VersionPair } from '@/domain/pair-versions'
import type { VersionContent } from '@/domain/version'
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
  /** Only in the newer, only in the older, or in both. */
  presence: 'both' | 'added' | 'removed'
}

/** Lays two versions of an article beside each other, segment by segment. The Spanish is the newer's. */
export function compareRows(older: VersionContent, newer: VersionContent): CompareRow[] {
  return pairVersions(older, newer).map((pair, index) => {
    const comparison = compareTexts(pair.before ?? '', pair.after ?? '')
    return {
      segment: { id: pair.segment.id },
      number: index + 1,
      kind: pair.kind,
      source: pair.segment.source,
      comparison,
      changes: comparison.changes.map((change) => ({ ...change, decision: null })),
      presence: presenceOf(pair),
    }
  })
}

function presenceOf({ before, after }: VersionPair): CompareRow['presence'] {
  if (before === null) return 'added'
  return after === null ? 'removed' : 'both'
}
