'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { KeyHint } from './key-hint'
import { runAction } from './offered-actions'

/** The palette for those who point. */
export function PaletteButton() {
  const t = useTranslations('action.palette')
  return (
    <Button
      variant="quiet"
      aria-haspopup="dialog"
      onClick={() => runAction('openPalette')}
      className="px-2!"
    >
      <Search aria-hidden />
      <VisuallyHidden>{t('title')}</VisuallyHidden>
      <span className="hidden lg:inline">
        <KeyHint action="openPalette" />
      </span>
    </Button>
  )
}
