import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { readerScript } from '@/components/reader/reader-script'
import { readerStylesheet } from '@/components/reader/reader-stylesheet'
import type { ReaderSite } from '@/domain/reader-pages'
import { env } from '@/env'
import { mapInSlices } from '@/server/in-slices'
import type { RenderedPage } from '@/server/reader/answer'

/** What a reader page may load: its one stylesheet, its one script, its own fonts and icon. Nothing else, from nowhere else. */
const PAGE_POLICY = [
  "default-src 'none'",
  `style-src ${hashSource(readerStylesheet)}`,
  `script-src ${hashSource(readerScript)}`,
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Allows this very text and no other (CSP3 §2.3.1). */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** A view as a complete HTML page. React's server renderer is loaded late: Next refuses it as a plain import. */
export async function renderPage(
  view: ReactElement,
  status: RenderedPage['status'] = 200,
): Promise<RenderedPage> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return {
    status,
    body: `<!DOCTYPE html>${renderToStaticMarkup(view)}`,
    contentType: 'text/html; charset=utf-8',
    policy: PAGE_POLICY,
  }
}

/** Views one after the other, as HTML: a long text is made in slices, for everybody's saves share the thread. */
export async function renderParts(views: readonly ReactElement[]): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const parts = await mapInSlices(views, (view) => renderToStaticMarkup(view))
  return parts.join('')
}

/** A feed or a site map, which loads nothing at all. */
export function renderXml(body: string, contentType: string): RenderedPage {
  return {
    status: 200,
    body,
    contentType: `${contentType}; charset=utf-8`,
    policy: "default-src 'none'; frame-ancestors 'none'",
  }
}

/** The newsroom as the settings name it. */
export function readerSite(): ReaderSite {
  const { NEWSROOM_NAME, PUBLIC_URL } = env()
  return { name: NEWSROOM_NAME, url: PUBLIC_URL }
}
