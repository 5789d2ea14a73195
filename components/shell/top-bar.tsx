import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PaletteButton } from '@/components/action/palette-button'
import { NoticeBell } from '@/components/notice/notice-bell'
import { UserMenu } from '@/components/person/user-menu'
import type { CurrentUser } from '@/domain/person'
import { LanguageSwitch } from './language-switch'
import { Wordmark } from './mark'
import { Navigation } from './navigation'
import { placesFor } from './places'
import { ThemeMenu } from './theme-menu'

/** The masthead of the tool. It scrolls away; a page's own header stays. */
export function TopBar({ user }: { user: CurrentUser }) {
  const t = useTranslations('shell')
  return (
    <header className="border-b border-rule-strong bg-paper print:hidden">
      <div className="flex h-14 items-center gap-2 px-4 sm:gap-4 sm:px-6">
        <Link href="/desk" aria-label={t('home')} className="no-underline">
          <Wordmark />
        </Link>
        <Navigation places={placesFor(user.role)} />
        <div className="ml-auto flex items-center gap-1">
          <PaletteButton />
          <div className="hidden items-center gap-1 lg:flex">
            <LanguageSwitch />
            <ThemeMenu />
          </div>
          <NoticeBell />
          <UserMenu user={user} />
        </div>
      </div>
    </header>
  )
}
