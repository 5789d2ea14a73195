import { NUMBER_WORDS, ONES, SCALES } from '@/language/check/number-words'
import type { Language } from '@/language/types'

/** A number in running text, with every value it may stand for. */
export interface Quantity {
  start: number
  end: number
  text: string
  values: number[]
  /** Written with digits at least in part; number words alone may be rendered freely. */
  hasDigits: boolean
  /** The largest scale word in it, or 1: 1e9 for "mil millones". */
  scale: number
}

interface Atom {
  kind: 'number' | 'scale' | 'one'
  start: number
  end: number
  values: number[]
  hasDigits: boolean
}

const ATOM =
  /(?<![\p{L}\d])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)*)|\p{L}+/gu

/**
 * Numbers of a text in the given language's format: Spanish 1.500,5 and mil millones, English
 * 1,500.5 and billion; words up to the hundreds, ordinals, decades, centuries in Roman figures.
 * Digits inside a word ("H1N1", "covid-19") are no number.
 */
export function readNumbers(text: string, language: Language): Quantity[] {
  const quantities: Quantity[] = []
  let group: Atom[] = []
  for (const atom of atomsOf(text, language)) {
    if (group.length > 0 && !joins(text, group, atom, language)) {
      quantities.push(...combine(text, group))
      group = []
    }
    group.push(atom)
  }
  quantities.push(...combine(text, group))
  return quantities
}

function atomsOf(text: string, language: Language): Atom[] {
  const atoms: Atom[] = []
  for (const match of text.matchAll(ATOM)) {
    const raw = match[0]
    const end = match.index + raw.length
    const place = { start: match.index, end, hasDigits: /\d/.test(raw) }
    if (place.hasDigits) {
      const values = digitValues(text, raw, match.index, language)
      if (values) atoms.push({ ...place, kind: 'number', values })
      continue
    }
    const word = wordAtom(text, raw, match.index, language)
    if (word) atoms.push({ ...place, ...word })
  }
  return atoms
}

function wordAtom(text: string, raw: string, start: number, language: Language) {
  const lower = raw.normalize('NFC').toLowerCase()
  const number = NUMBER_WORDS[language].get(lower)
  if (number !== undefined) return { kind: 'number' as const, values: [number] }
  const scale = SCALES[language].get(lower)
  if (scale !== undefined) return { kind: 'scale' as const, values: [scale] }
  const one = ONES[language].get(lower)
  if (one !== undefined) return { kind: 'one' as const, values: [one] }
  const isCentury = /siglos?\s+(?:[IVX]+\s*(?:y|al?|-)\s*)?$/iu.test(
    text.slice(Math.max(0, start - 14), start),
  )
  if (isCentury && /^[IVX]+$/.test(raw))
    return { kind: 'number' as const, values: [romanValue(raw)] }
  return null
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }

function romanValue(raw: string): number {
  const values = Array.from(raw, (letter) => ROMAN[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

/** Null for digits that are part of a name. */
function digitValues(
  text: string,
  raw: string,
  start: number,
  language: Language,
): number[] | null {
  if (/covid[-‑– ]?$/i.test(text.slice(Math.max(0, start - 6), start))) return null
  const values = plainValues(raw.replace(/[ \u00a0\u202f]/g, ''), language)
  const after = text.slice(start + raw.length, start + raw.length + 8)
  const before = text.slice(Math.max(0, start - 10), start)
  const [value = Number.NaN] = values
  if (
    language === 'es' &&
    value > 12 &&
    value < 25 &&
    /^(?:[:.]\d\d|\s?h(?:oras|s)?\b)|^$/.test(after)
  ) {
    return [...values, value - 12]
  }
  if (/^['’]?s\b/.test(after) || /(?:años|los|década de(?: los)?) '?$/.test(before)) {
    return [...values, value % 100, 1900 + (value % 100)]
  }
  return values
}

const GROUPED = { es: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, en: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ }

/** Spanish is read leniently (Latin America writes 1,500.5 too), English strictly. */
function plainValues(raw: string, language: Language): number[] {
  if (/^\d+$/.test(raw)) return [Number(raw)]
  const isSpanish = GROUPED.es.test(raw)
  const isEnglish = GROUPED.en.test(raw)
  if (language === 'en') {
    if (isEnglish) return [Number(raw.replace(/,/g, ''))]
    return /^\d+\.\d+$/.test(raw) ? [Number(raw)] : []
  }
  const values: number[] = []
  if (isSpanish) values.push(Number(raw.replace(/\./g, '').replace(',', '.')))
  if (isEnglish) values.push(Number(raw.replace(/,/g, '')))
  if (/^\d+,\d+$/.test(raw)) values.push(Number(raw.replace(',', '.')))
  if (/^\d+\.\d+$/.test(raw) && !isSpanish) values.push(Number(raw))
  return values
}

const LINKS = { es: /^\s+(?:y\s+)?$/u, en: /^(?:\s+(?:and\s+)?|-)$/u }

/** Whether an atom carries the number on: "treinta y dos", "2 mil 500", "two hundred and five". */
function joins(text: string, group: Atom[], atom: Atom, language: Language): boolean {
  const last = group.at(-1)
  if (!last) return false
  const between = text.slice(last.end, atom.start)
  if (atom.kind === 'scale')
    return /^[\s-]+$/.test(between) && last.kind !== 'scale'
      ? true
      : isMilMillones(between, last, atom)
  if (!LINKS[language].test(between) || last.kind === 'one') return false
  if (atom.kind !== 'number') return false
  if (last.kind === 'scale')
    return isBelow(atom, last) && (!between.includes('y') || !atom.hasDigits)
  if (last.hasDigits || atom.hasDigits) return false
  return isBelow(atom, last) && lastDigitFree(last)
}

/** "mil millones": a thousand millions, the English billion; "hundred thousand" likewise. */
function isMilMillones(between: string, last: Atom, atom: Atom): boolean {
  return /^[\s-]+$/.test(between) && last.kind === 'scale' && isBelow(last, atom)
}

function isBelow(one: Atom, other: Atom): boolean {
  return (one.values[0] ?? 0) < (other.values[0] ?? 0)
}

/** "twenty" and "ciento" take a smaller number after them, "twelve" does not. */
function lastDigitFree(atom: Atom): boolean {
  const value = atom.values[0] ?? 0
  return value >= 20 && value % 10 === 0
}

function combine(text: string, group: Atom[]): Quantity[] {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return []
  const scales = group.filter((atom) => atom.kind === 'scale')
  if (scales.length === 0 && group.every((atom) => atom.kind === 'one')) return []
  const readings = first.values.length > 1 ? first.values : [first.values[0] ?? Number.NaN]
  const values = readings.map((value) => total([{ ...first, values: [value] }, ...group.slice(1)]))
  return [
    {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      values: values.filter((value) => !Number.isNaN(value)),
      hasDigits: group.some((atom) => atom.hasDigits),
      scale: scales.reduce((product, atom) => product * (atom.values[0] ?? 1), 1),
    },
  ]
}

function total(group: Atom[]): number {
  let sum = 0
  let current = 0
  for (const { kind, values } of group) {
    const value = values[0] ?? Number.NaN
    if (kind !== 'scale') current += value
    else if (value >= 1e6) {
      sum += (current || 1) * value
      current = 0
    } else current = (current || 1) * value
  }
  return sum + current
}
