import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { PublishedListing } from '@/domain/reader-pages'
import { atomFeed } from './atom-feed'
import { escapeXml } from './escape-xml'
import { siteMap } from './site-map'

const SITE = { name: 'Bahía & Hijos', url: 'https://bahia.example' }

const LISTING: PublishedListing = {
  slug: 'port-closes',
  title: 'Port <closes> & "opens" ]]>',
  sourceTitle: 'El puerto cierra',
  standfirst: 'Over the strike',
  publishedAt: '2026-02-03T11:00:00.000Z',
  updatedAt: '2026-02-04T09:00:00.000Z',
  outlet: null,
  version: 2,
  correction: {
    version: 2,
    kind: 'fact',
    publicNote: 'Ten, not two.',
    at: '2026-02-04T09:00:00.000Z',
  },
}

const WITHDRAWAL = {
  act: 'withdrawal',
  slug: 'gone',
  kind: 'retracted',
  publicNote: 'Forged <source>.',
  at: '2026-02-05T09:00:00.000Z',
} as const

describe('the feed', () => {
  it('moves an entry’s date with its correction and says what was corrected', () => {
    const feed = atomFeed(SITE, [LISTING], [])
    expect(feed).toContain('<published>2026-02-03T11:00:00.000Z</published>')
    expect(feed.match(/<updated>2026-02-04T09:00:00.000Z<\/updated>/g)).toHaveLength(2)
    expect(feed).toContain('Correction: Ten, not two.')
  })

  it('carries any headline as text, back and forth', () => {
    const document = new DOMParser().parseFromString(atomFeed(SITE, [LISTING], []), 'text/xml')
    expect(document.querySelector('entry > title')?.textContent).toBe(LISTING.title)
    expect(document.querySelector('author > name')?.textContent).toBe(SITE.name)
  })

  it('tells feed readers to drop what was withdrawn, and why', () => {
    const feed = atomFeed(SITE, [LISTING], [WITHDRAWAL])
    expect(feed).toContain('<at:deleted-entry ref="https://bahia.example/read/gone"')
    expect(feed).toContain('<at:comment>Forged &lt;source&gt;.</at:comment>')
    expect(feed).toContain('<updated>2026-02-05T09:00:00.000Z</updated>')
  })

  it('is whole while nothing is published', () => {
    expect(atomFeed(SITE, [], [])).toContain('</feed>')
  })
})

describe('text in XML', () => {
  it('keeps no character that an XML document may not hold', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d\uffffe\tf')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tf')
  })

  it('escapes what would end an element or an attribute', () => {
    expect(escapeXml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;')
  })
})

describe('the site map', () => {
  it('names the front page, the corrections and each published address', () => {
    const map = siteMap(SITE, [{ slug: 'port-closes', updatedAt: LISTING.updatedAt }])
    expect(map.match(/<loc>/g)).toHaveLength(3)
    expect(map).toContain('<lastmod>2026-02-04T09:00:00.000Z</lastmod>')
  })
})
