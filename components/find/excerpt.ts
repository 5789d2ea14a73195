import type { Span } from '@/language'

/** UTF-16 code units shown on each side of a hit, at most. */
const AROUND = 48

/**
 * The words around a hit, cut between words and marked where something was left out. A single word
 * longer than what is shown is cut inside.
 */
export function excerptAround(text: string, [start, end]: Span): { before: string; after: string } {
  return { before: endOf(text.slice(0, start)), after: beginningOf(text.slice(end)) }
}

function endOf(text: string): string {
  if (text.length <= AROUND) return text
  const from = text.length - AROUND
  const isBetween = /\s/.test(text.charAt(from - 1))
  const shown = wholeSigns(text.slice(from))
  const whole = isBetween ? shown : shown.replace(/^\S*\s+(?=\S)/, '')
  return `…${whole.trimStart()}`
}

function beginningOf(text: string): string {
  if (text.length <= AROUND) return text
  const isBetween = /\s/.test(text.charAt(AROUND))
  const shown = wholeSigns(text.slice(0, AROUND))
  const whole = isBetween ? shown : shown.replace(/\s+\S*$/, '')
  return `${whole.trimEnd()}…`
}

/** Half of a pair of surrogates at an edge is no sign. */
function wholeSigns(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
