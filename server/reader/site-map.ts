import type { ReaderSite } from '@/domain/reader-pages'
import { escapeXml } from './escape-xml'

/** The published addresses as a site map (sitemaps.org 0.9), front page and corrections first. */
export function siteMap(
  site: ReaderSite,
  addresses: { slug: string; updatedAt: string }[],
): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    place(`${site.url}/`),
    place(`${site.url}/corrections`),
    ...addresses.map(({ slug, updatedAt }) => place(`${site.url}/read/${slug}`, updatedAt)),
    '</urlset>',
    '',
  ].join('\n')
}

function place(address: string, updatedAt?: string): string {
  const modified = updatedAt === undefined ? '' : `<lastmod>${escapeXml(updatedAt)}</lastmod>`
  return `<url><loc>${escapeXml(address)}</loc>${modified}</url>`
}
