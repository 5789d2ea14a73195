import { finding, type PairCheck } from '@/language/check/pair-check'
import type { ReasonOf } from '@/language/reason/reason'
import type { Finding } from '@/language/types'

/** Spanish marks left in English: ¿ ¡, guillemets, the dateline's ".-". */
export const spanishPunctuation: PairCheck = {
  id: 'spanish-punctuation',
  severity: 'warning',
  mqm: 'locale-conventions/punctuation',
  run({ target }) {
    return RULES.flatMap(({ pattern, group, replacement, id }) =>
      Array.from(target.matchAll(pattern), (match): Finding => {
        const text = match[group] ?? ''
        const start = match.index + match[0].lastIndexOf(text)
        return finding(spanishPunctuation, {
          target: [start, start + text.length],
          reason: { id, mark: text.trim() },
          replacement: typeof replacement === 'string' ? replacement : (replacement[text] ?? null),
        })
      }),
    )
  },
}

interface Rule {
  pattern: RegExp
  /** Which part of the match the finding is about. */
  group: number
  replacement: string | Record<string, string>
  id: ReasonOf<'spanish-punctuation'>
}

const RULES: readonly Rule[] = [
  {
    pattern: /[¿¡]/gu,
    group: 0,
    replacement: '',
    id: 'spanish-punctuation.opening',
  },
  {
    pattern: /[«»]/gu,
    group: 0,
    replacement: { '«': '“', '»': '”' },
    id: 'spanish-punctuation.guillemet',
  },
  {
    pattern: /^[\p{Lu}][^.!?\n]{1,60}?(\s?\.\s?[-–—]\s?)(?=\S)/gu,
    group: 1,
    replacement: ' — ',
    id: 'spanish-punctuation.dateline',
  },
  {
    pattern: /(?<=\d)(\s?[ºª]|\.[ºª])/gu,
    group: 1,
    replacement: {},
    id: 'spanish-punctuation.ordinal',
  },
]
