import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteAcross, weighAcross } from '@/language/check/across'
import { ARTICLE_CHECKS } from '@/language/check/article-registry'
import { check } from '@/language/check/check'
import { checkPair } from '@/language/check/check-pair'
import { PAIR_CHECKS } from '@/language/check/registry'
import { ENGLISH } from '@/language/spelling/testing/english'
import type { BlockKind, Finding } from '@/language/types'
import { sharedFile } from '@/scripts/shared-folder.mjs'

const shared = pathToFileURL(sharedFile('articles/minrex/'))

describe('checking an article', () => {
  it('gives one list of findings a segment, in order', () => {
    const pairs = [
      { source: 'Murieron 15 personas.', target: 'Some 51 people died.' },
      { source: 'Es tarde.', target: 'It is late.' },
    ]
    expect(check(pairs).map((found) => found.length)).toEqual([1, 0])
    expect(check([])).toEqual([])
  })

  it('sees two styles of quotation in one article', () => {
    const pairs = [
      { source: 'Es «absurdo».', target: 'It is “absurd.”' },
      { source: 'Es «justo», dijo.', target: 'It is “fair”, he said.' },
    ]
    expect(
      check(pairs)
        .flat()
        .map((one) => one.check),
    ).toEqual(['quotation-style'])
    expect(check(pairs.slice(0, 1)).flat()).toEqual([])
  })

  it('gives, when asked only for those, the findings that need the whole article', () => {
    const pairs = [
      { source: 'Es «absurdo». Murieron 15 personas.', target: 'It is “absurd.” Some 51 died.' },
      { source: 'Es «justo», dijo.', target: 'It is “fair”, he said.' },
    ]
    const across = weighAcross(pairs.map(noteAcross))
    expect(across).toHaveLength(1)
    const joined = pairs.map((pair, at) => [
      ...checkPair(pair),
      ...across.flatMap((one) => (one.at === at ? [one.found] : [])),
    ])
    expect(joined).toEqual(check(pairs))
    expect(weighAcross([])).toEqual([])
    expect(noteAcross({ source: 'Es tarde.', target: 'It is late.' })).toBeNull()
  })

  it('says of a segment without English that alone', () => {
    const source = '«No pretendemos vender el estadio, ni ahora ni nunca», dijo Ana Montalbán.'
    const pairs = ['', ' ', '—', 'Ana Montalban sells.'].map((target) => ({ source, target }))
    const found = check([...pairs, { source: 'Habló Montalbán.', target: 'Montalbán spoke.' }])
    expect(
      found
        .slice(0, 3)
        .flat()
        .map((one) => one.check),
    ).toEqual(['length', 'length', 'length'])
    expect(found[3]?.length).toBeGreaterThan(1)
  })

  it('sees one noun written in two ways', () => {
    const pairs = [
      { source: 'Volvió a la Isla ayer.', target: 'He returned to the Island yesterday.' },
      { source: 'Las autoridades de la Isla.', target: 'The island’s authorities.' },
      { source: 'Salió de la Isla hoy.', target: 'He left the Island today.' },
    ]
    const found = check(pairs)
    expect(found.map((list) => list.length)).toEqual([0, 1, 0])
    expect(found[1]?.[0]).toMatchObject({
      check: 'capitals',
      severity: 'hint',
      replacement: 'Island’s',
    })
  })

  it('leaves a noun that is part of a name in peace', () => {
    const pairs = [
      { source: 'El Gobierno cubano habló.', target: 'The Cuban Government spoke.' },
      { source: 'El gobierno calló.', target: 'The government kept silent.' },
    ]
    expect(check(pairs).flat()).toEqual([])
  })

  it('sees one Spanish term in two Englishes', () => {
    const pairs = [
      { source: 'La Cancillería habló.', target: 'The Foreign Ministry spoke.' },
      { source: 'La Cancillería calló.', target: 'The Foreign Ministry kept quiet.' },
      { source: 'La Cancillería negó todo.', target: 'The Chancellery denied it all.' },
    ]
    const found = check(pairs)
    expect(found.map((list) => list.length)).toEqual([0, 0, 1])
    expect(found[2]?.[0]?.check).toBe('term-variants')
  })
})

describe('every check', () => {
  it('has a name of its own', () => {
    const ids = [...PAIR_CHECKS, ...ARTICLE_CHECKS].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is described in docs/checks.md', () => {
    const text = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')
    for (const { id, mqm } of [...PAIR_CHECKS, ...ARTICLE_CHECKS]) {
      expect(text).toContain(`\`${id}\``)
      expect(text).toContain(mqm)
    }
  })

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'régimen',
          'he',
          'rechazó',
          'rejection',
          'the',
          '12',
          '1.5',
          'mil',
          'millones',
          'bn',
          '“',
          '"',
          '(',
          '¿',
          '.-',
          ' ',
          ' ',
          ' ',
          'no',
          'not',
          'EE. UU.',
          'Juan',
          'Peña',
          '<a',
          '`',
          '\0',
          '\ud83c',
          'y medio',
          'XX',
          'siglo',
          'las 3:30',
          'p.m.',
          'xqzzt',
          'was,',
          'Luis XV',
          '$5',
          'i',
          '’s',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' ')),
  )

  it('never throws and stays within the texts, whatever they are', () => {
    const kinds: BlockKind[] = ['title', 'caption', 'paragraph']
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...kinds), (source, target, kind) => {
        const found = [
          ...checkPair({ source, target, kind }, { spelling: ENGLISH }),
          ...check(
            [
              { source, target },
              { source: target, target: source },
            ],
            { spelling: ENGLISH },
          ).flat(),
        ]
        for (const one of found) expect(one.message.length).toBeGreaterThan(10)
        for (const one of checkPair({ source, target, kind }, { spelling: ENGLISH })) {
          expectInside(one.source, source)
          expectInside(one.target, target)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function expectInside(span: readonly [number, number] | null, text: string): void {
  if (!span) return
  expect(span[0]).toBeGreaterThanOrEqual(0)
  expect(span[1]).toBeGreaterThanOrEqual(span[0])
  expect(span[1]).toBeLessThanOrEqual(text.length)
}

describe.skipIf(!existsSync(shared))('the published page (needs the shared articles)', () => {
  const kinds: BlockKind[] = ['title', 'caption', 'standfirst']
  const blocksOf = (file: string) =>
    readFileSync(new URL(file, shared), 'utf8').trim().split(/\n\n+/)
  const source = existsSync(shared) ? blocksOf('source.es.txt') : []

  function findingsIn(file: string): { found: Finding; text: string }[] {
    const target = blocksOf(file)
    const pairs = source.map((text, at) => ({
      source: text,
      target: target[at] ?? '',
      kind: kinds[at] ?? ('paragraph' as const),
    }))
    return check(pairs, { spelling: ENGLISH }).flatMap((list, at) =>
      list.map((found) => ({
        found,
        text: found.target ? (target[at] ?? '').slice(...found.target) : '',
      })),
    )
  }

  it('shows what a careful reader finds in the draft', () => {
    const found = findingsIn('draft.en.txt')
    const marked = found.map((one) => one.text)
    for (const text of [
      'rejection',
      'him',
      'he',
      'himself',
      'his',
      '.- ',
      'assured that',
      'official speech',
      'demand responsibility',
    ]) {
      expect(marked).toContain(text)
    }
    expect(marked.some((text) => text.startsWith('Jerarcas'))).toBe(true)
    expect(found.find((one) => one.text === 'rejection')?.found.message).toContain('rechazó')
    expect(found.find((one) => one.text === 'him')?.found.message).toContain('régimen')
  })

  it('has next to nothing to say about the corrected text', () => {
    const found = findingsIn('final.en.txt')
    expect(found.filter((one) => one.found.severity !== 'hint')).toEqual([])
    expect(found.length).toBeLessThanOrEqual(2)
  })
})
