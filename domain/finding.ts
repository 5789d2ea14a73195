import type { CheckedPair, Finding } from '@/language'

/** A finding on a stored segment, with the fingerprint its dismissal sticks to. */
export interface SegmentFinding extends Omit<Finding, 'reason'> {
  fingerprint: string
  /** Absent where the finding was stored before reasons had ids: then its message is all there is. */
  reason?: Finding['reason']
}

export interface DismissalDto {
  id: number
  segmentId: number
  fingerprint: string
  check: string
  reason: string
  byId: string
  at: string
}

/** Segments in which equal findings are dismissed at once. */
export const MOST_DISMISSED = 500

/** Findings that only the whole article shows (consistency, style), by segment id. */
export interface ArticleFindings {
  bySegment: Record<string, SegmentFinding[]>
}

/**
 * Identity of a finding across edits elsewhere in the segment: the check and the words it points at
 * in both languages. A dismissal holds as long as those words stand; new words, new finding.
 */
export function fingerprintOf(
  finding: Pick<Finding, 'check' | 'source' | 'target'>,
  pair: CheckedPair,
): string {
  const source = finding.source ? pair.source.slice(...finding.source) : ''
  const target = finding.target ? pair.target.slice(...finding.target) : ''
  return `${finding.check}:${hash32(`${source}\u0001${target}\u0001${finding.target ? '' : pair.target}`)}`
}

/** Findings that nobody dismissed. */
export function standingFindings(
  findings: readonly SegmentFinding[],
  dismissed: ReadonlySet<string>,
): SegmentFinding[] {
  return findings.filter((finding) => !dismissed.has(finding.fingerprint))
}

/** FNV-1a, 32 bits twice with different offsets: short, stable, not for secrets. */
function hash32(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return ((a >>> 0).toString(36) + (b >>> 0).toString(36)).padStart(8, '0')
}
