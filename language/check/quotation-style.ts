import { type ArticleCheck, finding, type Noted } from '@/language/check/pair-check'
import type { Span } from '@/language/types'

/** A stray exception is let pass; from this share on the article has two styles. */
const SHARE = 0.2

/**
 * One article, two styles: commas and stops now inside, now outside the closing quotation mark, or
 * straight marks beside curly ones. One hint each, at the first use of the rarer style.
 */
export const quotationStyle: ArticleCheck<Uses[]> = {
  id: 'quotation-style',
  severity: 'hint',
  mqm: 'style/inconsistent-style',
  note({ target }) {
    if (!/["“”]/.test(target)) return null
    return STYLES.flatMap(({ one, other }) => [usesIn(target, one), usesIn(target, other)])
  },
  weigh(noted) {
    return STYLES.flatMap(({ id }, nth) => {
      const totals = [totalOf(noted, 2 * nth), totalOf(noted, 2 * nth + 1)]
      const [rare, common] = totals.sort((some, more) => some.count - more.count)
      if (!rare?.first || rare.count < SHARE * (rare.count + (common?.count ?? 0))) return []
      const { at, span } = rare.first
      return [{ at, found: finding(quotationStyle, { target: span, reason: { id } }) }]
    })
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

/** How often a text shows a side of a style, and where first. */
interface Uses {
  count: number
  first: Span | null
}

function usesIn(text: string, pattern: RegExp): Uses {
  const uses: Uses = { count: 0, first: null }
  for (const match of text.matchAll(pattern)) {
    uses.count++
    uses.first ??= [match.index, match.index + match[0].length]
  }
  return uses
}

/** What all texts show of one side, and which shows it first. */
function totalOf(noted: readonly Noted<Uses[]>[], side: number) {
  const total: { count: number; first: { at: number; span: Span } | null } = {
    count: 0,
    first: null,
  }
  for (const { at, note } of noted) {
    const { count = 0, first: span = null } = note[side] ?? {}
    total.count += count
    if (span) total.first ??= { at, span }
  }
  return total
}
