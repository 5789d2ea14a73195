import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanWords } from '@/language/diff/scan-words'

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function words(text: string): string[] {
  const bounds = scanWords(text, segmenter)
  return bounds.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, bounds[at + 1])] : []))
}

/** The same, asked of the engine alone. */
function engineWords(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment).filter(
    (part) => !/^[\s\p{Cf}]+$/u.test(part),
  )
}

describe('cutting a text into words by table', () => {
  it('cuts Western text where Unicode says', () => {
    const parts = fc.constantFrom(
      ...'abñÉ019 .,:;\'’‘“"-–—_/%€¿«·º½©\u00a0\u2009\t\n(…',
      'U.S.',
      'EE. UU.',
      '1.500,5',
      'it’s',
      '\r\n',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
        const text = list.join('')
        expect(words(text)).toEqual(engineWords(text))
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['a family', 'two 👨‍👩‍👧 here', ['two', '👨‍👩‍👧', 'here']],
    ['flags', '🇪🇸🇪🇺', ['🇪🇸', '🇪🇺']],
    ['an accent typed apart', 'Jose\u0301 vino', ['Jose\u0301', 'vino']],
    ['a word with a zero-width space in it', 're\u200bport it', ['re\u200bport', 'it']],
    ['a soft hyphen', 'so\u00adft', ['so\u00adft']],
    ['Greek beside Latin', 'the αβγ ray', ['the', 'αβγ', 'ray']],
  ])('keeps %s whole', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('leaves out nothing but white space and invisible marks of any string', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(texts, (text) => {
        let left = ''
        let end = 0
        const bounds = scanWords(text, segmenter)
        for (let at = 0; at < bounds.length; at += 2) {
          expect(bounds[at]).toBeGreaterThanOrEqual(end)
          left += text.slice(end, bounds[at])
          end = bounds[at + 1] ?? end
        }
        expect(left + text.slice(end)).toMatch(/^[\s\p{Cf}]*$/u)
      }),
      { numRuns: 500 },
    )
  })
})
