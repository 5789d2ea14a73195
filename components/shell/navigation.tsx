'use client'

import { MenuIcon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, MenuLink, MenuRule } from '@/components/ui/menu'
import { type Place, placeOf } from './places'

/** The stops of the tool in a row; on a phone, behind one button. */
export function Navigation({ places }: { places: readonly Place[] }) {
  return (
    <>
      <WideNavigation places={places} />
      <div className="sm:hidden">
        <NarrowNavigation places={places} />
      </div>
    </>
  )
}

function WideNavigation({ places }: { places: readonly Place[] }) {
  const t = useTranslations('shell')
  const current = placeOf(usePathname(), places)
  return (
    <nav aria-label={t('mainNavigation')} className="hidden items-stretch self-stretch sm:flex">
      {places.map((place) => (
        <Link
          key={place.name}
          href={place.href}
          aria-current={place === current ? 'page' : undefined}
          className={LINK_CLASS}
        >
          {t(place.name)}
        </Link>
      ))}
      <span aria-hidden className="mx-2 my-4 w-px bg-rule" />
      <PublicLink href="/corrections">{t('corrections')}</PublicLink>
      <PublicLink href="/">{t('site')}</PublicLink>
    </nav>
  )
}

function NarrowNavigation({ places }: { places: readonly Place[] }) {
  const t = useTranslations('shell')
  const current = placeOf(usePathname(), places)
  return (
    <Menu
      align="start"
      trigger={
        <Button variant="quiet" aria-label={t('menu')} className="px-2!">
          <MenuIcon aria-hidden />
        </Button>
      }
    >
      {places.map((place) => (
        <MenuLink key={place.name}>
          <Link href={place.href} aria-current={place === current ? 'page' : undefined}>
            {t(place.name)}
          </Link>
        </MenuLink>
      ))}
      <MenuRule />
      <MenuLink>
        <a href="/corrections">{t('corrections')}</a>
      </MenuLink>
      <MenuLink>
        <a href="/">{t('site')}</a>
      </MenuLink>
    </Menu>
  )
}

/** Readers' pages are whole documents of their own: an ordinary link, no client-side step. */
function PublicLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={LINK_CLASS}>
      {children}
    </a>
  )
}

const LINK_CLASS =
  'flex items-center border-y-2 border-transparent px-2.5 text-[0.8125rem] font-[500] text-muted no-underline hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:border-b-ink aria-[current=page]:text-ink'
