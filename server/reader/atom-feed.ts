import type { PublicAct, PublishedListing, ReaderSite } from '@/domain/reader-pages'
import { escapeXml } from './escape-xml'

/**
 * The newest articles as an Atom feed (RFC 4287). An entry's `updated` moves with every correction,
 * whose note stands in the summary; withdrawn articles leave a tombstone (RFC 6721), so that feed
 * readers drop their copies. Listings and acts come newest first.
 */
export function atomFeed(
  site: ReaderSite,
  listings: PublishedListing[],
  acts: PublicAct[],
): string {
  const withdrawals = acts.filter((act) => act.act === 'withdrawal')
  const newest = [...listings.map(({ updatedAt }) => updatedAt), ...withdrawals.map(({ at }) => at)]
  const updated = newest.sort().at(-1) ?? '1970-01-01T00:00:00.000Z'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en">',
    element('id', `${site.url}/`),
    element('title', site.name),
    element('updated', updated),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(site.url)}/feed.xml"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(site.url)}/"/>`,
    `<author>${element('name', site.name)}</author>`,
    ...listings.map((listing) => entry(site, listing)),
    ...withdrawals.map((act) => tombstone(site, act)),
    '</feed>',
    '',
  ].join('\n')
}

function entry(site: ReaderSite, listing: PublishedListing): string {
  const address = `${site.url}/read/${listing.slug}`
  const correction = listing.correction ? `Correction: ${listing.correction.publicNote}` : null
  const summary = [correction, listing.standfirst].filter((part) => part !== null).join('\n\n')
  return [
    '<entry>',
    element('id', address),
    element('title', listing.title),
    element('published', listing.publishedAt),
    element('updated', listing.updatedAt),
    `<link rel="alternate" type="text/html" hreflang="en" href="${escapeXml(address)}"/>`,
    summary === '' ? null : element('summary', summary),
    '</entry>',
  ]
    .filter((line) => line !== null)
    .join('\n')
}

function tombstone(
  site: ReaderSite,
  act: { slug: string; at: string; publicNote: string },
): string {
  const ref = escapeXml(`${site.url}/read/${act.slug}`)
  return `<at:deleted-entry ref="${ref}" when="${escapeXml(act.at)}">${element('at:comment', act.publicNote)}</at:deleted-entry>`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
