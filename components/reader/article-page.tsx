import type { ReactNode } from 'react'
import type { ReaderArticle } from '@/domain/reader'
import type { ReaderSite } from '@/domain/reader-pages'
import { ArticleBody, Sentences } from './article-body'
import { ArticleSide } from './article-side'
import { NewestCorrection, OlderVersionNotice, VersionHistory } from './correction-notes'
import { newsArticleJson } from './news-article'
import { ReaderDocument } from './reader-document'
import { readerScript } from './reader-script'
import { keepFigures, safeSource } from './reader-words'
import { splitHead } from './split-head'

interface ArticlePageProps {
  article: ReaderArticle
  site: ReaderSite
  /** Stands in the place of the text below title and standfirst. */
  body?: ReactNode
}

/**
 * A published article, complete: what is shown of it in English, in Spanish or in both is decided by
 * the stylesheet alone. An older version says so and is not indexed.
 */
export function ArticlePage({ article, site, body }: ArticlePageProps) {
  const { title, standfirst, rest } = splitHead(article.blocks)
  return (
    <ReaderDocument
      kind="article"
      site={site}
      title={article.title}
      description={article.standfirst}
      path={`/read/${article.slug}`}
      isIndexed={article.isCurrent}
      head={<ArticleHead article={article} site={site} />}
    >
      <article className="sheet">
        <header className="head">
          <OlderVersionNotice article={article} />
          {article.outlet === null ? null : <p className="label">From {article.outlet}</p>}
          <h1>{title ? <Sentences block={title} /> : keepFigures(article.title)}</h1>
          {standfirst ? (
            <p className="deck">
              <Sentences block={standfirst} />
            </p>
          ) : null}
        </header>
        <ArticleSide article={article} />
        <div className="body">
          <NewestCorrection article={article} />
          {body ?? <ArticleBody blocks={rest} />}
        </div>
        <VersionHistory article={article} />
      </article>
      <script>{readerScript}</script>
    </ReaderDocument>
  )
}

function ArticleHead({ article, site }: Pick<ArticlePageProps, 'article' | 'site'>) {
  const source = safeSource(article.sourceUrl)
  const address = `${site.url}/read/${article.slug}`
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={article.title} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:url" content={address} />
      {article.standfirst ? <meta property="og:description" content={article.standfirst} /> : null}
      <link rel="alternate" hrefLang="en" href={address} />
      {source === null ? null : <link rel="alternate" hrefLang="es" href={source} />}
      <script type="application/ld+json">{newsArticleJson(article, site)}</script>
    </>
  )
}
