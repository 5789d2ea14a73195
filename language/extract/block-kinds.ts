import type { BlockKind, ExtractedBlock } from '@/language/types'

const longestTitle = 220
const longestHeading = 100
const headReach = 7

const list = /^(?:[-•*·▪◦]\s+|(?=\d{1,3}[.)]\s))/u
/** Headings of Markdown, which many newsrooms write in. */
const hashes = /^#{1,6}\s+/
const credit =
  /^(?:foto|photo|fotografía|imagen|image|video|vídeo|crédito|credit)s?\b.{0,20}[:/|]/iu
const creditTail =
  /[|/(]\s*(?:foto|photo|imagen|image|efe|ap|afp|reuters|getty)\b[^.]{0,60}$|[.)]\s(?:EFE|AP|AFP|REUTERS|EP|Reuters|Getty)(?:\/.{1,40})?$/u

const datelines: readonly RegExp[] = [
  // MADRID, España.-   LA HABANA, Cuba. –   WASHINGTON (AP) —   MIAMI.-
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,[^.;:–—-]{2,40})?(?:\s?\([^)]{2,40}\))?(?:[.,]?(?<=[).,])\s?[–—-]{1,2}\s?|\s[–—-]{1,2}\s)\p{L}/u,
  // Madrid, 2 feb (EFE).-   Havana, Feb 2 (Prensa Latina) -
  /^\p{Lu}[\p{L} .'’]{2,30}(?:,[^.;:()–—]{2,40}\.?)?\s?\([^)]{2,40}\)\s?[.,]?\s?[–—-]{1,2}\s/u,
  // Madrid, España.-
  /^\p{Lu}[\p{L} '’]{2,30},\s\p{Lu}[\p{L} '’]{2,30}\.\s?[–—-]{1,2}\s?\p{Lu}/u,
]

/** Whether a paragraph opens with place and agency, as the first one of a news story does. */
export function hasDateline(text: string): boolean {
  const head = text.slice(0, 140)
  return datelines.some((pattern) => pattern.test(head))
}

/**
 * Guesses what each line of an article is, from position, length, final stop and dateline: what
 * stands between the title and a first paragraph with a dateline is a caption when it lacks a final
 * stop, else the standfirst. Bullets are taken off list items; numbers stay.
 * @param bodyAt Where the text begins, if byline or date tell; a dateline tells better.
 */
export function guessKinds(
  lines: readonly string[],
  bodyAt: number | null = null,
): ExtractedBlock[] {
  const titled = lines.length > 1 && isTitle(lines[0] ?? '')
  const bodyStart = titled ? findBody(lines, bodyAt) : 0
  return lines.map((line, index) => {
    if (titled && index === 0) return { kind: 'title', text: line.replace(hashes, '') }
    if (index < bodyStart) return { kind: headKind(line), text: line }
    const kind = bodyKind(lines, index)
    return { kind, text: kind === 'list_item' ? line.replace(list, '') : withoutMark(kind, line) }
  })
}

function isTitle(line: string): boolean {
  if (line.length > longestTitle || list.test(line)) return false
  return !/[.:;,]$/u.test(line.replace(/(?:\.{3}|\p{Lu}\.)$/u, ''))
}

/** Index of the first paragraph: the one with a dateline, else the first line with a final stop. */
function findBody(lines: readonly string[], bodyAt: number | null): number {
  const dated = lines.slice(0, headReach).findIndex((line, index) => index > 0 && hasDateline(line))
  if (dated > 0) return dated
  if (bodyAt !== null && bodyAt > 1) return bodyAt
  const stopped = lines.findIndex((line, index) => index > 0 && (hasStop(line) || list.test(line)))
  return stopped > 0 && stopped < headReach ? stopped : 1
}

/** Kind of a line between the title and the text. */
export function headKind(line: string): BlockKind {
  return hasStop(line) && !isCredited(line) ? 'standfirst' : 'caption'
}

function isCredited(line: string): boolean {
  return line.length < 300 && (credit.test(line) || creditTail.test(line))
}

function bodyKind(lines: readonly string[], index: number): BlockKind {
  const line = lines[index] ?? ''
  if (list.test(line)) return 'list_item'
  if (hashes.test(line)) return 'heading'
  if (/^>\s/.test(line)) return 'quote'
  if (isCredited(line)) return 'caption'
  const next = lines[index + 1]
  const isShort = line.length <= longestHeading && line.split(/\s+/).length <= 16
  if (next !== undefined && isShort && isHeadline(line) && next.length > line.length)
    return 'heading'
  return 'paragraph'
}

function isHeadline(line: string): boolean {
  return !/[.:;,…!”"»]$/u.test(line) && /^[\p{Lu}\p{N}¿¡“"«‘]/u.test(line)
}

/** A final stop, quotes and brackets closed after it or before it. */
function hasStop(line: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$|["”’»)]\.$/u.test(line)
}

function withoutMark(kind: BlockKind, line: string): string {
  if (kind === 'heading') return line.replace(hashes, '')
  return kind === 'quote' ? line.replace(/^>\s+/, '') : line
}
