'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useTheme } from 'next-themes'
import { LOCALE_COOKIE, type Locale } from '@/i18n/locale'
import { remember } from './remember'

/** Each language under its own name: who needs the switch may not read the current one. */
export const LANGUAGES = [
  { value: 'en', label: 'English', short: 'EN', lang: 'en' },
  { value: 'es', label: 'Español', short: 'ES', lang: 'es' },
] as const satisfies readonly { value: Locale; label: string; short: string; lang: Locale }[]

/** The language of the interface, and how to change it: for this browser, at once. */
export function useLanguage(): { language: Locale; choose: (locale: Locale) => void } {
  const language = useLocale()
  const router = useRouter()
  const choose = (locale: Locale) => {
    remember(LOCALE_COOKIE, locale, '/')
    router.refresh()
  }
  return { language, choose }
}

export const APPEARANCES = ['light', 'dark', 'contrast', 'system'] as const
export type Appearance = (typeof APPEARANCES)[number]

/** Light, dark, of high contrast or as the system; undefined until the browser has been asked. */
export function useAppearance() {
  const t = useTranslations('shell')
  const { theme, setTheme } = useTheme()
  const options = APPEARANCES.map((value) => ({ value, label: t(`appearance.${value}`) }))
  const appearance = APPEARANCES.find((each) => each === theme)
  return { appearance, options, choose: (wanted: Appearance) => setTheme(wanted) }
}
