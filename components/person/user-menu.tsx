'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LANGUAGES, useAppearance, useLanguage } from '@/components/shell/preferences'
import { Button } from '@/components/ui/button'
import { Menu, MenuAction, MenuChoice, MenuLink, MenuRule } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import { Avatar } from './avatar'

/** Who is signed in, how they want it to look, and the way out. */
export function UserMenu({ user }: { user: CurrentUser }) {
  const t = useTranslations('shell')
  const { isLeaving, leave } = useSignOut()
  return (
    <Menu
      trigger={
        <Button variant="quiet" className="gap-2.5 px-1.5!">
          <VisuallyHidden>{t('account', { name: user.name })}</VisuallyHidden>
          <Avatar name={user.name} />
          <span aria-hidden className="hidden max-w-40 truncate font-[500] xl:inline">
            {user.name}
          </span>
        </Button>
      }
    >
      <Identity user={user} />
      <MenuRule />
      <div className="lg:hidden">
        <Preferences />
        <MenuRule />
      </div>
      <MenuLink>
        <Link href="/desk/account">{t('ownAccount')}</Link>
      </MenuLink>
      {may(user.role, 'settings.manage') ? (
        <MenuLink>
          <Link href="/desk/settings">{t('settings')}</Link>
        </MenuLink>
      ) : null}
      <MenuRule />
      <MenuAction onSelect={leave} isDisabled={isLeaving}>
        {isLeaving ? t('signingOut') : t('signOut')}
      </MenuAction>
    </Menu>
  )
}

function Identity({ user }: { user: CurrentUser }) {
  const t = useTranslations()
  return (
    <div className="px-3 py-2">
      <p className="text-muted caps">{t('shell.signedInAs')}</p>
      <p className="mt-1 truncate font-serif text-base leading-5 font-[620]">{user.name}</p>
      <p className="truncate text-xs text-muted">{user.email}</p>
      <p className="mt-1 text-xs text-muted">{t(`common.role.${user.role}`)}</p>
    </div>
  )
}

function Preferences() {
  const t = useTranslations('shell')
  const { language, choose } = useLanguage()
  const appearance = useAppearance()
  return (
    <>
      <MenuChoice label={t('language')} options={LANGUAGES} value={language} onChange={choose} />
      <MenuChoice
        label={t('theme')}
        options={appearance.options}
        value={appearance.appearance}
        onChange={appearance.choose}
      />
    </>
  )
}

/** Fetched when somebody leaves: every page has this menu, and few visits end with it. */
function useSignOut() {
  const t = useTranslations('shell')
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = async () => {
    setIsLeaving(true)
    try {
      await (await import('./sign-out')).leaveDesk()
    } catch {
      setIsLeaving(false)
      toast(t('signOutFailed'), { tone: 'error' })
    }
  }
  return { isLeaving, leave }
}
