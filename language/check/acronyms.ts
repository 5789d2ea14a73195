import { ACRONYMS, type Acronym } from '@/language/check/acronym-list'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import type { Finding, Span } from '@/language/types'

/** A Spanish acronym left in the English, or an acronym of the Spanish that the English lacks. */
export const acronyms: PairCheck = {
  id: 'acronyms',
  severity: 'warning',
  mqm: 'terminology/wrong-term',
  run(pair) {
    const places = [...readAcronyms(pair.source).values()]
    if (places.length === 0) return []
    const letters = pair.target.replace(/[.\s]/g, '').toLowerCase()
    return places.slice(0, MOST).flatMap((place) => {
      const known = ACRONYMS.get(place.name)
      return known ? checkKnown(pair, place, known) : checkUnknown(pair, place, letters)
    })
  },
}

/** More different ones than this are no segment of a newspaper. */
const MOST = 100

interface Place {
  name: string
  span: Span
}

const ACRONYM =
  /(?<![\p{L}\d])(?:E{2}\.?\s?U{2}\.?|\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}{2,6}s?)(?![\p{L}\d])/gu

/** First place of each acronym. Headlines in capitals have none that can be told. */
function readAcronyms(text: string): Map<string, Place> {
  const places = new Map<string, Place>()
  if (!/\p{Ll}{3}/u.test(text)) return places
  for (const match of text.matchAll(ACRONYM)) {
    const name = match[0].replace(/[.\s]/g, '')
    if (!places.has(name))
      places.set(name, { name, span: [match.index, match.index + match[0].length] })
  }
  return places
}

function checkKnown({ target, source }: ReadPair, place: Place, known: Acronym): Finding[] {
  const left = readAcronyms(target).get(place.name)
  const spanish = source.slice(...place.span)
  if (left && place.name !== known.english) {
    return [
      finding(acronyms, {
        source: place.span,
        target: left.span,
        reason: { id: 'acronyms.known', spanish, english: known.english },
        replacement: known.english,
      }),
    ]
  }
  const lower = target.toLowerCase()
  const isThere = new RegExp(`\\b${known.english}\\b`, 'u').test(
    target.replace(/\.(?=\p{Lu}|$)/gu, ''),
  )
  if (isThere || known.others.some((other) => lower.includes(other))) return []
  return [
    finding(acronyms, {
      source: place.span,
      severity: 'hint',
      reason: { id: 'acronyms.absent', spanish, english: known.english },
    }),
  ]
}

/** Roman figures and words shouted in capitals are none. */
const NO_ACRONYM =
  /^(?:[IVXLCDM]+|USD|EUR|CUANTO|CUAL|TANTO|POR|QUE|PARA|CON|LOS|LAS|DEL|UNA|COMO|PERO|MUY|NO|SIN)$/

function checkUnknown({ source }: ReadPair, { name, span }: Place, letters: string): Finding[] {
  if (name.length < 3 || name.length > 6 || NO_ACRONYM.test(name) || isDateline(source, span))
    return []
  if (letters.includes(name.toLowerCase())) return []
  return [
    finding(acronyms, {
      source: span,
      severity: 'hint',
      reason: { id: 'acronyms.unknown', spanish: name },
    }),
  ]
}

/** "MADRID, España.-" opens a report; the city is no acronym. */
function isDateline(source: string, span: Span): boolean {
  return span[0] < 3 && /^[^.]{0,40}\.?\s?[-–—]/u.test(source.slice(span[1]))
}
