import type { Abbreviations } from './abbreviation-lists'
import { isBullet, isDigit, isLower, isUpper } from './characters'
import type { Ahead } from './words-around'

/** A full stop with its surroundings, as far as the decision needs them. */
export interface Period {
  /** The word before the stop, without it. */
  word: string
  /** The word before that one; empty when the sentence begins with `word`. */
  previous: string
  ahead: Ahead
  /** A bracket closes right after the stop. */
  isBracketClosed: boolean
}

/**
 * Whether a full stop before something that could start a sentence ends one. Abbreviations that
 * may stand last (`EE. UU.`, `Inc.`) are decided by the next word, as in Kiss & Strunk (2006),
 * but with a closed list of starters instead of learnt collocations.
 */
export function isPeriodFinal(period: Period, known: Abbreviations): boolean {
  const { word, previous, ahead } = period
  const lower = word.toLowerCase()
  if (isListNumber(word, previous)) return false
  if (isDatedBeforeNumber(period, known)) return false
  if (isHour(word, previous)) return !isDigit(ahead.char) && !afterHour.test(ahead.word)
  if (lower === 'etc') return !isDigit(ahead.char)
  if (known.before.has(lower)) return false
  const isCapital = isUpper(word.charAt(0))
  if (isCapital && known.capitalBefore.has(lower)) return false
  const mayEnd = known.either.has(lower) || (isCapital && known.capitalEither.has(lower))
  if (isShort(word) || mayEnd) {
    return !period.isBracketClosed && isLikelyStart(period, known)
  }
  return true
}

/** A weekday, month or time zone goes on after the hour: `9 p.m. EST Monday`. */
const afterHour =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:[ECMP][SD]?T|CES?T|GMT|UTC)\W*$)/

/** `a.m`, and the second part of `p. m.` */
function isHour(word: string, previous: string): boolean {
  return /^[ap]\.m$/i.test(word) || (/^m$/i.test(word) && /^[ap]\.$/i.test(previous))
}

/** Single letters (initials) and letters joined by stops (`U.S`, `J.-L`, `i.v`). */
function isShort(word: string): boolean {
  return /^\p{L}(?:[.-]{1,2}\p{L}{1,2}){0,6}$/u.test(word)
}

/** `1.` or `A.` with nothing before it in its sentence counts an item or names a speaker. */
function isListNumber(word: string, previous: string): boolean {
  return (previous === '' || isBullet(previous)) && /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/.test(word)
}

function isDatedBeforeNumber({ word, previous, ahead }: Period, known: Abbreviations): boolean {
  if (!isDigit(ahead.char)) return false
  const lower = word.toLowerCase()
  if (known.numbered.has(lower)) return true
  return known.dated.has(lower) && (isUpper(word.charAt(0)) || isDigit(previous.charAt(0)))
}

/** The next word commonly starts a sentence, and is not itself an initial (`J. A. Pérez`). */
function isLikelyStart({ ahead }: Period, known: Abbreviations): boolean {
  if (ahead.opensClause) return true
  if (isDigit(ahead.char) || isLower(ahead.char)) return false
  const next = ahead.word.toLowerCase()
  if (next.endsWith('.') && next.length < 4) return false
  return known.starters.has((next.split(/['’]/)[0] ?? next).replace(/[.!?…]+$/, ''))
}
