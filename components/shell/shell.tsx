import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionScope } from '@/components/action/action-scope'
import { SkipLink } from '@/components/ui/skip-link'
import type { KeyChoices } from '@/domain/keys'
import type { CurrentUser } from '@/domain/person'
import { TopBar } from './top-bar'

interface ShellProps {
  user: CurrentUser
  keys: KeyChoices
  isMac: boolean
  children: ReactNode
}

/** What surrounds every page of the desk. */
export function Shell({ user, keys, isMac, children }: ShellProps) {
  const t = useTranslations('shell')
  return (
    <ActionScope role={user.role} choices={keys} isMac={isMac}>
      <SkipLink target="content">{t('skipToContent')}</SkipLink>
      <TopBar user={user} />
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </main>
    </ActionScope>
  )
}
