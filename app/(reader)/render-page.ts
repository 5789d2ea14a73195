import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { readerStylesheet } from '@/components/reader/reader-stylesheet'
import type { ReaderSite } from '@/domain/reader-pages'
import { env } from '@/env'
import type { RenderedPage } from '@/server/reader/answer'

const STYLE_HASH = createHash('sha256').update(readerStylesheet).digest('base64')

/** What a reader page may load: its one stylesheet, its own fonts, icon and one script. Nothing else, from nowhere else. */
const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

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
