'use client'

import { SunMoon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Menu, MenuChoice } from '@/components/ui/menu'
import { useAppearance } from './preferences'

/** Light, dark, high contrast or as the system, behind one small button. */
export function ThemeMenu() {
  const t = useTranslations('shell')
  const { appearance, options, choose } = useAppearance()
  return (
    <Menu
      trigger={
        <Button variant="quiet" aria-label={t('theme')} className="px-2!">
          <SunMoon aria-hidden />
        </Button>
      }
    >
      <MenuChoice label={t('theme')} options={options} value={appearance} onChange={choose} />
    </Menu>
  )
}
