import {
  ENGLISH_FUNCTION_WORDS,
  SPANISH_FUNCTION_WORDS,
  SPANISH_WEAK_WORDS,
} from '@/language/check/function-words'
import type { ReadPair } from '@/language/check/pair-check'
import { TargetIndex } from '@/language/check/target-index'
import type { Word } from '@/language/check/words'
import { fold } from '@/language/lexicon/fold'

/** A word that carries meaning, and what answers to it on the other side. */
export interface Content {
  word: Word
  /** Place of its answer among the contents of the other side, `ELSEWHERE`, or -1 without one. */
  answer: number
  /** Place among the contents of the other side where an answer would stand; for a source word. */
  expected: number
  /** An English word was set aside for it though no list says so; for a source word. */
  isGuessed: boolean
  /** The lexicon has English for it, so that an answer is due. Always true on the target side. */
  isDue: boolean
}

/** Which words of a pair answer to each other, as far as a lexicon and common origin tell. */
export interface Coverage {
  source: Content[]
  target: Content[]
  /** Target contents that nothing in the source asked for. */
  free: number[]
}

/** Answered by a word that carries no meaning of its own ("dio" → "made"). */
export const ELSEWHERE = Number.MAX_SAFE_INTEGER

const MOST_WORDS = 400
const EMPTY: Coverage = { source: [], target: [], free: [] }
const read = new WeakMap<ReadPair, Coverage>()

/**
 * Reads a pair once for all checks that ask: who answers to whom, which Spanish words no English
 * answers, which English words are free. Near-linear; texts beyond four hundred words are no
 * sentences and come back empty.
 */
export function coverageOf(pair: ReadPair): Coverage {
  const before = read.get(pair)
  if (before) return before
  const isLong = Math.max(pair.sourceWords.length, pair.targetWords.length) > MOST_WORDS
  const coverage = isLong ? EMPTY : cover(pair)
  read.set(pair, coverage)
  return coverage
}

function cover(pair: ReadPair): Coverage {
  const source: Content[] = []
  for (const word of pair.sourceWords) {
    if (!SPANISH_FUNCTION_WORDS.has(fold(word.lower))) source.push(contentOf(word))
  }
  const target: Content[] = []
  const places = new Map<number, number>()
  pair.targetWords.forEach((word, at) => {
    if (ENGLISH_FUNCTION_WORDS.has(word.lower) || word.lower.length < 2) return
    places.set(at, target.length)
    target.push(contentOf(word))
  })
  answer(source, target, new TargetIndex(pair.targetWords, places))
  expect(source, target.length)
  return { source, target, free: guess(source, target) }
}

function contentOf(word: Word): Content {
  return { word, answer: -1, expected: 0, isGuessed: false, isDue: true }
}

function answer(source: Content[], target: Content[], index: TargetIndex): void {
  const share = index.size / Math.max(1, source.length)
  source.forEach((content, place) => {
    const { answers, isKnown } = index.answersTo(content.word)
    content.isDue = isKnown && !SPANISH_WEAK_WORDS.has(fold(content.word.lower))
    const best = nearest(answers, place * share, (at) => isTaken(target[index.contentAt(at)]))
    if (best === undefined) return
    const answer = index.contentAt(best)
    content.answer = answer < 0 ? ELSEWHERE : answer
    const claimed = target[answer]
    if (claimed) claimed.answer = place
  })
}

function isTaken(content: Content | undefined): boolean {
  return content !== undefined && content.answer >= 0
}

function nearest(
  places: readonly number[],
  expected: number,
  isTaken: (place: number) => boolean,
): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const distance = Math.abs(place - expected) + (isTaken(place) ? 1_000 : 0)
    if (distance >= least) continue
    least = distance
    best = place
  }
  return best
}

/** Between the answers of the neighbours, in proportion. */
function expect(source: Content[], end: number): void {
  let last = -1
  let lastAnswer = -1
  const fill = (until: number, answer: number) => {
    for (let place = last + 1; place < until; place++) {
      const content = source[place]
      if (!content) continue
      content.expected = lastAnswer + ((answer - lastAnswer) * (place - last)) / (until - last)
    }
  }
  source.forEach((content, place) => {
    if (content.answer < 0 || content.answer === ELSEWHERE) return
    fill(place, content.answer)
    content.expected = content.answer
    last = place
    lastAnswer = content.answer
  })
  fill(source.length, end)
}

const REACH = 4
const OTHER_CASE = 1.5

/** Free English words are set aside for the Spanish words no list knows, the nearest first. */
function guess(source: Content[], target: Content[]): number[] {
  const free: number[] = []
  target.forEach((content, place) => {
    if (content.answer < 0 && !isNumber(content)) free.push(place)
  })
  for (const content of source) {
    if (content.answer >= 0 || content.isDue || isNumber(content)) continue
    let best = -1
    let least = REACH
    free.forEach((place, at) => {
      const isOther = target[place]?.word.isCapital !== content.word.isCapital
      const distance = Math.abs(place - content.expected) + (isOther ? OTHER_CASE : 0)
      if (distance >= least) return
      least = distance
      best = at
    })
    if (best < 0) continue
    content.isGuessed = true
    free.splice(best, 1)
  }
  return free
}

/** Written in digits: the number check's business. */
export function isNumber({ word }: Content): boolean {
  return /\d/.test(word.text)
}
