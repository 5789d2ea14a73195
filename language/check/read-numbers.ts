import { type Atom, atomsOf } from '@/language/check/number-atoms'
import type { Language } from '@/language/types'

/** A number in running text, with every value it may stand for. */
export interface Quantity {
  start: number
  end: number
  text: string
  values: number[]
  /** Written with digits at least in part; number words alone may be rendered freely. */
  hasDigits: boolean
  /** Product of its scale words, or 1: 1e9 for "mil millones". */
  scale: number
}

/**
 * Numbers of a text in the given language's format: Spanish 1.500,5 and mil millones, English
 * 1,500.5 and billion; words up to the hundreds, ordinals, decades, centuries in Roman figures.
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

const LINKS = { es: /^\s+(?:y\s+)?$/u, en: /^(?:\s+(?:and\s+)?|-)$/u }

/** Whether an atom carries the number on: "treinta y dos", "2 mil 500", "two hundred and five". */
function joins(text: string, group: Atom[], atom: Atom, language: Language): boolean {
  const last = group.at(-1)
  if (!last) return false
  const between = text.slice(last.end, atom.start)
  switch (atom.kind) {
    case 'half':
      return /^\s+$/.test(between) && last.kind !== 'half'
    case 'one':
      return (/^\s+$/.test(between) && last.kind === 'one') || isUnit(last, between)
    case 'scale':
      return /^[\s-]*$/.test(between) && (last.kind !== 'scale' || isBelow(last, atom))
    case 'number':
      return LINKS[language].test(between) && joinsNumber(last, atom, between.includes('y'))
  }
}

/** The one of "twenty-one" and "treinta y uno". */
function isUnit(last: Atom, between: string): boolean {
  return (
    last.kind === 'number' && !last.hasDigits && isRound(last) && /^(?:-|\s+y\s+)$/.test(between)
  )
}

function joinsNumber(last: Atom, atom: Atom, hasAnd: boolean): boolean {
  if (last.kind === 'scale') return isBelow(atom, last) && !(hasAnd && atom.hasDigits)
  if (last.kind !== 'number' || last.hasDigits || atom.hasDigits) return false
  return isBelow(atom, last) && isRound(last)
}

function isBelow(one: Atom, other: Atom): boolean {
  return (one.values[0] ?? 0) < (other.values[0] ?? 0)
}

/** "twenty" and "ciento" take a smaller number after them, "twelve" does not. */
function isRound(atom: Atom): boolean {
  const value = atom.values[0] ?? 0
  return value >= 20 && value % 10 === 0
}

function combine(text: string, group: Atom[]): Quantity[] {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last || isVague(group)) return []
  const readings = first.values.length > 1 ? first.values : [first.values[0] ?? Number.NaN]
  const values = readings.map((value) => total([{ ...first, values: [value] }, ...group.slice(1)]))
  const scales = group.filter((atom) => atom.kind === 'scale')
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

/** "un", "a half", "millones", "miles de millones": no number one could compare. */
function isVague(group: Atom[]): boolean {
  if (group.some((atom) => atom.kind === 'number')) return false
  const hasScale = group.some((atom) => atom.kind === 'scale')
  if (group.some((atom) => atom.kind === 'one')) return !hasScale
  return (group[0]?.values[0] ?? 0) !== 1e3 || group.length > 2
}

/** The one of "twenty-one" is added; that of "one million" stands by itself. */
function withOne(current: number, value: number): number {
  return current >= 20 ? current + value : (current || 1) * value
}

function total(group: Atom[]): number {
  let sum = 0
  let current = 0
  let unit = 1
  for (const { kind, values } of group) {
    const value = values[0] ?? Number.NaN
    if (kind === 'number') current += value
    else if (kind === 'one') current = withOne(current, value)
    else if (kind === 'half') current += value * unit
    else if (value >= 1e6) {
      sum += (current || 1) * value
      current = 0
      unit = value
    } else {
      current = (current || 1) * value
      unit = value
    }
  }
  return sum + current
}
