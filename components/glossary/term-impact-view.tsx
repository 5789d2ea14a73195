'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { TermImpact } from '@/domain/term'
import { termImpactQuery } from './queries'
import { type TermDraft, termOf } from './term-draft'

/** How many drafts and published articles the term, as it would be saved, touches, and which. */
export function TermImpactView({ draft, id }: { draft: TermDraft; id: number | null }) {
  const t = useTranslations('glossary')
  const { data, isFetching, isError } = useQuery(termImpactQuery(termOf(draft), id))
  return (
    <section aria-label={t('impact')} aria-busy={isFetching} className="flex flex-col gap-2">
      <h3 className="border-b border-rule pb-1 text-muted caps">{t('impact')}</h3>
      <div className="text-sm">
        {data ? <Touched impact={data} /> : <p className="text-muted">{t('impactLater')}</p>}
        {isError ? <p className="text-muted">{t('impactFailed')}</p> : null}
      </div>
      {data && data.articles.length > 0 ? <Articles impact={data} /> : null}
    </section>
  )
}

function Touched({ impact }: { impact: TermImpact }) {
  const t = useTranslations('glossary')
  const { drafts, published, isWhole } = impact
  if (isWhole && drafts.articles + published.articles === 0) return <p>{t('impactNone')}</p>
  return (
    <>
      <p>{t('impactDrafts', { ...drafts })}</p>
      <p>{t('impactPublished', { ...published })}</p>
      {isWhole ? null : <p className="text-muted">{t('impactPart')}</p>}
    </>
  )
}

function Articles({ impact: { articles } }: { impact: TermImpact }) {
  const t = useTranslations('glossary')
  return (
    <details className="text-sm">
      <summary className="min-h-6 cursor-pointer text-muted hover:text-ink pointer-coarse:min-h-11">
        {t('impactList', { count: articles.length })}
      </summary>
      <ul className="mt-1">
        {articles.map(({ id, title, segments, position, isLive }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5"
          >
            <a
              lang="en"
              href={`/desk/articles/${id}/revise?segment=${position + 1}`}
              target="_blank"
              rel="noreferrer"
              className="min-w-0 font-serif wrap-break-word underline underline-offset-4"
            >
              {title}
            </a>
            <span className="text-xs text-muted tabular">
              {t('impactSegments', { count: segments })}
              {isLive ? ` · ${t('withReaders')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
