import { Fragment } from 'react'
import type { Span } from '@/language'

interface LitTextProps {
  text: string
  spans: readonly Span[]
  /** What was looked up is underlined as well; what answers it has the wash alone. */
  isAsked: boolean
}

/** A text with some words lit. Spans are in order; of two that overlap the first counts. */
export function LitText({ text, spans, isAsked }: LitTextProps) {
  const apart = spans.filter(([start], at) => start >= (spans[at - 1]?.[1] ?? 0))
  return (
    <>
      {apart.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(apart[at - 1]?.[1] ?? 0, start)}
          <mark className={isAsked ? `${WASH} font-[600] underline decoration-accent` : WASH}>
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(apart.at(-1)?.[1] ?? 0)}
    </>
  )
}

const WASH = 'bg-accent-wash text-inherit underline-offset-4'
