'use client'

import { useTranslations } from 'next-intl'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { LANGUAGES, useLanguage } from './preferences'

/** The two languages side by side, the current one underlined. */
export function LanguageSwitch() {
  const t = useTranslations('shell')
  const { language, choose } = useLanguage()
  return (
    <fieldset className="flex items-center">
      <legend className="sr-only">{t('language')}</legend>
      {LANGUAGES.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === language}
          onClick={() => choose(option.value)}
          className="min-h-9 px-1.5 text-muted decoration-2 underline-offset-4 caps hover:text-ink aria-pressed:text-ink aria-pressed:underline pointer-coarse:min-h-11 pointer-coarse:min-w-11"
        >
          {option.short}
          <VisuallyHidden>{option.label}</VisuallyHidden>
        </button>
      ))}
    </fieldset>
  )
}
