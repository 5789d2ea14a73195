import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import type { CurrentUser } from '@/domain/person'
import { TopBar } from './top-bar'

/** What surrounds every page of the desk. */
export function Shell({ user, children }: { user: CurrentUser; children: ReactNode }) {
  const t = useTranslations('shell')
  return (
    <>
      <SkipLink target="content">{t('skipToContent')}</SkipLink>
      <TopBar user={user} />
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </main>
    </>
  )
}
