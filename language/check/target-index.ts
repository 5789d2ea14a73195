import type { Word } from '@/language/check/words'
import { areCognates, originOf } from '@/language/lexicon/cognate'
import { englishStem } from '@/language/lexicon/english-stem'
import { fold } from '@/language/lexicon/fold'
import { lookUp } from '@/language/lexicon/lexicon'

const KIN = 5
const COMPOUND = 7

/** The English words of a segment by stem, by kin and by origin, to be asked by Spanish words. */
export class TargetIndex {
  private readonly stems = new Map<string, number[]>()
  private readonly kin = new Map<string, number[]>()
  private readonly origins = new Map<string, { at: number; origin: string }[]>()
  private readonly compounds: { at: number; stem: string }[] = []

  /** Number of English words. */
  readonly size: number

  /** `contents`: place among the words → place among the words that carry meaning. */
  constructor(
    words: Word[],
    private readonly contents: ReadonlyMap<number, number>,
  ) {
    this.size = words.length
    words.forEach((word, at) => {
      const { stem, origin } = readEnglish(word.lower)
      put(this.stems, stem, at)
      if (stem.length >= KIN) put(this.kin, stem.slice(0, KIN), at)
      if (stem.length >= COMPOUND) this.compounds.push({ at, stem })
      put(this.origins, origin.slice(0, 4), { at, origin })
    })
  }

  /** Place among the words that carry meaning; -1 for a word that does not. */
  contentAt(at: number): number {
    return this.contents.get(at) ?? -1
  }

  /** Places of the English words that may answer; whether the lexicon knows the Spanish at all. */
  answersTo(word: Word): { answers: readonly number[]; isKnown: boolean } {
    const { english, origin } = lookUp(word.lower)
    const isKnown = english.size > 0
    const exact = this.collect(english, (stem) => this.stems.get(stem))
    if (exact.length > 0) return { answers: exact, isKnown }
    const cognates = this.origins
      .get(origin.slice(0, 4))
      ?.filter((one) => areCognates(origin, one.origin))
    if (cognates && cognates.length > 0) return { answers: cognates.map((one) => one.at), isKnown }
    const kin = this.collect(english, (stem) =>
      stem.length >= KIN ? this.kin.get(stem.slice(0, KIN)) : undefined,
    )
    return { answers: kin.length > 0 ? kin : this.compoundsOf(english), isKnown }
  }

  private collect(
    stems: ReadonlySet<string>,
    find: (stem: string) => readonly number[] | undefined,
  ): number[] {
    const places: number[] = []
    for (const stem of stems) {
      const found = find(stem)
      if (found) places.push(...found)
    }
    return places
  }

  /** "website" answers to "sitio", "thunderstorm" to "tormenta". */
  private compoundsOf(stems: ReadonlySet<string>): number[] {
    const places: number[] = []
    for (const { at, stem } of this.compounds) {
      for (const part of stems) {
        if (part.length >= 4 && (stem.startsWith(part) || stem.endsWith(part))) places.push(at)
      }
    }
    return places
  }
}

interface English {
  stem: string
  origin: string
}

const CACHE_SIZE = 20_000
const cache = new Map<string, English>()

function readEnglish(lower: string): English {
  const known = cache.get(lower)
  if (known) return known
  if (cache.size >= CACHE_SIZE) cache.clear()
  const folded = fold(lower).replace(/'s?$/, '')
  const english = { stem: englishStem(folded), origin: originOf(folded) }
  cache.set(lower, english)
  return english
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
