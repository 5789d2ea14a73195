import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import messages from '@/messages/en/segment.json'
import { DifferenceText, type DifferenceTextProps } from './difference-text'

function markup(props: DifferenceTextProps): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ segment: messages }}>
      <DifferenceText {...props} />
    </NextIntlClientProvider>,
  )
}

describe('a difference as it is set', () => {
  it('is the plain text where nothing changed', () => {
    expect(markup({ from: 'The same.', to: 'The same.' })).toBe('The same.')
  })

  it('shows what went as a deletion and what came as an insertion', () => {
    const html = markup({
      from: 'The regime rejection the claims.',
      to: 'The regime rejected the claims.',
    })
    expect(html).toMatch(/<del class="change-del">.*rejection<\/del>/)
    expect(html).toMatch(/<ins class="change-ins">.*rejected<\/ins>/)
  })

  it('says inserted and deleted to those who listen', () => {
    const html = markup({ from: 'One cat slept.', to: 'Two cats slept.' })
    expect(html).toContain('<span class="sr-only">deleted: </span>')
    expect(html).toContain('<span class="sr-only">inserted: </span>')
  })

  it('gives a sign to a space that cannot be told from another', () => {
    const html = markup({ from: '10 km', to: '10\u00a0km' })
    expect(html).toContain('⍽')
    expect(html).toContain('change-light')
  })

  it('shows the new text alone when it is to be read clean', () => {
    expect(markup({ from: 'Old words here.', to: 'New words here.', view: 'clean' })).toBe(
      'New words here.',
    )
  })

  it('underlines what a check points at, inside an insertion too', () => {
    const html = markup({
      from: 'A cat.',
      to: 'A big cat.',
      marks: [{ span: [2, 5], severity: 'warning' }],
    })
    expect(html).toMatch(/<ins.*<mark class="finding-warning">big<\/mark>/)
  })

  it('never lets article text become markup', () => {
    expect(markup({ from: '', to: '<script>alert(1)</script>' })).not.toContain('<script>')
  })
})
