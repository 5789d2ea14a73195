import type { CommentKind } from '@/domain/comment'
import type { Severity, Span } from '@/language'

/** Words somebody wrote about. */
export interface CommentMark {
  id: number
  kind: CommentKind
}

interface Mark {
  span: Span
  severity: Severity | null
  isLit?: boolean
  /** Which finding it is. */
  fingerprint?: string
  comment?: CommentMark
}

/** A stretch under the same marks; `severity` is the gravest over it. */
export interface Run {
  span: Span
  severity: Severity | null
  isLit: boolean
  /** That of the gravest finding over it. */
  fingerprint: string | undefined
  comment: CommentMark | null
}

/**
 * Cuts `within` wherever a mark begins or ends. Offsets are UTF-16 code units; the runs follow one
 * another without gap and cover `within`. An empty range gives no run.
 */
export function cutRuns(within: Span, marks: readonly Mark[]): Run[] {
  const [from, to] = within
  if (from >= to) return []
  const cuts = new Set([from, to])
  for (const { span } of marks) {
    for (const at of span) if (at > from && at < to) cuts.add(at)
  }
  const order = [...cuts].sort((a, b) => a - b)
  return order.slice(0, -1).map((start, index) => {
    const end = order[index + 1] ?? to
    const over = marks.filter(({ span }) => span[0] < end && span[1] > start)
    const severity = BY_WEIGHT.find((weight) => over.some((mark) => mark.severity === weight))
    return {
      span: [start, end],
      severity: severity ?? null,
      fingerprint: over.find((mark) => mark.severity === severity)?.fingerprint,
      isLit: over.some((mark) => mark.isLit === true),
      comment: over.find((mark) => mark.comment)?.comment ?? null,
    }
  })
}

const BY_WEIGHT: readonly Severity[] = ['blocking', 'warning', 'hint']
