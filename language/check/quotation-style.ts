import { type ArticleCheck, finding } from '@/language/check/pair-check'
import type { Finding, Span } from '@/language/types'

/** A stray exception is let pass; from this share on the article has two styles. */
const SHARE = 0.2

/**
 * One article, two styles: commas and stops now inside, now outside the closing quotation mark, or
 * straight marks beside curly ones. One hint each, at the first use of the rarer style.
 */
export const quotationStyle: ArticleCheck = {
  id: 'quotation-style',
  severity: 'hint',
  mqm: 'style/inconsistent-style',
  run(pairs) {
    const texts = pairs.map((pair) => pair.target)
    const findings: Finding[][] = pairs.map(() => [])
    for (const { one, other, id } of STYLES) {
      const places = [placesOf(texts, one), placesOf(texts, other)]
      const [rare = [], common = []] = places.sort((some, more) => some.length - more.length)
      const first = rare[0]
      if (!first || rare.length < SHARE * (rare.length + common.length)) continue
      findings[first.at]?.push(finding(quotationStyle, { target: first.span, reason: { id } }))
    }
    return findings
  },
}

const STYLES = [
  {
    one: /[.,]["”](?=\s|$)/gu,
    other: /(?<![.,!?…])["”][.,](?=\s|$)/gu,
    id: 'quotation-style.stops',
  },
  {
    one: /"/gu,
    other: /[“”]/gu,
    id: 'quotation-style.straight',
  },
] as const

interface Place {
  at: number
  span: Span
}

function placesOf(texts: string[], pattern: RegExp): Place[] {
  return texts.flatMap((text, at) =>
    Array.from(
      text.matchAll(pattern),
      (match): Place => ({
        at,
        span: [match.index, match.index + match[0].length],
      }),
    ),
  )
}
