import type { ExtractedPage } from '@/language/types'
import { extractText } from './extract-text'
import { foldLine } from './fold-line'
import { readByline } from './furniture'
import { type HtmlLine, htmlLines } from './html-lines'
import { type PageMetadata, readMetadata } from './page-metadata'
import { pageTitle } from './page-title'
import { keepFlags } from './sort-lines'
import { findStandfirst, placeStandfirst, type Standfirst } from './standfirst'

const mostDropped = 500
/** JSON-LD holding this much more text than the page shows means that a paywall trims the page. */
const trimmedFactor = 1.5
const headReach = 8

/**
 * Takes an article out of an HTML page: Readability for the body, JSON-LD (schema.org) and meta
 * elements for the rest, our own filter for the furniture that slips through. Never throws: what
 * cannot be parsed is read as text. The parsers load on the first call, so that no browser bundle
 * holds them.
 * @param url Address of the page, to tell the site's name in its title; nothing is fetched.
 */
export async function extractPage(html: string, url?: string): Promise<ExtractedPage> {
  try {
    if (isTooDeep(html)) return extractText(withoutTags(html))
    return await parsePage(html, url)
  } catch {
    return extractText(withoutTags(html)) // Pages built to break parsers are read as plain text.
  }
}

async function parsePage(html: string, url: string | undefined): Promise<ExtractedPage> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ])
  const document: Document = parseHTML(wholePage(html)).document
  const pageLines = htmlLines(document.documentElement)
  const metadata = readMetadata(document)
  const standfirst = findStandfirst(document, metadata.description, pageLines)
  const heading = document.querySelector('h1')?.textContent ?? null
  const article = new Readability(document).parse()
  if (!article?.content) return extractText(pageLines.map((line) => line.text).join('\n\n'))
  const content = parseHTML(wholePage(article.content)).document
  const title = pageTitle({
    siteName: metadata.siteName,
    headline: metadata.headline,
    heading,
    parsed: article.title ?? null,
    url,
  })
  const body = bodyOf(htmlLines(content.documentElement), metadata)
  const byline = metadata.byline ?? withoutBy(article.byline ?? null)
  return assemble({ title, standfirst, body, pageLines, byline, metadata })
}

interface Parts {
  title: string | null
  standfirst: Standfirst | null
  body: HtmlLine[]
  pageLines: HtmlLine[]
  byline: string | null
  metadata: PageMetadata
}

function assemble({ title, standfirst, body, pageLines, byline, metadata }: Parts): ExtractedPage {
  const head: HtmlLine[] = title === null ? [] : [{ kind: 'title', text: title }]
  const lines = [...head, ...placeStandfirst(body, standfirst)]
  const flags = keepFlags(lines.map((line) => line.text))
  const blocks = lines.filter(
    ({ text }, index) => flags[index] && !(index < headReach && readByline(text) !== null),
  )
  return {
    title,
    standfirst:
      standfirst?.text ?? blocks.find((block) => block.kind === 'standfirst')?.text ?? null,
    byline,
    publishedAt: metadata.publishedAt,
    blocks,
    dropped: droppedLines(pageLines, blocks),
  }
}

/** The lines of the body, or those of JSON-LD where the page itself shows much less. */
function bodyOf(lines: HtmlLine[], { articleBody }: PageMetadata): HtmlLine[] {
  const shown = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (articleBody === null || articleBody.length <= shown * trimmedFactor) return lines
  const paragraphs = withoutTags(articleBody).split(/\s*\n\s*/)
  return paragraphs
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', text: text.trim() }))
}

/** What the page shows and the article leaves out, in page order, each line once. */
function droppedLines(pageLines: readonly HtmlLine[], blocks: readonly HtmlLine[]): string[] {
  const kept = new Set(blocks.map((block) => foldLine(block.text)))
  const lines = pageLines.map((line) => line.text).filter((text) => !kept.has(foldLine(text)))
  return [...new Set(lines)].slice(0, mostDropped)
}

/** linkedom drops what lies outside of `<html>`: fragments get a page around them. */
function wholePage(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`
}

/** Open elements at most: the parsers' time grows with the square of the depth. */
const mostOpen = 400
const neverNests =
  /^(?:p|li|br|hr|img|input|meta|link|td|th|tr|option|source|wbr|dt|dd|area|col|embed)$/i

function isTooDeep(html: string): boolean {
  let open = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (neverNests.test(name)) continue
    open = Math.max(0, open + (slash === '/' ? -1 : 1))
    if (open > mostOpen) return true
  }
  return false
}

function withoutTags(html: string): string {
  return html
    .split(/<(?=(?:script|style)\b)/i)
    .map((part, index) => (index === 0 ? part : afterScript(part)))
    .join('\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** What follows the end of a script or style; nothing when it never ends. */
function afterScript(part: string): string {
  const end = /<\/(?:script|style)\s*>/i.exec(part)
  return end ? part.slice(end.index + end[0].length) : ''
}

function withoutBy(byline: string | null): string | null {
  const name = byline?.replace(/\s+/g, ' ').trim() ?? ''
  return name === '' ? null : (readByline(name) ?? name)
}
