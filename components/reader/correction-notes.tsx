import type { ReaderArticle, ReaderCorrection } from '@/domain/reader'
import { LongDate } from './long-date'
import { CORRECTION_WORDS } from './reader-words'

interface OfArticle {
  article: ReaderArticle
}

/** The newest correction that is in the version shown, above its text; nothing where there is none. */
export function NewestCorrection({ article }: OfArticle) {
  const newest = article.corrections.find(({ version }) => version <= article.version)
  if (newest === undefined) return null
  return (
    <aside className="note" aria-label="Correction">
      <p className="label">
        <CorrectionLabel correction={newest} />
      </p>
      <p>{newest.publicNote}</p>
      <p className="more">
        <a href={`/read/${article.slug}/versions/${newest.version}/changes`}>What changed</a>
        <a href="#history">All versions</a>
      </p>
    </aside>
  )
}

/** Says that readers of this address have a newer text by now. */
export function OlderVersionNotice({ article }: OfArticle) {
  const newest = article.versions[0]
  if (article.isCurrent || newest === undefined) return null
  return (
    <aside className="note old" aria-label="Older version">
      <p className="label">Version {article.version}, kept for the record</p>
      <p>
        A newer version was published on <LongDate iso={newest.publishedAt} />.{' '}
        <a href={`/read/${article.slug}`}>Read the current text</a>
      </p>
    </aside>
  )
}

/** Every published version, newest first, with what was corrected in it. */
export function VersionHistory({ article }: OfArticle) {
  return (
    <section className="history" id="history" aria-labelledby="history-title">
      <h2 id="history-title">Versions and corrections</h2>
      <ol>
        {article.versions.map((version, index) => (
          <li key={version.number}>
            <VersionLine
              article={article}
              version={version}
              isFirst={index === article.versions.length - 1}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface VersionLineProps extends OfArticle {
  version: ReaderArticle['versions'][number]
  isFirst: boolean
}

function VersionLine({ article, version, isFirst }: VersionLineProps) {
  const correction = article.corrections.find((entry) => entry.version === version.number)
  const address = `/read/${article.slug}/versions/${version.number}`
  const isShown = version.number === article.version
  return (
    <>
      <p className="label">
        Version {version.number} · <LongDate iso={version.publishedAt} />
        {correction ? ` · ${CORRECTION_WORDS[correction.kind]}` : null}
      </p>
      {correction ? <p>{correction.publicNote}</p> : null}
      <p className="more">
        {isShown ? (
          <span>You are reading it</span>
        ) : (
          <a href={address}>Read version {version.number}</a>
        )}
        {isFirst ? null : <a href={`${address}/changes`}>What changed</a>}
      </p>
    </>
  )
}

function CorrectionLabel({ correction }: { correction: ReaderCorrection }) {
  return (
    <>
      Correction · {CORRECTION_WORDS[correction.kind]} · <LongDate iso={correction.at} />
    </>
  )
}
