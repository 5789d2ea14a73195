import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/language/types'
import { segment, segmentBlock } from './segment'

const es = (text: string) => segment(text, 'es').map((part) => part.text)
const en = (text: string) => segment(text, 'en').map((part) => part.text)

/** Every case is one text, written as the sentences it must fall into, joined by a space. */
const spanish: Record<string, string[]> = {
  'EE. UU. with a space stays whole': ['La Casa Blanca de EE. UU. lo negó.', 'Hubo dudas.'],
  'EE.UU. may end a sentence': ['Viajó a EE.UU.', 'El viaje fue corto.'],
  'a title keeps its name': ['El Sr. Gómez y la Dra. Ruiz llegaron.', 'Nadie más vino.'],
  'an article of a law keeps its number': ['Lo dice el art. 5 de la ley.', 'Véase la pág. 12.'],
  'p. ej. is no end': ['Hay frutas, p. ej. mangos, en el mercado.', 'También hay pan.'],
  'initials keep their surname': ['Escribe J. L. Pérez desde Lima.', 'Firma J.L. Borges.'],
  'hours may end a sentence': ['Salió a las 9 a. m. del lunes.', 'Volvió a las 5 p. m.', 'Dormía.'],
  'a question inside guillemets goes on': [
    '«¿Quién manda aquí?», dijo el alcalde.',
    'Nadie habló.',
  ],
  'raya dialogue stays with its verb': ['—¿Vienes? —dijo ella.', '—No —respondió él.'],
  'an ellipsis before small letters goes on': ['Pues… no sé qué decir.', 'Quizás... mañana.'],
  'an ellipsis before a capital ends': ['No supo qué decir…', 'Calló.'],
  'thousands and decimals stay whole': ['Costó 3.500 euros y subió un 2.5 %.', 'Fue caro.'],
  'a web address is no end': ['Más en www.ejemplo.es/a.b?c=1 hoy.', 'Lea https://a.es/x.'],
  'a dateline stays with its sentence': ['MADRID, España.- El Gobierno habló.', 'Luego calló.'],
  'a dateline with an agency too': ['LA HABANA (EFE). — El Gobierno habló.', 'Luego calló.'],
  'a stop after closing quotes ends': ['Dijo que era “absurda”.', 'Según el texto, no.'],
  'openers belong to what they open': ['¡Basta!', '¿Quién dijo eso?', '(Nadie lo sabe.)', 'Fin.'],
  'a century and a king may end': ['Fue en el siglo XX.', 'Reinaba Felipe V.', 'El rey murió.'],
  'a number may end': ['Ocurrió en 2014.', 'Murieron 12.', 'El resto huyó.'],
}

const english: Record<string, string[]> = {
  'the stop comes before the closing quote': ['He called it “absurd.”', 'She agreed.'],
  'a question in quotes goes on with the speaker': ['“Who is it?” Smith asked.', 'Nobody spoke.'],
  'U.S. before a name goes on': [
    'The U.S. Senate met.',
    'They left the U.S.',
    'The vote was close.',
  ],
  'Mr. and Gen. keep their names': ['Mr. Smith met Gen. Castro.', 'They talked.'],
  'companies may end a sentence': [
    'He works for Acme Inc. in Ohio.',
    'She left Acme Co.',
    'It closed.',
  ],
  'months keep their day': [
    'It ends on Jan. 20 at noon.',
    'It began in Dec.',
    'The rest is known.',
  ],
  'hours end before a capital': ['He left at 6 p.m.', 'Travelers stayed.'],
  'a dateline stays with its sentence': [
    'MADRID, Spain.- The government spoke.',
    'Then it fell silent.',
  ],
  'an agency dateline stays too': ['WASHINGTON (AP) — The government spoke.', 'Nobody listened.'],
  'iPhone may start a sentence': ['Apple sells phones.', 'iPhone sales fell.'],
  'a state is one only with its capital': [
    'He lives in Springfield, Ill., now.',
    'She fell ill.',
    'Nobody came.',
  ],
  'a glued stop is seen': ['He left.', 'Then it rained.'],
}

describe('Spanish news', () => {
  for (const [name, sentences] of Object.entries(spanish)) {
    it(name, () => expect(es(sentences.join(' '))).toEqual(sentences))
  }

  it('leaves a headline without a stop alone', () => {
    expect(
      es('Régimen rechaza ser una “amenaza” y ofrece cooperación a EE.UU. en seguridad'),
    ).toHaveLength(1)
  })
})

describe('English news', () => {
  for (const [name, sentences] of Object.entries(english)) {
    it(name, () => expect(en(sentences.join(' '))).toEqual(sentences))
  }

  it('parts sentences that lost the space between them, but no addresses', () => {
    expect(en('The country voted.Then it waited. See Jane.Doe@example.com now.')).toEqual([
      'The country voted.',
      'Then it waited.',
      'See Jane.Doe@example.com now.',
    ])
  })
})

describe('blocks and lines', () => {
  it('counts a new block at each blank line, however it is typed', () => {
    const text = 'Uno.\n\nDos. Tres.\r\n \t\r\nCuatro.\n\n\n\nCinco'
    expect(segment(text, 'es').map((part) => part.block)).toEqual([0, 1, 1, 2, 3])
  })

  it('takes one line break for white space', () => {
    expect(es('El régimen\nno habló.\r\nHoy calla.')).toEqual([
      'El régimen\nno habló.',
      'Hoy calla.',
    ])
  })

  it('begins a new segment at each item of a list', () => {
    expect(en('We need:\n- bread\n- milk\n1. First 2. Second')).toEqual([
      'We need:',
      '- bread',
      '- milk',
      '1. First',
      '2. Second',
    ])
  })

  it('gives offsets in the block it is handed', () => {
    expect(segmentBlock('  Hola. Adiós. ', 'es')).toEqual([
      { start: 2, end: 7, text: 'Hola.' },
      { start: 8, end: 14, text: 'Adiós.' },
    ])
  })

  it('finds nothing in an empty or blank text', () => {
    expect([...segment('', 'es'), ...segment(' \n\n\u00a0\t', 'en')]).toEqual([])
  })
})

describe('lines of a copied text', () => {
  it('stand for themselves in a list of labels', () => {
    expect(en('opening hours\nhow to get here\ntickets, guided tours')).toHaveLength(3)
  })

  it('go on where a sentence was wrapped, also before a name', () => {
    expect(
      en('The minister travelled to\nMadrid with the heads of both\nparties on Monday.'),
    ).toHaveLength(1)
  })

  it('end under a heading in capitals and after a short item', () => {
    expect(en('Harbour Season Programme\nThe first ship sails on Monday.')).toEqual([
      'Harbour Season Programme',
      'The first ship sails on Monday.',
    ])
    expect(en('1) one crane\nThey bought it in May.')).toHaveLength(2)
  })

  it('end before an indented line with a capital', () => {
    expect(en('d. Shipping log\n\tAnnex A')).toEqual(['d. Shipping log', 'Annex A'])
  })
})

describe('speech in single quotation marks', () => {
  it('stays whole with the sentence it stands in', () => {
    expect(en("He wrote: 'They left! All of them! Nobody stayed!' Then he sat down.")).toEqual([
      "He wrote: 'They left! All of them! Nobody stayed!'",
      'Then he sat down.',
    ])
  })

  it('is not begun by an apostrophe', () => {
    expect(
      en("The workers' vote was close. It wasn't final. The unions' answer came."),
    ).toHaveLength(3)
  })
})

describe('any string at all', () => {
  const pieces = fc.constantFrom(
    ...[
      '. ',
      '.',
      '… ',
      '? ',
      '"',
      '”',
      '«',
      '»',
      '\n',
      '\n\n',
      '\r\n',
      '\u2029',
      '\0',
      '\ud800',
      '\udc00',
    ],
    ...[
      'EE. UU.',
      'U.S.',
      ' a',
      ' A',
      '1.',
      '1) ',
      '• ',
      '— ',
      '___',
      ':\n',
      '\u00a0',
      '\ufeff',
      '😀',
      'é',
    ],
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  )

  it('comes back whole from its segments and the white space between them', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('es', 'en'), (text, language) => {
        expect(rebuild(text, language)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same segments twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(segment(text, 'es')).toEqual(segment(text, 'es'))
      }),
    )
  })

  it.each([
    ['quotes', '"'.repeat(100_000)],
    ['stops and quotes', '."'.repeat(100_000)],
    ['spaced stops', '. '.repeat(200_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['line breaks between rules', '___\n'.repeat(100_000)],
    ['white space', ' \n'.repeat(500_000)],
    ['openers after a stop', `a. ${'«('.repeat(200_000)}B`],
    ['list items', '1. Uno 2. Dos '.repeat(30_000)],
    ['short lines', 'a:\n'.repeat(200_000)],
    ['labels', 'harbour\n'.repeat(100_000)],
    ['apostrophes', " 'a".repeat(200_000)],
  ])('stays quick on a wall of %s', (_, text) => {
    const start = performance.now()
    expect(rebuild(text, 'es')).toBe(text)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

function rebuild(text: string, language: Language): string {
  let at = 0
  let whole = ''
  for (const part of segment(text, language)) {
    const gap = text.slice(at, part.start)
    if (gap.trim() !== '' || part.text.trim() !== part.text || part.text === '') return 'broken'
    whole += gap + part.text
    at = part.end
  }
  const rest = text.slice(at)
  return rest.trim() === '' ? whole + rest : 'broken'
}
