import type { TextMark } from '@/components/diff/marked-text'
import type { SegmentFinding } from '@/domain/finding'

/** What findings point at in one language, to be underlined there. */
export function findingMarks(
  findings: readonly SegmentFinding[],
  side: 'source' | 'target',
): TextMark[] {
  return findings.flatMap(({ severity, ...spans }) => {
    const span = spans[side]
    return span && span[1] > span[0] ? [{ span, severity }] : []
  })
}
