/** What a page says about its article: JSON-LD first, then meta elements. */
export interface PageMetadata {
  headline: string | null
  description: string | null
  byline: string | null
  publishedAt: string | null
  siteName: string | null
  /** The whole text as JSON-LD carries it, even where a paywall trims the page. */
  articleBody: string | null
}

const articleType = /(?:Article|Posting|Report|Review|Liveblog)/i
const largestScript = 2_000_000

/** Reads JSON-LD (schema.org Article) and the meta elements of Open Graph and HTML. */
export function readMetadata(document: Document): PageMetadata {
  const article = jsonLdArticle(document)
  const meta = (...names: string[]) => firstMeta(document, names)
  return {
    headline: plain(article.headline) ?? meta('og:title', 'twitter:title'),
    description:
      plain(article.description) ??
      meta(
        'dc.description',
        'dc:description',
        'og:description',
        'description',
        'twitter:description',
      ),
    byline:
      authorNames(article.author) ?? meta('dc.creator', 'dc:creator', 'author', 'article:author'),
    publishedAt: isoDate(
      plain(article.datePublished) ??
        meta('article:published_time', 'date', 'dc.date') ??
        timeOf(document),
    ),
    siteName: meta('og:site_name'),
    articleBody: typeof article.articleBody === 'string' ? article.articleBody : null,
  }
}

type Loose = Record<string, unknown>

function jsonLdArticle(document: Document): Loose {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const objects = scripts.flatMap((script) => flatten(parseJson(script.textContent ?? ''), 0))
  return objects.find((object) => articleType.test(String(object['@type']))) ?? {}
}

/** Arrays and `@graph`, three levels deep: what sites really use. */
function flatten(value: unknown, depth: number): Loose[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((part) => flatten(part, depth + 1))
  const object = value as Loose
  return [object, ...flatten(object['@graph'], depth + 1), ...flatten(object.mainEntity, depth + 1)]
}

function parseJson(text: string): unknown {
  try {
    return text.length > largestScript ? null : JSON.parse(text.trim())
  } catch {
    return null // Broken JSON-LD is common and costs the reader only its metadata.
  }
}

function authorNames(author: unknown): string | null {
  const list = Array.isArray(author) ? author : [author]
  const names = list.map((one) =>
    plain(typeof one === 'object' && one !== null ? (one as Loose).name : one),
  )
  const known = names.filter((name) => name !== null && !/^https?:/.test(name))
  return known.length > 0 ? known.join(', ') : null
}

function firstMeta(document: Document, names: readonly string[]): string | null {
  const metas = [...document.querySelectorAll('meta')]
  for (const name of names) {
    const found = metas.find((meta) =>
      [meta.getAttribute('property'), meta.getAttribute('name')].some(
        (key) => key?.toLowerCase() === name,
      ),
    )
    const content = plain(found?.getAttribute('content'))
    if (content !== null && !/^https?:\/\//.test(content)) return content
  }
  return null
}

function timeOf(document: Document): string | null {
  return document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null
}

/** ISO 8601 with a colon in the zone; what is no ISO date at all is not passed on. */
function isoDate(value: string | null): string | null {
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
    value?.trim() ?? '',
  )
  if (!match) return null
  return match[0]
    .replace(' ', 'T')
    .replace(/([+-]\d{2})(\d{2})$/, (zone, hours, minutes) =>
      /T/.test(match[0]) ? `${hours}:${minutes}` : zone,
    )
}

function plain(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}
