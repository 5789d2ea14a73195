import { foldLine } from './fold-line'
import { isEndLabel, isFurniture, isTeaserLabel } from './furniture'
import { readHead } from './head-matter'
import { isPlaceholderLatin } from './placeholder-latin'

export interface SortedLines {
  kept: string[]
  /** In page order. */
  dropped: string[]
  /** Place among the kept lines where the text begins, when the head of the page tells. */
  bodyAt: number | null
}

const leastDuplicate = 12
const proseLength = 80

/**
 * Parts an article from the furniture around and within it, section names above the title and the
 * byline included. For pasted text, where only the words themselves tell.
 */
export function sortLines(lines: readonly string[]): SortedLines {
  const flags = keepFlags(lines)
  const { apart, bodyAt } = readHead(lines, flags)
  const isKept = flags.map((flag, index) => flag && !apart.has(index))
  return {
    kept: lines.filter((_, index) => isKept[index]),
    dropped: lines.filter((_, index) => !isKept[index]),
    bodyAt: bodyAt === null ? null : isKept.slice(0, bodyAt).filter(Boolean).length,
  }
}

/**
 * For each line whether it belongs to the article. What follows an end label (`Source link`,
 * `Más noticias`) goes when at least half of the prose lies before; so do exact repetitions.
 */
export function keepFlags(lines: readonly string[]): boolean[] {
  const end = findEnd(lines)
  const seen = new Set<string>()
  const isFiller = fillerTest(lines)
  return lines.map((line, index) => {
    if (index >= end || isFurniture(line) || isTeaserLabel(line) || isFiller(line)) return false
    if (isTeased(lines, index)) return false
    return !isRepeated(line, seen)
  })
}

/** Placeholder Latin is furniture unless it is all the page has: then the page is a specimen. */
function fillerTest(lines: readonly string[]): (line: string) => boolean {
  const size = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0)
  const filler = lines.filter(isPlaceholderLatin)
  return size(filler) * 2 > size(lines) ? () => false : isPlaceholderLatin
}

/** Index of the first end label with at least as much prose before it as after. */
function findEnd(lines: readonly string[]): number {
  const prose = lines.map((line) =>
    line.length >= proseLength && !isFurniture(line) ? line.length : 0,
  )
  const total = prose.reduce((sum, length) => sum + length, 0)
  let before = 0
  for (const [index, line] of lines.entries()) {
    before += prose[index] ?? 0
    if (isEndLabel(line) && before > 0 && before * 2 >= total) return index
  }
  return lines.length
}

/** A headline right after `Lee también`: short and without a final stop. */
function isTeased(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  return (
    index > 0 && isTeaserLabel(lines[index - 1] ?? '') && line.length < 160 && !/[.!?]$/.test(line)
  )
}

function isRepeated(line: string, seen: Set<string>): boolean {
  const folded = line.length > 400 ? line : foldLine(line)
  if (folded.length < leastDuplicate) return false
  if (seen.has(folded)) return true
  seen.add(folded)
  return false
}
