import type { TextMark } from '@/components/diff/marked-text'
import type { SegmentFinding } from '@/domain/finding'

/** What to underline on one side, the words of the lit finding on a wash. Empty spans show nothing. */
export function marksFor(
  side: 'source' | 'target',
  findings: readonly SegmentFinding[],
  lit: string | null,
): TextMark[] {
  return findings.flatMap((finding) => {
    const span = finding[side]
    if (span === null || span[0] >= span[1]) return []
    const { severity, fingerprint } = finding
    return [{ span, severity, fingerprint, isLit: fingerprint === lit }]
  })
}
