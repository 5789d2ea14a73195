import { NUMBER_WORDS } from '@/language/check/number-words'
import type { Language, Span } from '@/language/types'

/** A time of day in running text. */
export interface Time {
  span: Span
  /** Since midnight; before noon where nothing tells the half of the day. */
  minute: number
  /** Whether the text tells the half of the day: 15:30, "de la tarde", p.m. */
  isSure: boolean
}

const SPANISH =
  /(?<![\p{L}\p{N}])las?\s(\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:[:.](\d\d)(?!\d)|\s(y\smedia|y\scuarto|menos\scuarto)(?!\p{L}))?(?:\s?h(?:oras|s)?\b\.?)?(?:\s(?:de la|por la)\s(mañana|madrugada|tarde|noche)|\s?([ap])\.?\s?m\b)?/giu

const ENGLISH =
  /(?<![\p{L}\p{N}.,])(\d{1,2})(?:[:.](\d\d)(?!\d))?(?:\s?([ap])\.?m\b|\so['’]clock|\sin the (morning|afternoon|evening)|\sat (night))?/giu

/** Times of a text in order. English ones need minutes or a part of the day; Spanish ones "la" or "las" before. */
export function timesIn(text: string, language: Language): Time[] {
  return (language === 'es' ? spanishTimes(text) : englishTimes(text)).slice(0, MOST)
}

/** A timetable is no prose, and times are compared each with each. */
const MOST = 100

function spanishTimes(text: string): Time[] {
  return Array.from(text.matchAll(SPANISH)).flatMap((match) => {
    const [all, said = '', minutes, words = '', part = '', half = ''] = match
    const hour = /\d/.test(said) ? Number(said) : hourOf(said.toLowerCase())
    if (minutes === undefined && !words && !part && !half) return []
    return timeAt(match.index, all, {
      hour,
      minutes: Number(minutes ?? 0) + quartersOf(words),
      isLate: /tarde|noche|p/i.test(part || half),
      isTold: part !== '' || half !== '',
    })
  })
}

function hourOf(word: string): number {
  return word === 'una' ? 1 : (NUMBER_WORDS.es.get(word) ?? Number.NaN)
}

/** "y media", "y cuarto", "menos cuarto" in minutes. */
function quartersOf(words: string): number {
  if (/media/i.test(words)) return 30
  if (/^y/i.test(words)) return 15
  return words === '' ? 0 : -15
}

function englishTimes(text: string): Time[] {
  return Array.from(text.matchAll(ENGLISH)).flatMap((match) => {
    const [all, hour = '', minutes, half = '', part = '', night = ''] = match
    const isTold = half !== '' || part !== '' || night !== ''
    if (minutes === undefined && !isTold && !/clock/.test(all)) return []
    return timeAt(match.index, all, {
      hour: Number(hour),
      minutes: Number(minutes ?? 0),
      isLate: /^p/i.test(half) || /afternoon|evening/i.test(part) || night !== '',
      isTold,
    })
  })
}

interface Clock {
  hour: number
  minutes: number
  isLate: boolean
  isTold: boolean
}

/** "12 de la noche" is midnight, "12 p.m." noon: neither is sure enough to quarrel about. */
function timeAt(start: number, text: string, { hour, minutes, isLate, isTold }: Clock): Time[] {
  if (minutes >= 60 || !(hour <= 24)) return []
  const late = isLate && hour < 12 ? 12 : 0
  const minute = ((hour + late) % 24) * 60 + minutes
  return [
    {
      span: [start, start + text.trimEnd().length],
      minute: (minute + 1440) % 1440,
      isSure: hour !== 12 && hour !== 24 && (isTold || hour > 12),
    },
  ]
}
