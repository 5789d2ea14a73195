import { finding, type PairCheck } from '@/language/check/pair-check'
import type { Finding } from '@/language/types'

/** Spanish marks left in English: ¿ ¡, guillemets, the dateline's ".-". */
export const spanishPunctuation: PairCheck = {
  id: 'spanish-punctuation',
  severity: 'warning',
  mqm: 'locale-conventions/punctuation',
  run({ target }) {
    return RULES.flatMap(({ pattern, group, replacement, reason }) =>
      Array.from(target.matchAll(pattern), (match): Finding => {
        const text = match[group] ?? ''
        const start = match.index + match[0].lastIndexOf(text)
        return finding(spanishPunctuation, {
          target: [start, start + text.length],
          message: reason.replace('%', text.trim()),
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
  reason: string
}

const RULES: readonly Rule[] = [
  {
    pattern: /[¿¡]/gu,
    group: 0,
    replacement: '',
    reason: 'English does not open a question or an exclamation with “%”.',
  },
  {
    pattern: /[«»]/gu,
    group: 0,
    replacement: { '«': '“', '»': '”' },
    reason: 'English writes “ ” where Spanish has “%”.',
  },
  {
    pattern: /^[\p{Lu}][^.!?\n]{1,60}?(\s?\.\s?[-–—]\s?)(?=\S)/gu,
    group: 1,
    replacement: ' — ',
    reason: 'The dateline ends with “%” as in Spanish; English sets a dash.',
  },
  {
    pattern: /(?<=\d)(\s?[ºª]|\.[ºª])/gu,
    group: 1,
    replacement: {},
    reason: '“%” is the Spanish ordinal sign; English writes 1st, 2nd, 3rd.',
  },
]
