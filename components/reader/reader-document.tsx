import type { ReactNode } from 'react'
import type { ReaderSite } from '@/domain/reader-pages'
import { READER_FONTS } from './reader-fonts'
import { readerStylesheet } from './reader-stylesheet'

interface ReaderDocumentProps {
  site: ReaderSite
  title: string
  description?: string | null
  /** Path of the page's one true address. */
  path?: string
  isIndexed?: boolean
  /** Further elements of the head. */
  head?: ReactNode
  /** Class of the page's kind. */
  kind: 'front' | 'article' | 'plain'
  children: ReactNode
}

/** A complete reader page: head, masthead, content and foot. Rendered on the server only, ships no framework. */
export function ReaderDocument(props: ReaderDocumentProps) {
  const { site, kind, children } = props
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a route handler's whole document; next/head is for pages */}
      <head>
        <DocumentHead {...props} />
      </head>
      <body className={kind}>
        <a className="skip" href="#content">
          Skip to the text
        </a>
        <Masthead site={site} isFront={kind === 'front'} />
        <main id="content">{children}</main>
        <Foot site={site} isFront={kind === 'front'} />
      </body>
    </html>
  )
}

function DocumentHead({
  site,
  title,
  description,
  path,
  isIndexed = true,
  head,
}: ReaderDocumentProps) {
  const fullTitle = title === site.name ? title : `${title} — ${site.name}`
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      {description ? <meta name="description" content={description} /> : null}
      {isIndexed ? null : <meta name="robots" content="noindex" />}
      {path === undefined ? null : <link rel="canonical" href={site.url + path} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="preload" href={READER_FONTS.serif} as="font" type="font/woff2" crossOrigin="" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="alternate" type="application/atom+xml" title={site.name} href="/feed.xml" />
      <style>{readerStylesheet}</style>
      {head}
    </>
  )
}

function Masthead({ site, isFront }: { site: ReaderSite; isFront: boolean }) {
  const name = <a href="/">{site.name}</a>
  return (
    <header className="mast">
      {isFront ? <h1 className="name">{name}</h1> : <p className="name">{name}</p>}
      <p className="edition">English edition, laid line by line beside the Spanish</p>
      <nav aria-label="Site">
        <a href="/corrections">Corrections</a>
        <a href="/feed.xml">Feed</a>
      </nav>
    </header>
  )
}

function Foot({ site, isFront }: { site: ReaderSite; isFront: boolean }) {
  return (
    <footer className="foot">
      <p>
        {site.name} publishes an English text only after an editor has approved it. The Spanish
        stays beside it, and what was wrong stays on record under{' '}
        <a href="/corrections">Corrections</a>.
      </p>
      {isFront ? (
        <p>
          <a href="/desk">For the newsroom</a>
        </p>
      ) : null}
    </footer>
  )
}
