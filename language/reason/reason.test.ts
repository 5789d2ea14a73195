import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '@/language/check/check'
import { FALSE_FRIEND_WORDS } from '@/language/check/false-friend-words'
import { FALSE_FRIENDS } from '@/language/check/false-friends-list'
import { LITERAL_IDIOMS } from '@/language/check/literal-idiom-list'
import { ENGLISH } from '@/language/spelling/testing/english'
import type { GlossaryTerm } from '@/language/types'
import { ENGLISH_SENTENCES } from './english-sentences'
import type { Reason, ReasonId } from './reason'
import { sayReason } from './say-reason'
import { plainSentence } from './sentence'
import { knownSpanishGloss, spanishGloss } from './spanish-glosses'
import { SPANISH_SENTENCES } from './spanish-sentences'

const TERMS: readonly GlossaryTerm[] = [
  { spanish: 'régimen', preferred: 'government', forbidden: ['regime'] },
]

const IDS = Object.keys(ENGLISH_SENTENCES)

/** Rows of docs/reasons.md: id, example, English, Spanish. */
const ROWS = readFileSync(new URL('../../docs/reasons.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', example = '', english = '', spanish = '']) => {
    return { id: id.replaceAll('`', ''), example, english, spanish }
  })

function findingsIn(example: string) {
  const pairs = example.split(' ‖ ').map((pair) => {
    const [source = '', target = ''] = unescaped(pair).split('→')
    return { source: source.trim(), target: target.trim() }
  })
  return check(pairs, { spelling: ENGLISH, terms: TERMS }).flat()
}

/** Characters that cannot be seen stand in the table by their numbers. */
function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe('the reason of a finding', () => {
  it('is in docs/reasons.md, with an example, whatever it is', () => {
    expect(ROWS.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted())
  })

  it.each(ROWS)('$id is said in both languages', ({ id, example, english, spanish }) => {
    const found = findingsIn(example).find(({ reason }) => reason.id === id)
    expect(found?.message).toBe(english)
    expect(found && spanishOf(found.reason)).toBe(spanish)
  })

  it('begins with the name of its check', () => {
    for (const { example } of ROWS) {
      for (const { check: id, reason } of findingsIn(example)) {
        expect(reason.id.split('.')[0]).toBe(id)
      }
    }
  })

  it('has other words in Spanish than in English', () => {
    expect(ROWS.filter(({ english, spanish }) => english === spanish)).toEqual([])
    expect(Object.keys(SPANISH_SENTENCES).toSorted()).toEqual(IDS.toSorted())
  })

  it('marks the words of the texts with their language', () => {
    const reason: Reason = { id: 'verb-as-noun', spanish: 'rechazó', english: 'rejection' }
    expect(sayReason(reason, 'es')).toEqual([
      { lang: 'es', text: 'rechazó' },
      ' es un verbo, pero el inglés trae el sustantivo ',
      { lang: 'en', text: 'rejection' },
      '.',
    ])
  })

  it('offers several words with “or” and «o» between them', () => {
    const reason: Reason = { id: 'spelling', english: 'beleive', better: ['belie', 'believe'] }
    expect(spanishOf(reason)).toContain('«belie» o «believe»?')
  })

  it('does not set Spanish marks around Spanish marks', () => {
    expect(spanishOf({ id: 'spanish-punctuation.guillemet', mark: '«' })).toContain('“«”')
  })

  it('is not known where it was stored by another Cotejo', () => {
    const unknown = { id: 'numbers.forgotten' as ReasonId } as Reason
    expect(sayReason(unknown, 'es')).toBeNull()
    expect(sayReason({ id: 'toString' as ReasonId } as Reason, 'en')).toBeNull()
  })
})

describe('what the lists of false friends and idioms tell', () => {
  const glosses = [
    ...`${LITERAL_IDIOMS}\n${FALSE_FRIEND_WORDS}`.split('\n').map((row) => row.split('|')[2] ?? ''),
    ...FALSE_FRIENDS.map(({ meaning }) => meaning),
  ]
    .map((gloss) => gloss.trim())
    .filter((gloss) => gloss !== '')

  it('is all told in Spanish too', () => {
    expect(glosses.length).toBeGreaterThan(500)
    expect(glosses.filter((gloss) => knownSpanishGloss(gloss) === null)).toEqual([])
  })

  it('leaves no English outside its marks', () => {
    const told = new Set(glosses.map((gloss) => outsideMarks(gloss)))
    expect([...told].filter((words) => /\b(?:or|and|the|of|is|an)\b/.test(words))).toEqual([])
  })

  it('is shown as the list has it where nobody told it in Spanish', () => {
    expect(spanishGloss('a hat')).toEqual([{ lang: 'en', text: 'a hat' }])
  })
})

function spanishOf(reason: Reason): string {
  return plainSentence(sayReason(reason, 'es') ?? [], 'es')
}

function outsideMarks(gloss: string): string {
  return spanishGloss(gloss)
    .filter((part) => typeof part === 'string')
    .join(' ')
}
