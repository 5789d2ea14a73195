import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locale'
import { ReasonText } from './reason-text'

type Told = Parameters<typeof ReasonText>[0]['finding']

function markup(finding: Told, locale: Locale = 'es'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{}}>
      <ReasonText finding={finding} />
    </NextIntlClientProvider>,
  )
}

describe('why a finding is one', () => {
  const message = '“3.500” is 3,500 in English, but the English has “3,000”.'
  const values = { spanish: '3.500', meant: '3,500', english: '3,000' }

  it('is told in the language of the interface, with its marks', () => {
    const finding: Told = { message, reason: { id: 'numbers.rescaled', ...values } }
    expect(markup(finding)).toContain('<span lang="es">«3.500»</span> es ')
    expect(markup(finding, 'en')).toContain('<span lang="es">“3.500”</span> is 3,500 in English')
  })

  it('is told in marks that those of the words themselves do not double', () => {
    const reason = { id: 'numbers.rescaled', ...values, spanish: '"3.500"' } as const
    expect(markup({ message, reason }, 'en')).toContain('‘&quot;3.500&quot;’')
    expect(markup({ message, reason })).toContain('«&quot;3.500&quot;»')
  })

  it('is told in English, as it was stored, where it was stored without values', () => {
    expect(markup({ message })).toBe(`<span lang="en">${message}</span>`)
    const unknown = { id: 'numbers.forgotten' } as unknown as NonNullable<Told['reason']>
    expect(markup({ message, reason: unknown })).toBe(`<span lang="en">${message}</span>`)
  })
})
