'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { keepText } from '@/components/unsaved/unsaved-text'
import { newerSpanishKey } from './newer-spanish'
import { knownSourceQuery } from './queries'

interface KnownSourceNoteProps {
  personId: string
  url: string
  /** The Spanish as it was pasted here, which goes along. */
  pasted: string
}

/** Says that an article came from this address before, and leads to renewing its Spanish with this text. */
export function KnownSourceNote({ personId, url, pasted }: KnownSourceNoteProps) {
  const t = useTranslations('import.renew')
  const { data } = useQuery(knownSourceQuery(url.trim()))
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {data?.articles.map(({ id, title }) => (
        <p key={id} className="border-l-4 border-warning bg-warning-wash px-3 py-2 text-sm">
          {t('known', { title })}{' '}
          <Link
            href={`/desk/articles/${id}/source`}
            onClick={() => keepText(newerSpanishKey(personId, id), pasted)}
            className="underline underline-offset-4"
          >
            {t('instead')}
          </Link>
        </p>
      ))}
    </div>
  )
}
