'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { knownSourceQuery } from './queries'

/** Says that an article came from this address before, and leads to renewing its Spanish instead. */
export function KnownSourceNote({ url }: { url: string }) {
  const t = useTranslations('import.renew')
  const { data } = useQuery(knownSourceQuery(url.trim()))
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {data?.articles.map(({ id, title }) => (
        <p key={id} className="border-l-4 border-warning bg-warning-wash px-3 py-2 text-sm">
          {t('known', { title })}{' '}
          <Link href={`/desk/articles/${id}/source`} className="underline underline-offset-4">
            {t('instead')}
          </Link>
        </p>
      ))}
    </div>
  )
}
