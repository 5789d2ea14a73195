import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LinkOptions, links } from './links'
import { heldOutSentences, tuningSentences } from './testing/gold-sentences'
import { measureLinks } from './testing/measure-links'
import { readGold } from './testing/read-gold'

function linked(source: string, target: string, options: LinkOptions = {}) {
  return links(source, target, options).map(
    (link) => `${source.slice(...link.source)}=${target.slice(...link.target)}`,
  )
}

describe('words of a sentence and its translation', () => {
  it('are linked though adjective and noun change places', () => {
    const found = linked('Las nuevas sanciones económicas', 'The new economic sanctions')
    expect(found).toEqual(
      expect.arrayContaining(['nuevas=new', 'sanciones=sanctions', 'económicas=economic']),
    )
  })

  it('are linked by number, however the thousands are written', () => {
    expect(linked('Murieron 1.500 personas', '1,500 people died')).toContain('1.500=1,500')
    expect(linked('Subió un 3,5 %', 'It rose 3.5%')).toEqual(
      expect.arrayContaining(['3,5=3.5', '%=%']),
    )
  })

  it('link a changed number in its place, never past the right one', () => {
    expect(linked('Hubo 15 heridos', 'There were 18 injured')).toContain('15=18')
    const found = linked('Hubo 15 heridos y 18 muertos', 'There were 18 dead and 15 injured')
    expect(found).toEqual(expect.arrayContaining(['15=15', '18=18']))
    expect(found).not.toContain('15=18')
  })

  it('are linked when a number is written out, or is an ordinal', () => {
    expect(linked('Un 1 % menos', 'One percent less')).toContain('%=percent')
    expect(linked('Costó 3 euros', 'It cost three euros')).toContain('3=three')
    expect(linked('La 2ª edición', 'The 2nd edition')).toContain('2ª=2nd')
  })

  it('stay together, article and noun, when they are told in another order', () => {
    const [source, target] = ['Hablaron el alcalde y la jueza', 'The judge and the mayor spoke']
    const strongest = links(source, target).filter(({ confidence }) => confidence >= 0.5)
    const places = strongest.map((link) => [source.slice(...link.source), link.target[0]])
    expect(places).toContainEqual(['el', target.indexOf('the mayor')])
    expect(places).toContainEqual(['alcalde', target.indexOf('mayor')])
    expect(places).toContainEqual(['jueza', target.indexOf('judge')])
  })

  it('are linked in a sentence longer than one window', () => {
    const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru']
    const name = (n: number) =>
      [...String(n + 1000)].map((digit) => syllables[Number(digit)]).join('')
    const names = Array.from({ length: 400 }, (_, n) => name((n * 7919) % 9000)).join(' ')
    const found = links(names, names).filter(({ confidence }) => confidence >= 0.7)
    expect(found).toHaveLength(400)
    for (const { source, target } of found) expect(target).toEqual(source)
  })

  it('are linked by regular endings', () => {
    const found = linked('la libertad y la contaminación', 'the contamination and the liberty')
    expect(found).toEqual(
      expect.arrayContaining(['libertad=liberty', 'contaminación=contamination']),
    )
  })

  it('are linked in whatever form a verb stands', () => {
    expect(linked('Ana pidió agua', 'Ana asked for water')).toContain('pidió=asked')
    expect(linked('No puede venir', 'He cannot come')).toContain('puede=cannot')
    expect(linked('Quiso decirlo', 'He wanted to say it')).toContain('decirlo=say')
  })

  it('give a dropped subject to the verb', () => {
    expect(linked('Murió en Lima', 'She died in Lima')).toEqual(
      expect.arrayContaining(['Murió=She', 'Murió=died']),
    )
  })

  it('may share one partner', () => {
    expect(linked('Llegó este fin de semana', 'She arrived this weekend')).toEqual(
      expect.arrayContaining(['fin=weekend', 'semana=weekend']),
    )
  })

  it('are linked by place when nothing else tells', () => {
    expect(linked('El zorzalino duerme', 'The thrushling sleeps')).toContain('zorzalino=thrushling')
  })

  it('take a translation from a lexicon that is given', () => {
    const [source, target] = ['La zamburiña y el mejillón', 'The mussel and the scallop']
    const lexicon = new Map([
      ['zamburina', ['scallop']],
      ['mejillon', ['mussel']],
    ])
    const found = linked(source, target, { lexicon })
    expect(found).toEqual(expect.arrayContaining(['zamburiña=scallop', 'mejillón=mussel']))
    expect(found).not.toContain('zamburiña=mussel')
  })

  it('are whole though an accent stands where no letter does', () => {
    const found = links('\u0301la 3\u0301a ☎\ufe0f', 'the 3 house')
    expect(found.map((link) => link.source)).not.toContainEqual([1, 3])
    expect(found.map((link) => link.source)).not.toContainEqual([8, 9])
  })

  it('keep an acronym with full stops whole', () => {
    expect(linked('La relación con EE. UU. empeoró', 'Ties with the U.S. worsened')).toContain(
      'EE. UU.=U.S.',
    )
  })
})

describe('the hand-aligned sentences', () => {
  it('are linked as a person would, nine times out of ten', () => {
    for (const text of [tuningSentences, heldOutSentences]) {
      const { precision, recall } = measureLinks(readGold(text), links)
      expect(precision).toBeGreaterThan(0.9)
      expect(recall).toBeGreaterThan(0.85)
    }
  })

  it('are seldom wrong about a link shown strongly', () => {
    const strong = (source: string, target: string) =>
      links(source, target).filter(({ confidence }) => confidence >= 0.7)
    expect(measureLinks(readGold(heldOutSentences), strong).precision).toBeGreaterThan(0.95)
  })
})

describe('any two strings', () => {
  const word = fc.constantFrom(
    'el',
    'la',
    'rechazó',
    '1.500',
    'the',
    'it’s',
    'U.S.',
    '«',
    '%',
    '👩‍👩‍👧',
  )
  const bits = fc.constantFrom('a', '1', '\u0301', '.', 'A', 'EE', 'UU', ' ', '’', '²', '\ud83d')
  const anyText = fc.oneof(
    fc.array(bits, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  )
  const cuts = (text: string, at: number) => {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    const isWithin = (kind: string) =>
      new RegExp(`[${kind}]$`, 'u').test(before) && new RegExp(`^[${kind}]`, 'u').test(after)
    return isWithin('\\p{L}\\p{M}') || isWithin('\\p{N}')
  }

  it('get links in range, between whole words, once each, with a confidence', () => {
    fc.assert(
      fc.property(anyText, anyText, (source, target) => {
        const found = links(source, target)
        for (const link of found) {
          for (const [text, [start, end]] of [
            [source, link.source],
            [target, link.target],
          ] as const) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(cuts(text, start) || cuts(text, end)).toBe(false)
          }
          expect(link.confidence).toBeGreaterThan(0)
          expect(link.confidence).toBeLessThanOrEqual(1)
        }
        const places = found.map((link) => `${link.source[0]}-${link.target[0]}`)
        expect(new Set(places).size).toBe(places.length)
      }),
    )
  })

  it('get the same links every time', () => {
    fc.assert(
      fc.property(anyText, anyText, (source, target) => {
        expect(links(source, target)).toEqual(links(source, target))
      }),
    )
  })

  it.each([
    ['one word', 'a'.repeat(1_000_000), 'b'.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(100_000), '«'.repeat(100_000)],
    ['five thousand words', 'palabra casa '.repeat(2500), 'word house '.repeat(2500)],
    ['a hundred thousand words', 'la casa '.repeat(50_000), 'the house '.repeat(50_000)],
    ['one number', '1,'.repeat(500_000), '1.'.repeat(500_000)],
    ['one acronym', 'A.'.repeat(500_000), 'EE. '.repeat(250_000)],
    ['apostrophes', "a'".repeat(500_000), "a'b".repeat(300_000)],
    ['uneven sides', 'casa '.repeat(5000), 'house'],
  ])('stay quick on a wall of %s', (_, source, target) => {
    const start = performance.now()
    links(source, target)
    expect(performance.now() - start).toBeLessThan(25_000)
  })
})
