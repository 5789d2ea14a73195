import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '@/language/check/check'
import { ENGLISH } from '@/language/spelling/testing/english'

/** Ten times what an idle machine needs, so that a busy one does not fail. */
const MOST_MS = 20_000
const LETTERS = 100_000

function milliseconds(source: string, target: string): number {
  const started = performance.now()
  check([{ source, target }], { spelling: ENGLISH })
  return performance.now() - started
}

describe('hostile input stays within its bound', () => {
  it.each([
    'a',
    'é',
    ' ',
    '"',
    '“',
    '«',
    '(',
    '[',
    '\0',
    '\ud83c',
    '9',
    '1.',
    '1,',
    '.',
    ',',
    '-',
    '’',
    'A',
    'I',
    'X ',
    'no ',
    'él ',
    'EE. UU. ',
    '<',
    '{{',
    '&a',
    '¿',
    'the the ',
    'a b a ',
    'y medio ',
    'xqzzt ',
    'Xqzzt ',
    'Xq Yz. ',
    'the, x was, ',
    'in. Xa ',
    'a: ',
    'x; ',
    'x- ',
    'x’ y ',
    ', (',
    'las 3:30 de la ',
    '3:30 ',
    'p.m. ',
    '$5 ',
    'dos mil ',
    'siglo XX ',
    'Luis XV ',
    'Aa-',
    'has x, y ',
    'la mitad ',
    'miles de ',
    'de la ',
  ])(
    '%j, thirty thousand letters of it',
    (part) => {
      const text = part.repeat(30_000 / part.length)
      expect(milliseconds(text, text)).toBeLessThan(MOST_MS)
      expect(milliseconds('Uno.', text)).toBeLessThan(MOST_MS)
      expect(milliseconds(text, 'One.')).toBeLessThan(MOST_MS)
    },
    60_000,
  )

  it.each([
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['one name of a million letters', `A${'b'.repeat(1_000_000)}`],
    ['brackets a hundred thousand deep', '('.repeat(LETTERS) + ')'.repeat(LETTERS)],
    ['quotation marks in quotation marks', '“‘'.repeat(LETTERS)],
  ])(
    '%s',
    (_, text) => {
      expect(milliseconds(text, text)).toBeLessThan(MOST_MS)
      expect(milliseconds('Dijo «sí».', text)).toBeLessThan(MOST_MS)
    },
    60_000,
  )
})

const shared = new URL('../../../shared/data/sanitise/', import.meta.url)

describe.skipIf(!existsSync(shared))('texts made to break programs (needs the shared data)', () => {
  const files = existsSync(shared)
    ? readdirSync(shared, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    : []

  it('are answered, whole and line by line', () => {
    for (const { parentPath, name } of files) {
      const text = readFileSync(`${parentPath}/${name}`, 'latin1')
      expect(milliseconds(text, text), name).toBeLessThan(MOST_MS)
      const lines = text.split('\n').slice(0, 200)
      const pairs = lines.map((line, at) => ({ source: lines[at - 1] ?? '', target: line }))
      expect(check(pairs, { spelling: ENGLISH })).toHaveLength(lines.length)
    }
  }, 120_000)
})
