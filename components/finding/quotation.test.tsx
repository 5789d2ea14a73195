import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locale'
import english from '@/messages/en/finding.json'
import spanish from '@/messages/es/finding.json'
import { Quotation } from './quotation'

const MESSAGES = { en: { finding: english }, es: { finding: spanish } }

/** What is shown of a quotation: signs in brackets, the rest as it is. */
function shown(text: string, locale: Locale = 'en'): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={MESSAGES[locale]}>
      <Quotation lang="en" text={text} />
    </NextIntlClientProvider>,
  )
  return markup.replaceAll(/<span[^>]* data-sign="(.)">.<\/span>/g, '[$1]').replaceAll(/<.+?>/g, '')
}

describe('words of a text that a finding is about', () => {
  it('stand as they are', () => {
    expect(shown('the regime rejection')).toBe('the regime rejection')
  })

  it('are shown by signs and called by name where they are white space alone', () => {
    expect(shown(' ')).toBe('[·]one space')
    expect(shown('  ')).toBe('[·][·]two spaces')
    expect(shown('   ')).toBe('[·][·][·]3 spaces')
    expect(shown('\u00a0')).toBe('[⍽]one no-break space')
    expect(shown(' \u00a0')).toBe('[·][⍽]one space and one no-break space')
    expect(shown('\u00a0', 'es')).toBe('[⍽]un espacio de no separación')
  })

  it('have signs for what cannot be seen between the others, too', () => {
    expect(shown('3\u00a0000')).toBe('3[⍽]000')
  })
})
