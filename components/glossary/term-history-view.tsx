'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { termHistoryQuery } from './queries'
import { TermEnglish } from './term-line'

/** What a term said before, newest first. */
export function TermHistoryView({ termId }: { termId: number }) {
  const t = useTranslations('glossary')
  const { data } = useQuery(termHistoryQuery(termId))
  return (
    <section aria-label={t('history')} className="flex flex-col gap-1">
      <h3 className="border-b border-rule pb-1 text-muted caps">{t('history')}</h3>
      <ol>
        {data?.changes.map(({ number, kind, content, byId, at, importId }) => (
          <li key={number} className="border-b border-rule py-2">
            <p className="text-xs text-muted">
              {t(`change.${kind}`, { by: data.names[byId] ?? '–' })}
              {importId === null ? '' : ` · ${t('byImport')}`} · <Moment at={at} />
            </p>
            <p lang="es" className="font-serif">
              {content.spanish}
            </p>
            <TermEnglish term={content} />
            {content.note === '' ? null : (
              <p className="text-[0.8125rem] text-muted">{content.note}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
