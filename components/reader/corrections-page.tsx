import type { PublicAct, ReaderSite } from '@/domain/reader-pages'
import { LongDate } from './long-date'
import { ReaderDocument } from './reader-document'
import { CORRECTION_WORDS, NOTICE_WORDS } from './reader-words'

/** Everything the newsroom put right or took back in public, newest first. */
export function CorrectionsPage({ acts, site }: { acts: PublicAct[]; site: ReaderSite }) {
  return (
    <ReaderDocument
      kind="plain"
      site={site}
      title="Corrections"
      description={`What ${site.name} got wrong, when it was put right, and how.`}
      path="/corrections"
    >
      <div className="narrow">
        <h1>Corrections</h1>
        <p>
          A published text is never changed in silence. A correction is a new version with a public
          note; the version before it keeps its address.
        </p>
        {acts.length === 0 ? <p className="acts">No correction so far.</p> : <Acts acts={acts} />}
      </div>
    </ReaderDocument>
  )
}

function Acts({ acts }: { acts: PublicAct[] }) {
  return (
    <ol className="acts">
      {acts.map((act) => (
        <li key={`${act.slug} ${act.at}`}>
          {act.act === 'correction' ? <Correction act={act} /> : <Withdrawal act={act} />}
        </li>
      ))}
    </ol>
  )
}

function Correction({ act }: { act: Extract<PublicAct, { act: 'correction' }> }) {
  const versions = `/read/${act.slug}/versions`
  return (
    <>
      <p className="label">
        {CORRECTION_WORDS[act.kind]} · <LongDate iso={act.at} />
      </p>
      <h2>
        <a href={`/read/${act.slug}`}>{act.title}</a>
      </h2>
      <p>{act.publicNote}</p>
      <p className="more">
        {act.previousVersion === null ? null : (
          <>
            <a href={`${versions}/${act.version}/changes`}>What changed</a>
            <a href={`${versions}/${act.previousVersion}`}>
              Before (version {act.previousVersion})
            </a>
          </>
        )}
        <a href={`${versions}/${act.version}`}>After (version {act.version})</a>
      </p>
    </>
  )
}

/** Without the headline: it belongs to the text that was taken back. */
function Withdrawal({ act }: { act: Extract<PublicAct, { act: 'withdrawal' }> }) {
  return (
    <>
      <p className="label">
        {NOTICE_WORDS[act.kind]} · <LongDate iso={act.at} />
      </p>
      <p>{act.publicNote}</p>
      <p className="more">
        <a href={`/read/${act.slug}`}>The address of the article</a>
      </p>
    </>
  )
}
