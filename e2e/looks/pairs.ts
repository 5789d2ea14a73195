import type { Appearance } from '@/components/shell/preferences'
import { LOCALES, type Locale } from '@/i18n/locale'

type Theme = Exclude<Appearance, 'system'>

const THEMES: readonly Theme[] = Object.keys({
  light: true,
  dark: true,
  contrast: true,
} satisfies Record<Theme, true>) as Theme[]

/** How the desk is looked at in one run: a language and a theme. */
export interface Pair {
  locale: Locale
  theme: Theme
}

/** Every language in every theme. */
export const PAIRS: readonly Pair[] = LOCALES.flatMap((locale) =>
  THEMES.map((theme) => ({ locale, theme })),
)

/** The pair of a day: every change is looked at in one, every pair has its turn within a week. */
export function pairOf(day: Date): Pair {
  const days = Math.floor(day.getTime() / (24 * 60 * 60 * 1000))
  const pair = PAIRS[days % PAIRS.length]
  if (pair === undefined) throw new Error('no pair for this day')
  return pair
}
