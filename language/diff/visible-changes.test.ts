import { describe, expect, it } from 'vitest'
import { diff } from '@/language/diff/diff'

/** Old and new text; how it is shown: `light`, or `strong` for an insertion, deletion or replacement. */
const ROWS: [name: string, from: string, to: string, shown: 'light' | 'strong'][] = [
  ['a double space', 'one  two', 'one two', 'light'],
  ['a trailing space', 'one two ', 'one two', 'light'],
  ['a leading space', ' one two', 'one two', 'light'],
  ['a lost space', 'one two', 'onetwo', 'strong'],
  ['a no-break space', '20\u00a0km', '20 km', 'light'],
  ['a narrow no-break space', '20\u202fkm', '20 km', 'light'],
  ['a thin space', '20\u2009km', '20 km', 'light'],
  ['an ideographic space', 'one\u3000two', 'one two', 'light'],
  ['a tab', 'one\ttwo', 'one two', 'light'],
  ['a line break', 'one\ntwo', 'one two', 'light'],
  ['a paragraph joined', 'one.\n\nTwo', 'one. Two', 'light'],
  ['a paragraph opened', 'one. Two', 'one.\n\nTwo', 'light'],
  ['a DOS line end', 'one\r\ntwo', 'one\ntwo', 'light'],
  ['a zero-width space', 're\u200bport it', 'report it', 'light'],
  ['a word joiner', 're\u2060port it', 'report it', 'light'],
  ['a zero-width space beside a word', 'one \u200btwo', 'one two', 'light'],
  ['a zero-width non-joiner', 're\u200cport it', 'report it', 'light'],
  ['a soft hyphen', 'so\u00adft it', 'soft it', 'light'],
  ['a byte-order mark', '\ufeffone two', 'one two', 'light'],
  ['a right-to-left mark', 'one\u200f two', 'one two', 'light'],
  ['a direction override', 'one \u202etwo\u202c', 'one two', 'light'],
  ['composed accents', 'Jose\u0301 said', 'José said', 'light'],
  ['an accent without a letter', 'one \u0301two', 'one two', 'strong'],
  ['a control character', 'one \u0000 two', 'one two', 'strong'],
  ['a lone surrogate', 'one \ud83c two', 'one two', 'strong'],
  ['a flag', 'a 🇪🇸 b', 'a 🇪🇺 b', 'strong'],
  ['a family', 'a 👨‍👩‍👧 b', 'a 👨‍👩‍👦 b', 'strong'],
  ['a skin tone', 'a 👍🏽 b', 'a 👍🏿 b', 'strong'],
  ['a ligature', 'the ﬁnal', 'the final', 'strong'],
  ['straight quotes', 'a "threat" now', 'a “threat” now', 'light'],
  ['Spanish quotes', 'a «threat» now', 'a “threat” now', 'light'],
  ['an apostrophe', "it's time", 'it’s time', 'light'],
  ['a dash', 'yes - no', 'yes — no', 'light'],
  ['a non-breaking hyphen', 'ex‑king', 'ex-king', 'light'],
  ['case', 'the Island now', 'the island now', 'light'],
  ['all capitals', 'the EU now', 'the eu now', 'light'],
  ['an inverted question mark', '¿Who?', 'Who?', 'strong'],
  ['a decimal point', '2.5 tonnes', '25 tonnes', 'strong'],
  ['a decimal comma', '2,5 tonnes', '2.5 tonnes', 'strong'],
  ['a lost accent', 'in México now', 'in Mexico now', 'strong'],
  ['a full stop', 'It ended.', 'It ended', 'strong'],
  ['a hyphen lost', 'well-known', 'well known', 'strong'],
]

describe.each([false, true])('a change nobody sees, calm view %s', (calm) => {
  it.each(ROWS)('is shown: %s', (_, from, to, shown) => {
    for (const [old, fresh] of [[from, to] as const, [to, from] as const]) {
      const { hunks } = diff(old, fresh, { calm })
      const changes = hunks.filter((hunk) => hunk.kind !== 'equal')
      expect(changes.length).toBeGreaterThan(0)
      expect(changes.every((hunk) => hunk.kind === 'light')).toBe(shown === 'light')
    }
  })

  it.each(ROWS)('can be taken back: %s', (_, from, to) => {
    const { hunks } = diff(from, to, { calm })
    expect(hunks.map((hunk) => from.slice(...hunk.from)).join('')).toBe(from)
    expect(hunks.map((hunk) => to.slice(...hunk.to)).join('')).toBe(to)
  })
})
