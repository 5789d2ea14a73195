import type { ReaderNotice } from '@/domain/reader'
import type { ReaderSite } from '@/domain/reader-pages'
import { LongDate } from './long-date'
import { ReaderDocument } from './reader-document'
import { NOTICE_WORDS } from './reader-words'

/** What is left at the address of a withdrawn article: that it was there, since when it is gone, and why. */
export function NoticePage({ notice, site }: { notice: ReaderNotice; site: ReaderSite }) {
  return (
    <ReaderDocument
      kind="plain"
      site={site}
      title={`${NOTICE_WORDS[notice.kind]} article`}
      isIndexed={false}
    >
      <div className="narrow">
        <p className="label">
          {NOTICE_WORDS[notice.kind]} on <LongDate iso={notice.at} />
        </p>
        <h1>
          {notice.kind === 'retracted'
            ? 'This article has been retracted'
            : 'This article has been withdrawn'}
        </h1>
        <p>{notice.publicNote}</p>
        <p className="more">
          <a href="/">Front page</a>
          <a href="/corrections">Corrections</a>
        </p>
      </div>
    </ReaderDocument>
  )
}

/** One page for everything that is not there, whatever the reason. */
export function NotFoundPage({ site }: { site: ReaderSite }) {
  return (
    <ReaderDocument kind="plain" site={site} title="Not found" isIndexed={false}>
      <div className="narrow">
        <p className="label">404</p>
        <h1>There is nothing at this address</h1>
        <p>
          The address may have been mistyped. Everything that is published is on the front page.
        </p>
        <p className="more">
          <a href="/">Front page</a>
          <a href="/corrections">Corrections</a>
        </p>
      </div>
    </ReaderDocument>
  )
}
