import 'server-only'
import { foldWord, type Language, matchWords, plainText } from '@/language'
import { allOf } from './lookup-query'

/** What somebody looks up, as the index is asked for it. */
export interface AskedPhrase {
  /** tsquery that holds for every text with the phrase, and for some without. */
  query: string
  /** The words as they were written. */
  text: string
  /** More than one word: they must stand together. */
  isPhrase: boolean
  /** The whole words of a phrase, of grammar too, where there are two at least: the index has such neighbours. */
  neighbours: string | null
}

/** Letters before a `*`: with fewer, half the memory would be found. */
const LEAST_PREFIX = 3

/** As `neighbour_words` cuts a text in the database. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu

/** A word or phrase to look up; null where nothing in it can be found by. */
export function phraseOf(asked: string, language: Language): AskedPhrase | null {
  const plain = plainText(asked)
  // Marks around a phrase are the asker's; those inside it are its own.
  const text = plain.replace(/\s*\*+$/, '').replace(AROUND, '')
  const words = matchWords(text, language)
  const last = foldWord(text.split(' ').at(-1) ?? '')
  const isOpen = plain.endsWith('*') && last.length >= LEAST_PREFIX
  const whole = isOpen ? words.filter((word) => word !== last) : words
  if (whole.length === 0 && !isOpen) return null
  return {
    query: allOf(whole, isOpen ? last : null),
    text,
    isPhrase: text.includes(' '),
    neighbours: neighboursIn(isOpen ? text.slice(0, text.lastIndexOf(' ') + 1) : text),
  }
}

function neighboursIn(text: string): string | null {
  return text.includes(' ') && (text.match(WORD) ?? []).length > 1 ? text.trim() : null
}
