import { ArticleBody, type ReaderBlock, Sentences } from './article-body'
import { plainName } from './reader-words'
import { splitHead } from './split-head'
import { TextSwitch } from './text-switch'

/** What an article is before anybody signs it: its text and where it comes from. */
export interface ArticleText {
  title: string
  byline: string | null
  outlet: string | null
  blocks: ReaderBlock[]
}

/** An article that is not published yet, set like one that is; without dates, names and history. */
export function ArticleSheet({ title: name, byline, outlet, blocks }: ArticleText) {
  const { title, standfirst, rest } = splitHead(blocks)
  return (
    <article className="sheet">
      <header className="head">
        {outlet === null ? null : <p className="label">From {outlet}</p>}
        <h1>{title ? <Sentences block={title} /> : name}</h1>
        {standfirst ? (
          <p className="deck">
            <Sentences block={standfirst} />
          </p>
        ) : null}
      </header>
      <div className="side">
        <div>
          <TextSwitch />
          {byline === null ? null : (
            <dl>
              <div>
                <dt>By</dt>
                <dd>{plainName(byline)}</dd>
              </div>
            </dl>
          )}
        </div>
      </div>
      <div className="body">
        <ArticleBody blocks={rest} />
      </div>
    </article>
  )
}
