import type { PublishedListing, PublishedPage, ReaderSite } from '@/domain/reader-pages'
import { LongDate } from './long-date'
import { ReaderDocument } from './reader-document'
import { CORRECTION_WORDS, keepFigures } from './reader-words'

interface FrontPageProps {
  published: PublishedPage
  site: ReaderSite
}

/** The front page: the newest article in front, the others in columns, each under both its headlines. */
export function FrontPage({ published, site }: FrontPageProps) {
  const { listings, page } = published
  const [lead, ...others] = listings
  return (
    <ReaderDocument
      kind="front"
      site={site}
      title={site.name}
      description={`${site.name} in English: each article beside its Spanish original, approved by an editor.`}
      path={page === 1 ? '/' : `/?page=${page}`}
    >
      {lead ? (
        <Story listing={lead} isLead />
      ) : (
        <p className="lead">Nothing has been published yet.</p>
      )}
      {others.length === 0 ? null : (
        <div className="stories">
          {others.map((listing) => (
            <Story key={listing.slug} listing={listing} />
          ))}
        </div>
      )}
      <Paging published={published} />
    </ReaderDocument>
  )
}

function Story({ listing, isLead = false }: { listing: PublishedListing; isLead?: boolean }) {
  return (
    <article className={isLead ? 'story lead' : 'story'}>
      <div>
        <h2>
          <a href={`/read/${listing.slug}`}>{keepFigures(listing.title)}</a>
        </h2>
        <p className="es" lang="es">
          {listing.sourceTitle}
        </p>
      </div>
      <div>
        {listing.standfirst === null ? null : <p className="deck">{listing.standfirst}</p>}
        <StoryMeta listing={listing} />
      </div>
    </article>
  )
}

function StoryMeta({ listing }: { listing: PublishedListing }) {
  return (
    <p className="meta">
      {listing.outlet === null ? null : `From ${listing.outlet} · `}
      <LongDate iso={listing.publishedAt} />
      {listing.correction === null ? null : (
        <>
          <br />
          <b>Corrected</b> <LongDate iso={listing.correction.at} />
          <span className="hidden"> ({CORRECTION_WORDS[listing.correction.kind]})</span>
        </>
      )}
    </p>
  )
}

function Paging({ published: { page, pages } }: { published: PublishedPage }) {
  if (pages === 1) return null
  return (
    <nav className="pages" aria-label="Older and newer articles">
      {page > 1 ? <a href={page === 2 ? '/' : `/?page=${page - 1}`}>Newer articles</a> : <span />}
      {page < pages ? <a href={`/?page=${page + 1}`}>Older articles</a> : null}
    </nav>
  )
}
