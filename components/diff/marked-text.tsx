import { clsx } from 'clsx'
import { type ReactNode, useMemo } from 'react'
import type { Severity, Span } from '@/language'
import { type CommentMark, cutRuns } from './cut-runs'
import { UnseenText } from './unseen-text'

/** Something to point out in a text: a finding by its weight, or words lit from elsewhere. */
export interface TextMark {
  span: Span
  severity: Severity | null
  isLit?: boolean
  /** Which finding it is, for what explains it. */
  fingerprint?: string
  comment?: CommentMark
}

interface MarkedTextProps {
  text: string
  /** The part to show; the whole text unless given. */
  within?: Span
  marks?: readonly TextMark[]
  /** How a run is spelt out; as it is unless given. */
  show?: (run: string) => string
  /** Signs over characters that cannot be seen. */
  showsUnseen?: boolean | undefined
}

/**
 * A run of article text with findings underlined by weight and lit words on a wash. Spans are UTF-16
 * offsets into `text`; marks may overlap or reach beyond `within`.
 */
export function MarkedText({
  text,
  within,
  marks = NONE,
  show = asItIs,
  showsUnseen,
}: MarkedTextProps) {
  const [start, end] = within ?? [0, text.length]
  const runs = useMemo(() => cutRuns([start, end], marks), [start, end, marks])
  return runs.map(({ span, severity, isLit, fingerprint, comment }): ReactNode => {
    const shown = showsUnseen ? (
      <UnseenText key={span[0]} text={text} within={span} />
    ) : (
      show(text.slice(...span))
    )
    if (severity === null && !isLit && comment === null) return shown
    const finding = severity === null ? 'bg-transparent text-inherit' : `finding-${severity}`
    return (
      <mark
        key={span[0]}
        data-finding={fingerprint}
        data-comment={comment?.id}
        className={clsx(finding, comment && `comment-${comment.kind}`, isLit && 'bg-accent-wash!')}
      >
        {shown}
      </mark>
    )
  })
}

const NONE: readonly TextMark[] = []

function asItIs(run: string): string {
  return run
}
