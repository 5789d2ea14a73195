/** Languages of the interface. The first is the one for everybody whose language we do not speak. */
export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

/** The reader's own choice. */
export const LOCALE_COOKIE = 'cotejo-locale'

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/**
 * The language to answer in: the cookie, else the best match of `Accept-Language` (RFC 9110 §12.5.4:
 * highest `q` first, order of appearance between equals, `q=0` refused), else English.
 * Any string is a valid argument; what cannot be read is ignored.
 */
export function pickLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie
  const wanted = (acceptLanguage ?? '')
    .split(',', 50)
    .map(languageRange)
    .filter((range) => range.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted.map((range) => range.language).find(isLocale) ?? LOCALES[0]
}

interface LanguageRange {
  language: string
  weight: number
}

function languageRange(part: string): LanguageRange {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}
