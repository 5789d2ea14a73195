import type { Span } from '@/language/types'

/** Addresses, mail, handles, code: characters in them mean what they are. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/\S*|`[^`]*`/gu

/**
 * Stretches no typographic rule may touch, in order: web and mail addresses, text between backticks.
 * Offsets are UTF-16 code units.
 */
export function protectedSpans(text: string): Span[] {
  return Array.from(text.matchAll(ADDRESSES), ({ 0: found, index }): Span => {
    const end = index + found.replace(/["'”’)\]},;:!?.…]+$/u, '').length
    return [index, end]
  })
}
