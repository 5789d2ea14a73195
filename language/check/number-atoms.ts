import { NUMBER_WORDS, ONES, SCALES } from '@/language/check/number-words'
import type { Language } from '@/language/types'

/** A piece of a number: figures or a number word, a scale ("mil"), a one ("un"), or "and a half". */
export interface Atom {
  kind: 'number' | 'scale' | 'one' | 'half'
  start: number
  end: number
  /** Every value it may stand for, the likeliest first. */
  values: number[]
  hasDigits: boolean
}

const ATOM =
  /(?<![\p{L}\d])(?:and a half(?!\p{L})|y medi[oa](?!\p{L})|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*)|(?<=\d)(?:bn|tn|mn|m|k)(?![\p{L}\d])|\p{L}+/gu

/** The pieces of all numbers of a text in order. Digits inside a word ("H1N1") are none. */
export function atomsOf(text: string, language: Language): Atom[] {
  const atoms: Atom[] = []
  for (const match of text.matchAll(ATOM)) {
    const raw = match[0]
    const place = { start: match.index, end: match.index + raw.length, hasDigits: /\d/.test(raw) }
    if (place.hasDigits) {
      atoms.push(...figureAtoms({ text, raw, start: match.index, language }))
    } else {
      const word = wordAtom({ text, raw, start: match.index, language })
      if (word) atoms.push({ ...place, ...word })
    }
  }
  return atoms
}

interface Found {
  text: string
  raw: string
  start: number
  language: Language
}

function wordAtom({ text, raw, start, language }: Found): Pick<Atom, 'kind' | 'values'> | null {
  if (raw.includes(' ')) return { kind: 'half', values: [0.5] }
  const lower = (/^[a-z]+$/i.test(raw) ? raw : raw.normalize('NFC')).toLowerCase()
  const number = NUMBER_WORDS[language].get(lower)
  if (number !== undefined) return { kind: 'number', values: [number] }
  const scale = SCALES[language].get(lower) ?? attachedScale(text, lower, start)
  if (scale !== undefined) return { kind: 'scale', values: [scale] }
  const one = ONES[language].get(lower)
  if (one !== undefined) return { kind: 'one', values: [one] }
  if (!/^[IVX]+$/.test(raw)) return null
  const before = text.slice(Math.max(0, start - 14), start)
  const isCentury = /siglos?\s+(?:[IVX]+\s*(?:y|al?|-)\s*)?$/iu.test(before)
  return isCentury ? { kind: 'number', values: [romanValue(raw)] } : null
}

/** "£2bn", "$1.4m"; "100m" without a currency are metres. */
function attachedScale(text: string, lower: string, start: number): number | undefined {
  if (lower.length > 2) return undefined
  const before = text.slice(Math.max(0, start - 12), start)
  if (!/\d$/.test(before)) return undefined
  if (lower === 'm') return /[£$€]\s?[\d.,]+$/.test(before) ? 1e6 : undefined
  return { bn: 1e9, tn: 1e12, mn: 1e6, k: 1e3 }[lower]
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }

function romanValue(raw: string): number {
  const values = Array.from(raw, (letter) => ROMAN[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

/** None for digits that are part of a name, two for a time of day written 20.30. */
function figureAtoms(found: Found): Atom[] {
  const { text, raw, start, language } = found
  if (raw === '19' && /covid[-‑– ]?$/i.test(text.slice(Math.max(0, start - 6), start))) return []
  const after = text.slice(start + raw.length, start + raw.length + 8)
  const atom = { kind: 'number' as const, hasDigits: true }
  const time =
    language === 'es' && /^\s?h(?:oras|s)?\b/.test(after) && /^(\d\d?)\.(\d\d)$/.exec(raw)
  if (time) {
    const [, hour = '', minute = ''] = time
    const middle = start + hour.length
    return [
      { ...atom, start, end: middle, values: [Number(hour), Number(hour) - 12] },
      { ...atom, start: middle + 1, end: start + raw.length, values: [Number(minute)] },
    ]
  }
  return [{ ...atom, start, end: start + raw.length, values: figureValues(found, after) }]
}

function figureValues({ text, raw, start, language }: Found, after: string): number[] {
  const values = plainValues(raw.replace(/[ \u00a0\u202f]/g, ''), language)
  const before = text.slice(Math.max(0, start - 18), start)
  const value = values[0] ?? Number.NaN
  const isHour =
    language === 'es' && value > 12 && value < 25 && /^(?::\d\d|\s?h(?:oras|s)?\b)/.test(after)
  if (isHour) return [...values, value - 12]
  const century = /(?<!\d)(\d\d)\d\d\s?[-–—/]$/.exec(before)?.[1]
  if (century && /^\d\d$/.test(raw)) return [...values, Number(century + raw)]
  if (/^(\d\d)\1?$/.test(raw) || value > 999) {
    const isDecade =
      /^['’]?s\b/.test(after) || /(?:años|los|década de(?: los)?) ['’]?$/.test(before)
    if (isDecade) return [...values, value % 100, 1900 + (value % 100)]
  }
  if (value === 1900 + (value % 100) && /[-–—/]$/.test(before)) return [...values, value % 100]
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
