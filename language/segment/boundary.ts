import type { Abbreviations } from './abbreviation-lists'
import {
  isBullet,
  isDigit,
  isLower,
  isSpace,
  isUpper,
  isWordCharacter,
  skipSpaces,
} from './characters'
import { isPeriodFinal } from './period'
import type { Stop } from './stop'
import { type Ahead, readAhead, secondWordBefore, wordAt, wordBefore } from './words-around'

/** Where a decision is taken: a sentence begun at `start`, in a block that ends at `to`. */
export interface Place {
  text: string
  /** Start of the sentence so far. */
  start: number
  /** Whether that is also the start of the block. */
  isFirst: boolean
  to: number
  known: Abbreviations
}

const brandsWithMark = new Set(['yahoo', 'jeopardy'])
const datelineReach = 80
const domains = new Set(['com', 'org', 'net', 'es', 'cu', 'gov', 'gob', 'edu', 'info', 'js', 'tv'])

/** Whether the sentence that began at `place.start` ends with this run of stops. */
export function endsSentence(place: Place, stop: Stop): boolean {
  const { text, to } = place
  if (stop.end >= to) return true
  if (!hasWord(place, stop)) return false
  if (!isSpace(text.charCodeAt(stop.end))) return isGluedEnd(place, stop)
  const ahead = readAhead(text, stop.end, to)
  if (ahead.char === '') return true
  if (!canStart(ahead, text) || isBracketed(text, stop) || isDateline(place, stop, ahead))
    return false
  const isPlain = text[stop.last] === '.' && stop.count === 1
  if (!isPlain) return isLoudFinal(place, stop, ahead)
  if (stop.isQuoteClosed) return true
  return isPeriodFinal(
    {
      word: wordBefore(text, stop.last, place.start),
      previous: secondWordBefore(text, stop.last, place.start),
      ahead,
      isBracketClosed: stop.isBracketClosed,
    },
    place.known,
  )
}

/** A sentence needs a letter or a digit: `… y entonces` does not end after its first sign. */
function hasWord({ text, start }: Place, stop: Stop): boolean {
  for (let index = start; index < stop.first; index++) {
    if (index - start > 8 || isWordCharacter(text.charAt(index))) return true
  }
  return false
}

/** Lower case and most punctuation continue a sentence; `iPhone` and addresses may start one. */
function canStart(ahead: Ahead, text: string): boolean {
  if (isLower(ahead.char)) {
    const isAddress = /^(?:https?:|www\.)/.test(ahead.word)
    return isUpper(ahead.word.charAt(1)) || isAddress || isFirstItem(ahead, text)
  }
  return !',;:.!?…%)]}»”’›/|&=+<>'.includes(ahead.char)
}

/** A list begins in the middle of a line: `w) …`. */
function isFirstItem({ at, word }: Ahead, text: string): boolean {
  return word.length === 1 && text[at + 1] === ')' && isSpace(text.charCodeAt(at + 2))
}

/** `[...]` and `(?)` comment on the sentence they stand in. */
function isBracketed(text: string, stop: Stop): boolean {
  const before = text.charAt(stop.first - 1)
  return stop.isBracketClosed && (before === '[' || before === '(')
}

/** `MADRID, 2 feb. (EFE). — El Gobierno…`: place and agency belong to the sentence they open. */
function isDateline(place: Place, stop: Stop, ahead: Ahead): boolean {
  if (!place.isFirst || stop.end - place.start > datelineReach) return false
  const head = place.text.slice(place.start, stop.end)
  const isPlace = /^\p{Lu}{2}/u.test(head) || /\)\.$/.test(head)
  const rest = place.text.slice(stop.end, stop.end + datelineReach)
  const goesOn = (ahead.hasDash && ahead.isDashSpaced) || agencyAndDash.test(rest)
  return isPlace && goesOn
}

const agencyAndDash = /^\s\([^()]{2,40}\)\s?\.?\s?[–—-]/

/** `!`, `?` and ellipses end a sentence unless a brand carries them or a reported speech goes on. */
function isLoudFinal({ text, start, known }: Place, stop: Stop, ahead: Ahead): boolean {
  const next = ahead.word.toLowerCase()
  if (stop.count === 1 && brandsWithMark.has(wordBefore(text, stop.first, start).toLowerCase())) {
    return known.starters.has(next)
  }
  if (isSpacedEllipsis(text, stop) && ahead.word === 'I') return false
  if (!stop.isQuoteClosed) return true
  if (text[stop.end - 1] === "'" && text[skipSpaces(text, stop.end, text.length)] === '(')
    return false
  if (ahead.hasOpener || ahead.hasDash) return true
  const second = readAhead(text, ahead.at + ahead.word.length, text.length)
  return !known.saying.has(second.word.toLowerCase().replace(/\.$/, ''))
}

/** `. . .` hesitates; before `I`, which is always a capital, nothing says that a sentence begins. */
function isSpacedEllipsis(text: string, stop: Stop): boolean {
  return stop.count === 3 && stop.last - stop.first === 4 && text[stop.first + 1] === ' '
}

/** No white space after the stop: `país.El`, `¿Sí?¿No?`, but not `Amazon.Com`, `B.C`, `www.A.es`. */
function isGluedEnd({ text, start, to }: Place, stop: Stop): boolean {
  const next = text.charAt(stop.end)
  if (stop.count !== 1 || stop.end !== stop.last + 1) return false
  const word = wordBefore(text, stop.last, start)
  if (/[@/:\\_#]|www|\./i.test(word) || !isWholeWord(word)) return false
  if ('¿¡“«'.includes(next) || isBullet(next)) return true
  if (!isUpper(next) || !isLower(text.charAt(stop.end + 1))) return false
  if (wordAt(text, stop.end, to).includes('@')) return false
  return !domains.has(wordRun(text, stop.end, to).toLowerCase())
}

function isWholeWord(word: string): boolean {
  return /^\p{L}*\p{Ll}{3}$/u.test(word) || (word.includes(',') && isDigit(word.slice(-1)))
}

function wordRun(text: string, at: number, to: number): string {
  let end = at
  while (end < to && end - at < 16 && isWordCharacter(text.charAt(end))) end++
  return text.slice(at, end)
}
