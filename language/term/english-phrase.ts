import type { Word } from '../check/words'
import { wordsOf } from '../check/words'
import { englishStem } from '../lexicon/english-stem'
import { fold } from '../lexicon/fold'
import type { GlossaryTerm, Span } from '../types'
import { type EnglishInflection, nounForms, verbForms } from './english-forms'
import { isInfinitive } from './spanish-verb-forms'

/** An English phrase made ready to be found in any inflection. */
export interface EnglishPhrase {
  text: string
  places: readonly ReadonlyMap<string, EnglishInflection>[]
  /** The place that carries number or tense. */
  head: number
  isVerb: boolean
}

/** Where a phrase stands, and how it is inflected there. */
export interface EnglishHit {
  span: Span
  inflection: EnglishInflection
  isPossessive: boolean
}

const LINKS = /^(?:of|for|in|on|to|at|with|from|against|by|and)$/
const phrases = new Map<string, EnglishPhrase>()
const CACHE_SIZE = 20_000

/** Reads a phrase of a term; its Spanish says whether it is a verb's. */
export function englishPhrase(text: string, term: GlossaryTerm): EnglishPhrase {
  const isVerb =
    term.kind === 'verb' ||
    (!term.kind && isInfinitive(term.spanish.toLowerCase().split(' ')[0] ?? ''))
  const key = `${isVerb ? 'verb' : 'noun'} ${term.kind === 'name' ? '!' : ''}${text}`
  const known = phrases.get(key)
  if (known) return known
  if (phrases.size >= CACHE_SIZE) phrases.clear()
  const phrase = readPhrase(text, isVerb, term.kind === 'name')
  phrases.set(key, phrase)
  return phrase
}

function readPhrase(text: string, isVerb: boolean, isName: boolean): EnglishPhrase {
  const all = wordsOf(text.normalize('NFC'))
  const isOpening = isVerb && all.length > 1 && all[0]?.lower === 'to'
  const words = isOpening ? all.slice(1) : all
  const link = words.findIndex(({ lower }, at) => at > 0 && LINKS.test(lower))
  const head = isVerb ? 0 : (link > 0 ? link : words.length) - 1
  const places = words.map(({ lower }, at) => {
    if (at !== head || isName) return new Map([[lower, 'base' as const]])
    return isVerb ? verbForms(lower) : nounForms(lower)
  })
  return { text: isOpening ? text.slice(words[0]?.start ?? 0) : text, places, head, isVerb }
}

/** Every place where the phrase stands, whole words only, hyphens as spaces, any case. */
export function phraseHits(
  words: readonly Word[],
  text: string,
  phrase: EnglishPhrase,
): EnglishHit[] {
  const hits: EnglishHit[] = []
  for (let at = 0; at + phrase.places.length <= words.length; at++) {
    const hit = hitAt(words, text, phrase, at)
    if (hit) hits.push(hit)
  }
  return hits
}

function hitAt(
  words: readonly Word[],
  text: string,
  { places, head }: EnglishPhrase,
  from: number,
): EnglishHit | null {
  const path = words.slice(from, from + places.length)
  const [first, last] = [path[0], path.at(-1)]
  if (!first || !last) return null
  const inflections: EnglishInflection[] = []
  for (const [index, word] of path.entries()) {
    const previous = path[index - 1]
    if (previous && !isJoined(text, previous, word)) return null
    const forms = places[index]
    const found = forms?.get(word.lower) ?? (word === last ? forms?.get(bareOf(word)) : undefined)
    if (!found) return null
    inflections.push(found)
  }
  const isPossessive = places.at(-1)?.has(last.lower) === false
  return { span: [first.start, last.end], inflection: inflections[head] ?? 'base', isPossessive }
}

function bareOf({ lower }: Word): string {
  return lower.replace(/'s$/, '')
}

function isJoined(text: string, previous: Word, word: Word): boolean {
  return /^(?:\s{1,3}|[-‐‑])$/.test(text.slice(previous.end, word.start))
}

/** English words as `holdsLoosely` asks for them. */
export interface LooseText {
  /** Stems between spaces, articles left out. */
  stems: string
  /** All letters in a row. */
  letters: string
}

/** Reads a text's words once for all questions. */
export function looseText(words: readonly Word[]): LooseText {
  const stems = words.map(looseStem).filter(Boolean)
  return { stems: ` ${stems.join(' ')} `, letters: words.map(({ lower }) => lower).join('') }
}

/**
 * Whether a text has the phrase in any form a reader would take for it: by stems, articles left out,
 * British or American, "ceasefire" for "cease-fire", and one word also in a compound or as another kind
 * of word.
 */
export function holdsLoosely(loose: LooseText, phrase: EnglishPhrase): boolean {
  const { stems, letters } = looseText(wordsOf(phrase.text))
  if (stems.trim() === '' || loose.stems.includes(stems)) return true
  if (letters.length >= 6 && loose.letters.includes(letters)) return true
  const [only, ...others] = stems.trim().split(' ')
  return only !== undefined && others.length === 0 && holdsKin(loose, only)
}

/** “freshwater” for water, “agree” for agreement: one word's compound, or its like of another kind. */
function holdsKin({ stems }: LooseText, word: string): boolean {
  if (word.length >= MIN_COMPOUNDED && stems.includes(`${word} `)) return true
  const root = rootOf(word)
  return stems.split(' ').some((stem) => stem !== '' && rootOf(stem) === root)
}

const MIN_COMPOUNDED = 5
const MIN_ROOT = 3

/** Without an ending that makes a noun or an adjective; never one that makes a person (governor). */
function rootOf(stem: string): string {
  const root = stem.replace(/(?:ment|[ai]tion|ion|[ai]tive|ive|[ae]nce|th)$/, '').replace(/e+$/, '')
  return root.length >= MIN_ROOT ? root : stem
}

function looseStem({ lower }: Word): string {
  if (/^(?:the|a|an)$/.test(lower)) return ''
  const stem = englishStem(fold(lower))
  return stem
    .replace(/our(?=$|ed|s)/, 'or')
    .replace(/is(?=$|ation)/, 'iz')
    .replace(/tre$|ter$/, 'ter')
    .replace(/ll(?=$)/, 'l')
}
