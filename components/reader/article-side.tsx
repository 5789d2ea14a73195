import type { ReaderArticle } from '@/domain/reader'
import { LongDate } from './long-date'
import { plainName, provenance, safeSource } from './reader-words'
import { TextSwitch } from './text-switch'

/** The margin of an article: where it comes from, how it was translated, when, and in which languages to read it. */
export function ArticleSide({ article }: { article: ReaderArticle }) {
  return (
    <aside className="side" aria-label="About this text">
      <div>
        <TextSwitch />
        <dl>
          <Original article={article} />
          <Dates article={article} />
          <div className="wide">
            <dt>Translation</dt>
            <dd>{provenance(article)}</dd>
          </div>
        </dl>
      </div>
    </aside>
  )
}

function Original({ article }: { article: ReaderArticle }) {
  const source = safeSource(article.sourceUrl)
  return (
    <>
      {article.byline === null ? null : (
        <div>
          <dt>By</dt>
          <dd>{plainName(article.byline)}</dd>
        </div>
      )}
      {article.outlet === null && source === null ? null : (
        <div>
          <dt>Original</dt>
          <dd>
            {source === null ? (
              article.outlet
            ) : (
              <a href={source} hrefLang="es" rel="noreferrer">
                {article.outlet ?? new URL(source).hostname}, in Spanish
              </a>
            )}
          </dd>
        </div>
      )}
    </>
  )
}

function Dates({ article }: { article: ReaderArticle }) {
  const isFirst = article.publishedAt === article.firstPublishedAt
  const isCorrected = article.corrections.some(({ version }) => version === article.version)
  return (
    <>
      <div>
        <dt>Published</dt>
        <dd>
          <LongDate iso={article.firstPublishedAt} />
        </dd>
      </div>
      {isFirst ? null : (
        <div>
          <dt>{isCorrected ? 'Corrected' : 'Updated'}</dt>
          <dd>
            <LongDate iso={article.publishedAt} />, <a href="#history">version {article.version}</a>
          </dd>
        </div>
      )}
    </>
  )
}
