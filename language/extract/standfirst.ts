import { hasDateline, headKind } from './block-kinds'
import { foldLine } from './fold-line'
import type { HtmlLine } from './html-lines'

const byClass =
  '[class*="standfirst"], [class*="subtitle"], [class*="subtitulo"], [class*="bajada"], [class*="entradilla"], [class*="copete"], [class*="sumario"], [itemprop="alternativeHeadline"]'
const shortest = 30
const longest = 600

/** A standfirst of an article and whether the reader of the page sees it. */
export interface Standfirst {
  text: string
  isShown: boolean
}

/**
 * The description of a page when it is more than the beginning of its first paragraph; else the
 * element whose class names it a standfirst in Spanish or English.
 */
export function findStandfirst(
  document: Document,
  description: string | null,
  pageLines: readonly HtmlLine[],
): Standfirst | null {
  if (description !== null && description.length >= shortest) {
    const shown = pageLines.find((line) => foldLine(line.text) === foldLine(description))
    if (shown) return { text: shown.text, isShown: true }
  }
  const marked = [...document.querySelectorAll(byClass)]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .find((text) => text.length >= shortest && text.length <= longest)
  if (marked) return { text: marked, isShown: true }
  const isBeginning =
    description === null || pageLines.some((line) => begins(line.text, description))
  return isBeginning ? null : { text: description, isShown: false }
}

/** Whether a description is the text's own beginning, cut off with or without an ellipsis. */
function begins(text: string, description: string): boolean {
  const start = foldLine(description).slice(0, 120)
  return start === '' || foldLine(text).startsWith(start)
}

/**
 * Puts a standfirst where the reader sees it: a line of the body that says the same takes its kind
 * when nothing but headings and captions stand before it; else it follows the title.
 */
export function placeStandfirst(
  body: readonly HtmlLine[],
  standfirst: Standfirst | null,
): HtmlLine[] {
  if (!standfirst?.isShown) return guessHead(body)
  const folded = foldLine(standfirst.text)
  const at = body.findIndex((line) => foldLine(line.text) === folded)
  if (at < 0) return [{ kind: 'standfirst', text: standfirst.text }, ...body]
  const isFirst = body
    .slice(0, at)
    .every((line) => line.kind === 'heading' || line.kind === 'caption')
  if (!isFirst) return [...body]
  return body.map((line, index) => (index === at ? { ...line, kind: 'standfirst' } : line))
}

/** Without any other sign a dateline tells where the text begins, as it does in a pasted page. */
function guessHead(body: readonly HtmlLine[]): HtmlLine[] {
  const start = body.slice(0, 6).findIndex((line) => hasDateline(line.text))
  return body.map((line, index) =>
    index < start && line.kind === 'paragraph' ? { ...line, kind: headKind(line.text) } : line,
  )
}
