'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { KeyHint } from './key-hint'
import { runAction } from './offered-actions'

/** The palette for those who point. */
export function PaletteButton() {
  const t = useTranslations('action.palette')
  return (
    <Button
      variant="quiet"
      aria-label={t('title')}
      aria-haspopup="dialog"
      onClick={() => runAction('openPalette')}
      className="px-2!"
    >
      <Search aria-hidden />
      <span className="hidden lg:inline">
        <KeyHint action="openPalette" />
      </span>
    </Button>
  )
}
