import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublishedListing, VersionChanges } from '@/domain/reader-pages'
import { ChangesPage } from './changes-page'
import { CorrectionsPage } from './corrections-page'
import { FrontPage } from './front-page'
import { NotFoundPage, NoticePage } from './notice-page'
import { SITE } from './testing/reader-article'

const LISTING: PublishedListing = {
  slug: 'port-closes',
  title: 'Port closes <b>',
  sourceTitle: 'El puerto cierra',
  standfirst: null,
  publishedAt: '2026-02-03T11:00:00.000Z',
  updatedAt: '2026-02-04T09:00:00.000Z',
  outlet: 'La Orilla',
  version: 2,
  correction: null,
}

const CHANGES: VersionChanges = {
  slug: 'port-closes',
  title: 'Port closes',
  from: 1,
  to: 2,
  publishedAt: '2026-02-04T09:00:00.000Z',
  correction: null,
  sentences: [
    {
      source: 'La alcaldesa calla.',
      before: 'The mayor shuts up.',
      after: 'The mayor is silent.',
    },
    { source: 'Fin.', before: null, after: 'The <end>.' },
  ],
}

describe('the front page', () => {
  it('sets the Spanish headline under the English one and escapes both', () => {
    const listings = [LISTING, { ...LISTING, slug: 'other' }]
    const html = renderToStaticMarkup(
      <FrontPage published={{ listings, page: 1, pages: 1 }} site={SITE} />,
    )
    expect(html).toContain('<a href="/read/port-closes">Port closes &lt;b&gt;</a>')
    expect(html).toContain('<p class="es" lang="es">El puerto cierra</p>')
    expect(html).not.toContain('Older articles')
  })

  it('keeps a figure on one line with the word after it', () => {
    const listings = [{ ...LISTING, title: 'Strike costs 1 billion a day' }]
    const html = renderToStaticMarkup(
      <FrontPage published={{ listings, page: 1, pages: 1 }} site={SITE} />,
    )
    expect(html).toContain('Strike costs 1\u00a0billion a day')
  })

  it('leads to older and newer articles', () => {
    const html = renderToStaticMarkup(
      <FrontPage published={{ listings: [LISTING], page: 2, pages: 3 }} site={SITE} />,
    )
    expect(html).toContain('<a href="/">Newer articles</a>')
    expect(html).toContain('<a href="/?page=3">Older articles</a>')
  })

  it('says so while nothing is published', () => {
    const published = { listings: [], page: 1, pages: 1 }
    expect(renderToStaticMarkup(<FrontPage published={published} site={SITE} />)).toContain(
      'Nothing has been published yet.',
    )
  })
})

describe('what changed between two versions', () => {
  it('strikes the old words, underlines the new and keeps the Spanish beside them', () => {
    const html = renderToStaticMarkup(<ChangesPage changes={CHANGES} site={SITE} />)
    expect(html).toMatch(/<del>.*shuts up<\/del>/)
    expect(html).toMatch(/<ins>.*is silent<\/ins>/)
    expect(html).toContain('<p lang="es">La alcaldesa calla.</p>')
    expect(html).toContain('The &lt;end&gt;.')
  })
})

describe('pages about what is gone', () => {
  it('give the date and the public reason of a retraction, and no headline', () => {
    const notice = { kind: 'retracted', publicNote: 'Forged.', at: LISTING.publishedAt } as const
    const html = renderToStaticMarkup(
      <NoticePage notice={{ slug: 'port-closes', ...notice }} site={SITE} />,
    )
    expect(html).toContain('This article has been retracted')
    expect(html).toContain('Forged.')
    expect(html).toContain('noindex')
  })

  it('name no address on the page for what is not found', () => {
    const html = renderToStaticMarkup(<NotFoundPage site={SITE} />)
    expect(html).toContain('There is nothing at this address')
    expect(html).not.toContain('canonical')
  })

  it('list corrections with both versions, and withdrawals with their note', () => {
    const at = LISTING.publishedAt
    const html = renderToStaticMarkup(
      <CorrectionsPage
        site={SITE}
        acts={[
          {
            act: 'correction',
            slug: 'a',
            title: 'A',
            previousVersion: 1,
            version: 2,
            kind: 'fact',
            publicNote: 'Ten, not two.',
            at,
          },
          { act: 'withdrawal', slug: 'b', kind: 'unpublished', publicNote: 'Under review.', at },
        ]}
      />,
    )
    expect(html).toContain('Factual error')
    expect(html).toContain('href="/read/a/versions/1"')
    expect(html).toContain('href="/read/a/versions/2/changes"')
    expect(html).toContain('Under review.')
  })
})
