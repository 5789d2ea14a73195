import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignBlocks } from '@/language/align/align-blocks'
import { sharedFile } from '@/scripts/shared-folder.mjs'
import { extractText } from './extract-text'

const pasted = `Inicio > Política
Hoy: 4 de marzo de 2026
4 min de lectura

POLÍTICA

El puerto reabre tras once días de huelga

Estibadores descargan contenedores en el muelle sur

Sindicatos y empresas firmaron de madrugada un acuerdo que nadie daba por hecho.

Por Ana Ruiz

VALPARAÍSO, Chile.- El puerto volvió a trabajar este miércoles después de once días de huelga y de una noche de negociaciones.

Publicidad

“Nadie ganó del todo”, dijo el dirigente Luis Soto al salir de la reunión con los empresarios.

Lee también: El cobre sube por tercera semana

Qué dice el acuerdo

- Un alza del 6,5 % en dos años.
- Turnos de ocho horas.

El texto se votará el viernes en las asambleas de los tres sindicatos del puerto.

Compartir en Facebook

Noticias relacionadas

El cobre sube por tercera semana
Otra historia que no es de aquí, aunque tenga una frase bastante larga para engañar.
`

describe('a pasted article', () => {
  const page = extractText(pasted)

  it('keeps its blocks in page order and says what each one is', () => {
    expect(page.blocks.map((block) => block.kind)).toEqual([
      ...['title', 'caption', 'standfirst', 'paragraph', 'paragraph', 'heading'],
      ...['list_item', 'list_item', 'paragraph'],
    ])
    expect(page.title).toBe('El puerto reabre tras once días de huelga')
    expect(page.standfirst).toMatch(/^Sindicatos y empresas/)
    expect(page.blocks[6]?.text).toBe('Un alza del 6,5 % en dos años.')
  })

  it('loses the furniture, and shows what was lost', () => {
    expect(page.dropped).toEqual([
      'Inicio > Política',
      'Hoy: 4 de marzo de 2026',
      '4 min de lectura',
      'POLÍTICA',
      'Por Ana Ruiz',
      'Publicidad',
      'Lee también: El cobre sube por tercera semana',
      'Compartir en Facebook',
      'Noticias relacionadas',
      'El cobre sube por tercera semana',
      'Otra historia que no es de aquí, aunque tenga una frase bastante larga para engañar.',
    ])
  })

  it('knows its author and its day', () => {
    expect(page).toMatchObject({ byline: 'Ana Ruiz', publishedAt: '2026-03-04' })
  })
})

describe('other shapes of text', () => {
  it('takes every line for a block where there is no blank line', () => {
    const kinds = extractText('Un título sin punto\nLa primera frase.\nLa segunda frase.').blocks
    expect(kinds.map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph'])
  })

  it('joins the lines of paragraphs wrapped at a fixed width', () => {
    const wrapped = `A title of its own

The committee said on Monday that the talks would go on
until both of the sides had signed the paper in front of
the press.

Nobody else spoke.`
    expect(extractText(wrapped).blocks[1]?.text).toBe(
      'The committee said on Monday that the talks would go on until both of the sides had signed the paper in front of the press.',
    )
  })

  it('lets author and date tell where the text begins when there is no dateline', () => {
    const page = extractText(`ElFaro.es
INTERNACIONAL
El puerto reabre tras once días de huelga en EE.UU.
Los sindicatos firman de madrugada y hablan de “empate”.
El dirigente Luis Soto, ayer en el muelle. EFE
Ana Ruiz
Nueva York, Estados Unidos — 4 de marzo de 2026 10:30h
El puerto volvió a trabajar este miércoles.
“Nadie ganó del todo”, dijo Soto.
Lee también
El cobre sube por tercera semana
El acuerdo se votará el viernes.
© 2026 ElFaro.es. Todos los derechos reservados.`)
    expect(page.blocks.map((block) => block.kind)).toEqual([
      'title',
      'standfirst',
      'caption',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(page).toMatchObject({ byline: 'Ana Ruiz', publishedAt: '2026-03-04' })
  })

  it('reads the headings of Markdown', () => {
    const page = extractText(
      '# Un título\n\nUna frase.\n\n## Qué sigue\n\n> Nadie lo sabe.\n\nFin.',
    )
    expect(page.blocks).toEqual([
      { kind: 'title', text: 'Un título' },
      { kind: 'paragraph', text: 'Una frase.' },
      { kind: 'heading', text: 'Qué sigue' },
      { kind: 'quote', text: 'Nadie lo sabe.' },
      { kind: 'paragraph', text: 'Fin.' },
    ])
  })

  it('finds no title in a lone paragraph', () => {
    expect(extractText('Solo hay una frase aquí.')).toMatchObject({
      title: null,
      blocks: [{ kind: 'paragraph', text: 'Solo hay una frase aquí.' }],
    })
  })

  it('drops placeholder Latin and repeated lines', () => {
    const text = `A proper title here

The paragraph that matters stands here and is long enough to count as prose, surely.

Lorem ipsum dolor sit amet, consectetur adipiscing elit.

The paragraph that matters stands here and is long enough to count as prose, surely.`
    expect(extractText(text).blocks).toHaveLength(2)
    expect(extractText(text).dropped).toHaveLength(2)
  })

  it('does not take an end label near the top for the end', () => {
    const text = `Categories

A proper title here

The paragraph that matters stands here and is long enough to count as prose, surely.`
    expect(extractText(text).blocks.map((block) => block.kind)).toEqual(['title', 'paragraph'])
  })

  it('survives what is no text at all', () => {
    expect(extractText('').blocks).toEqual([])
    expect(extractText('\0\x01\x02\ud800\n\0').dropped.length).toBeLessThanOrEqual(1)
  })

  it('puts every line among the blocks or the dropped ones', () => {
    const line = fc.constantFrom(
      ...[
        'Publicidad',
        'Un título',
        'Una frase larga y completa, con punto.',
        '- punto',
        '',
        'Por Ana',
      ],
      ...['3 mins read', 'Source link', 'MADRID, España.- Hubo lluvia.', 'x', '2 de mayo de 2026'],
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const page = extractText(lines.join('\n'))
        expect(page.blocks.length + page.dropped.length).toBe(lines.filter(Boolean).length)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(extractText(text).blocks.every((block) => block.text !== '')).toBe(true)
      }),
    )
  })

  it.each([
    'a'.repeat(1_000_000),
    'a\n'.repeat(50_000),
    ' >'.repeat(100_000),
    'Madrid '.repeat(100_000),
  ])('stays quick on a hostile paste', (text) => {
    const start = performance.now()
    extractText(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

const article = sharedFile('articles/minrex/')

describe.skipIf(!existsSync(article))(
  'the saved page beside the checkout (skipped without it)',
  () => {
    const load = (name: string) => extractText(readFileSync(`${article}${name}`, 'utf8'))
    const kinds = [
      'title',
      'caption',
      'standfirst',
      ...Array.from({ length: 12 }, () => 'paragraph'),
    ]

    it.each(['page.en.txt', 'draft.en.txt', 'source.es.txt', 'final.en.txt'])(
      '%s has its 15 blocks',
      (name) => {
        expect(load(name).blocks.map((block) => block.kind)).toEqual(kinds)
      },
    )

    it('gives the very blocks of the draft', () => {
      expect(load('page.en.txt').blocks).toEqual(load('draft.en.txt').blocks)
      expect(load('page.en.txt').dropped).toHaveLength(19)
    })

    it('pairs them one to one with the source', () => {
      const beads = alignBlocks(load('source.es.txt').blocks, load('page.en.txt').blocks)
      expect(beads.map((bead) => `${bead.source}:${bead.target}`)).toEqual(
        kinds.map((_, at) => `${at}:${at}`),
      )
    })
  },
)
