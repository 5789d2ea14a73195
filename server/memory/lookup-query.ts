import 'server-only'

/** Rarest words that are asked for: more find no more, fewer miss what was altered in just these. */
const MOST_WORDS = 8
/** Four words are always asked for, and more while the index need not walk more entries than this in all. */
const LEAST_WORDS = 4
const MOST_ENTRIES = 6000
/** Entries of all but the commonest word from where on two words in common find too much to look at. */
const MOST_FOR_TWO = 8000
/** Entries of all but the two commonest words that are walked for three in common. */
const MOST_FOR_THREE = 30_000
/** Texts with fewer words are looked for among the short ones alone. */
const SHORT = 2

interface LookupQuery {
  /** tsquery for the texts that are worth comparing. */
  query: string
  /** To be asked of the short texts alone. */
  isShort: boolean
}

/**
 * What to ask the index for. Words that few texts hold are asked for in twos; where a text has none of
 * them, in threes, which as many altered texts still hold: the index finds the others by itself then.
 */
export function lookupQuery(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
): LookupQuery {
  const ranked = rarestFirst(words, counts)
  if (words.length <= SHORT) {
    const rare = ranked.filter(({ entries }) => entries <= MOST_ENTRIES)
    return { query: rare.length > 0 ? anyOf(namesOf(rare)) : allOf(words, null), isShort: true }
  }
  const few = fewest(ranked)
  const isEnough = words.length < LEAST_WORDS || entriesOf(few.slice(0, -1)) <= MOST_FOR_TWO
  const query = isEnough ? twoOf(namesOf(few)) : threeOf(namesOf(walkable(ranked)))
  return { query, isShort: false }
}

interface RankedWord {
  word: string
  entries: number
}

/** A word the counts do not know is rare: the sample it missed holds every common one. */
function rarestFirst(words: readonly string[], counts: ReadonlyMap<string, number>): RankedWord[] {
  return words
    .map((word) => ({ word, entries: counts.get(word) ?? 0 }))
    .sort((one, other) => one.entries - other.entries)
}

function fewest(ranked: readonly RankedWord[]): RankedWord[] {
  const chosen: RankedWord[] = []
  for (const next of ranked.slice(0, MOST_WORDS)) {
    const isPaid = entriesOf(chosen) + next.entries <= MOST_ENTRIES
    if (chosen.length >= LEAST_WORDS && !isPaid) break
    chosen.push(next)
  }
  return chosen
}

function walkable(ranked: readonly RankedWord[]): RankedWord[] {
  const chosen = ranked.slice(0, LEAST_WORDS)
  for (const next of ranked.slice(LEAST_WORDS, MOST_WORDS)) {
    if (entriesOf([...chosen, next].slice(0, -2)) > MOST_FOR_THREE) break
    chosen.push(next)
  }
  return chosen
}

function entriesOf(words: readonly RankedWord[]): number {
  return words.reduce((sum, { entries }) => sum + entries, 0)
}

function namesOf(words: readonly RankedWord[]): string[] {
  return words.map(({ word }) => word)
}

/** tsquery for texts that hold at least two of the words: `a & (b | c) | b & c`. One word asks for itself. */
export function twoOf(words: readonly string[]): string {
  if (words.length < 2) return anyOf(words)
  return eachWith(words, (rest) => anyOf(rest), 1)
}

/** tsquery for texts that hold at least three of the words. */
export function threeOf(words: readonly string[]): string {
  return eachWith(words, twoOf, 2)
}

/** tsquery for texts that hold all of the words, and one that begins with `prefix` if there is one. */
export function allOf(words: readonly string[], prefix: string | null): string {
  const open = prefix === null ? [] : [`${quoteWord(prefix)}:*`]
  return [...words.map(quoteWord), ...open].join(' & ')
}

/** tsquery for texts that hold any of the words. */
export function anyOf(words: readonly string[]): string {
  return words.map(quoteWord).join(' | ')
}

/** Each word with what the words after it must hold, as long as `least` of them are left. */
function eachWith(
  words: readonly string[],
  ask: (rest: readonly string[]) => string,
  least: number,
): string {
  return words
    .slice(0, -least)
    .map((word, at) => `${quoteWord(word)} & (${ask(words.slice(at + 1))})`)
    .join(' | ')
}

/** Words hold letters, digits and the marks inside words alone (`matchWords`). */
function quoteWord(word: string): string {
  return `'${word.replaceAll("'", "''")}'`
}
