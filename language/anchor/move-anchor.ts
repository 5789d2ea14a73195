import { diff } from '@/language/diff/diff'
import type { Anchor, Hunk, Language, Span } from '@/language/types'

/**
 * Where the words a remark was made on stand after an edit. `span` are UTF-16 offsets into `from`;
 * the answer's are offsets into `to`. Words that are still there keep their anchor whatever happens
 * elsewhere (`kept` in place, `moved` otherwise); words that were reworked are `changed` and the
 * anchor covers what took their place; `gone` has no span. Total: any strings, any numbers; bounded
 * as `diff` is. After the robust anchoring of Brush, Bargeron, Gupta & Cadiz, "Robust annotation
 * positioning in digital documents" (CHI 2001), with a word diff instead of their key words.
 */
export function moveAnchor(
  from: string,
  to: string,
  span: Span,
  language: Language = 'en',
): Anchor {
  const within = clamped(span, from.length)
  if (within === null) return GONE
  if (from === to) return { state: 'kept', span: within }
  const quote = from.slice(...within)
  const carried = carry(diff(from, to, { language }).hunks, within, { from, to })
  if (carried !== null && to.slice(...carried) === quote) return found(carried, within)
  const only = onlyPlace(to, quote, { from, at: within })
  if (only !== null) return found(only, within)
  return carried === null ? GONE : { state: 'changed', span: carried }
}

const GONE: Anchor = { state: 'gone', span: null }

function found(span: Span, before: Span): Anchor {
  return { state: span[0] === before[0] ? 'kept' : 'moved', span }
}

function clamped([start, end]: Span, length: number): Span | null {
  const first = Math.min(Math.max(0, Math.trunc(start)), length)
  const last = Math.min(Math.max(0, Math.trunc(end)), length)
  return first < last ? [first, last] : null
}

interface Texts {
  from: string
  to: string
}

/** What became of the span, hunk by hunk: what stayed counts before what moved away. */
function carry(hunks: readonly Hunk[], span: Span, texts: Texts): Span | null {
  const stayed: Span[] = []
  const moved: Span[] = []
  for (const hunk of hunks) {
    const shared = overlap(hunk.from, span)
    if (shared === null) continue
    if (hunk.kind === 'move-out') moved.push(...movedPiece(hunks, hunk, shared))
    else stayed.push(...stayedPiece(hunk, shared))
  }
  const hasWords = (pieces: Span[]) => pieces.some((piece) => isWorded(texts.to.slice(...piece)))
  if (!isWorded(texts.from.slice(...span))) return around(stayed) ?? around(moved)
  if (hasWords(stayed)) return around(stayed)
  return hasWords(moved) ? around(moved) : null
}

/** Of a replaced passage the remark keeps hold only when it was about most of it. */
function stayedPiece(hunk: Hunk, shared: Span): Span[] {
  if (hunk.kind === 'equal') {
    const shift = hunk.to[0] - hunk.from[0]
    return [[shared[0] + shift, shared[1] + shift]]
  }
  const isHeld = hunk.kind === 'light' || 2 * lengthOf(shared) >= lengthOf(hunk.from)
  return isHeld && lengthOf(hunk.to) > 0 ? [hunk.to] : []
}

function movedPiece(hunks: readonly Hunk[], out: Hunk, shared: Span): Span[] {
  const into = hunks.find((hunk) => hunk.kind === 'move-in' && hunk.move === out.move)
  if (into === undefined) return []
  if (lengthOf(into.to) !== lengthOf(out.from)) return [into.to]
  const shift = into.to[0] - out.from[0]
  return [[shared[0] + shift, shared[1] + shift]]
}

/** The one place where the quote stands as whole words, if it is the only one. */
function onlyPlace(
  to: string,
  quote: string,
  { from, at }: { from: string; at: Span },
): Span | null {
  const edges = edgesOf(from, at)
  let place: Span | null = null
  for (let start = to.indexOf(quote); start >= 0; start = to.indexOf(quote, start + 1)) {
    const span: Span = [start, start + quote.length]
    const [before, after] = edgesOf(to, span)
    if ((before && !edges[0]) || (after && !edges[1])) continue
    if (place !== null) return null
    place = span
  }
  return isWorded(quote) ? place : null
}

/** Whether the span begins and ends inside a word. */
function edgesOf(text: string, [start, end]: Span): readonly [boolean, boolean] {
  const isInside = (at: number) =>
    at > 0 && at < text.length && isLetter(text[at - 1]) && isLetter(text[at])
  return [isInside(start), isInside(end)]
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)
}

function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function overlap(one: Span, other: Span): Span | null {
  const start = Math.max(one[0], other[0])
  const end = Math.min(one[1], other[1])
  return start < end ? [start, end] : null
}

function around(pieces: readonly Span[]): Span | null {
  if (pieces.length === 0) return null
  return [Math.min(...pieces.map(([start]) => start)), Math.max(...pieces.map(([, end]) => end))]
}

function lengthOf([start, end]: Span): number {
  return end - start
}
