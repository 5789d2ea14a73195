import 'server-only'
import { createHash } from 'node:crypto'

export interface RenderedPage {
  status: 200 | 404 | 410
  body: string
  contentType: string
  /** The response's own Content-Security-Policy. */
  policy: string
}

interface KeptPage extends Omit<RenderedPage, 'body'> {
  /** UTF-8, encoded once. */
  bytes: Uint8Array<ArrayBuffer>
  stamp: string
  etag: string
}

/** Where a page is kept between requests and the stamp it is good for. */
export interface PageKey {
  path: string
  stamp: string
}

const MAX_KEPT_PAGES = 400

/**
 * Rendered pages by path. What is published does not change while its stamp stands, so a request
 * costs one light query. Least recently used pages go first; a dead stamp is replaced in place.
 */
const kept = new Map<string, KeptPage>()

/**
 * Answers a reader's request: from the kept page when its stamp still holds, else by rendering.
 * The strong ETag is a digest of the very body, so it changes with text, names and template alike.
 */
export async function answerReader(
  request: Request,
  key: PageKey,
  render: () => Promise<RenderedPage>,
): Promise<Response> {
  const found = kept.get(key.path)
  const page = found?.stamp === key.stamp ? found : keep(await render(), key)
  refresh(key.path, page)
  return respond(request, page)
}

/** The same without keeping: for what is not found, whose paths anybody may invent. */
export function answerOnce(request: Request, page: RenderedPage): Response {
  return respond(request, keep(page, { path: '', stamp: '' }))
}

function keep({ body, ...page }: RenderedPage, { stamp }: PageKey): KeptPage {
  const bytes = new TextEncoder().encode(body)
  const digest = createHash('sha256').update(bytes).digest('base64url')
  return { ...page, bytes, stamp, etag: `"${digest.slice(0, 27)}"` }
}

/** A Map keeps insertion order: putting a page in anew makes it the youngest. */
function refresh(path: string, page: KeptPage): void {
  kept.delete(path)
  if (page.status === 404) return
  kept.set(path, page)
  const oldest = kept.keys().next()
  if (kept.size > MAX_KEPT_PAGES && !oldest.done) kept.delete(oldest.value)
}

function respond(request: Request, page: KeptPage): Response {
  const headers = new Headers({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Security-Policy': page.policy,
    ETag: page.etag,
  })
  if (page.status === 200 && matches(request.headers.get('if-none-match'), page.etag)) {
    return new Response(null, { status: 304, headers })
  }
  headers.set('Content-Type', page.contentType)
  return new Response(request.method === 'HEAD' ? null : page.bytes, {
    status: page.status,
    headers,
  })
}

/** If-None-Match compares weakly (RFC 9110 §13.1.2): a proxy that compressed may have added `W/`. */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false
  return header.split(',').some((candidate) => {
    const tag = candidate.trim()
    return tag === '*' || tag.replace(/^W\//, '') === etag
  })
}
