import type { ChangedSentence, ReaderSite, VersionChanges } from '@/domain/reader-pages'
import { diff, type Hunk } from '@/language'
import { LongDate } from './long-date'
import { ReaderDocument } from './reader-document'
import { CORRECTION_WORDS } from './reader-words'

interface ChangesPageProps {
  changes: VersionChanges
  site: ReaderSite
}

/** What became different between two published versions, sentence by sentence, the Spanish beside it. */
export function ChangesPage({ changes, site }: ChangesPageProps) {
  const { slug, title, from, to, publishedAt, correction, sentences } = changes
  return (
    <ReaderDocument
      kind="plain"
      site={site}
      title={`What changed in “${title}”`}
      path={`/read/${slug}/versions/${to}/changes`}
      isIndexed={false}
    >
      <div className="narrow">
        <p className="label">
          Version {from} to version {to} · <LongDate iso={publishedAt} />
          {correction ? ` · ${CORRECTION_WORDS[correction.kind]}` : null}
        </p>
        <h1>What changed</h1>
        <p>
          In <a href={`/read/${slug}`}>{title}</a>. {correction?.publicNote}
        </p>
        {sentences.length === 0 ? (
          <p className="acts">No sentence differs.</p>
        ) : (
          <ol className="acts">
            {sentences.map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once to a string; nothing is ever reordered
              <li className="change" key={index}>
                <p>
                  <Comparison sentence={sentence} />
                </p>
                <p lang="es">{sentence.source}</p>
              </li>
            ))}
          </ol>
        )}
        <p className="more">
          <a href={`/read/${slug}/versions/${from}`}>Version {from}</a>
          <a href={`/read/${slug}/versions/${to}`}>Version {to}</a>
        </p>
      </div>
    </ReaderDocument>
  )
}

function Comparison({ sentence }: { sentence: ChangedSentence }) {
  const before = sentence.before ?? ''
  const after = sentence.after ?? ''
  return diff(before, after, { calm: true }).hunks.map((hunk) => (
    <Change
      key={`${hunk.from[0]}-${hunk.to[0]}-${hunk.kind}`}
      hunk={hunk}
      was={before.slice(...hunk.from)}
      is={after.slice(...hunk.to)}
    />
  ))
}

/** Screen readers seldom announce ins and del: hidden words say what the line and the colour say. */
function Change({ hunk, was, is }: { hunk: Hunk; was: string; is: string }) {
  if (hunk.kind === 'equal') return is
  return (
    <>
      {was === '' ? null : (
        <del>
          <span className="hidden">[removed:] </span>
          {was}
        </del>
      )}
      {is === '' ? null : (
        <ins>
          <span className="hidden">[added:] </span>
          {is}
        </ins>
      )}
    </>
  )
}
