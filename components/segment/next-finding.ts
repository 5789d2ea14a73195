import type { SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import type { Revise } from './use-revise'

interface Judged {
  segment: SegmentDto
  /** What bears on the segment's text as it stands. */
  bearing: readonly SegmentFinding[]
  /** The finding that was just looked at. */
  after: SegmentFinding
}

/** The finding after one that was judged: in its segment, else in the next one shown that has any. */
export function nextFinding(
  { shown, findings }: Pick<Revise, 'shown' | 'findings'>,
  { segment, bearing, after }: Judged,
): { segment: SegmentDto; finding: SegmentFinding } | null {
  const at = bearing.findIndex(({ fingerprint }) => fingerprint === after.fingerprint)
  const here = bearing.slice(at + 1).find(({ fingerprint }) => fingerprint !== after.fingerprint)
  if (here) return { segment, finding: here }
  for (const other of shown) {
    if (other.position <= segment.position) continue
    const [finding] = findings.get(other.id)?.standing ?? []
    if (finding) return { segment: other, finding }
  }
  return null
}
