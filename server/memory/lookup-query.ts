import 'server-only'

/** Rarest words that are asked for: more find no more, fewer miss what was altered in just these. */
const MOST_WORDS = 8
/** Four words are always asked for, and more while the index need not walk more entries than this in all. */
const LEAST_WORDS = 4
const MOST_ENTRIES = 6000

/**
 * The rarest of some words that a lookup asks for, rarest first. A word the counts do not know is
 * rare: the sample it missed holds every common one.
 */
export function rarestWords(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
): string[] {
  const ranked = words
    .map((word) => ({ word, entries: counts.get(word) ?? 0 }))
    .sort((one, other) => one.entries - other.entries)
  const chosen: string[] = []
  let entries = 0
  for (const { word, entries: more } of ranked) {
    if (chosen.length >= MOST_WORDS) break
    if (chosen.length >= LEAST_WORDS && entries + more > MOST_ENTRIES) break
    chosen.push(word)
    entries += more
  }
  return chosen
}

/**
 * tsquery for texts that hold at least two of the words: `a & (b | c) | b & c`. The index then finds by
 * itself the few rows worth fetching. One word asks for itself.
 */
export function twoOf(words: readonly string[]): string {
  const quoted = words.map(quoteWord)
  if (quoted.length < 2) return quoted.join('')
  return quoted
    .slice(0, -1)
    .map((word, at) => `(${word} & (${quoted.slice(at + 1).join(' | ')}))`)
    .join(' | ')
}

/** tsquery for texts that hold all of the words, and one that begins with `prefix` if there is one. */
export function allOf(words: readonly string[], prefix: string | null): string {
  const open = prefix === null ? [] : [`${quoteWord(prefix)}:*`]
  return [...words.map(quoteWord), ...open].join(' & ')
}

export function anyOf(words: readonly string[]): string {
  return words.map(quoteWord).join(' | ')
}

/** Words hold letters, digits and the marks inside words alone (`matchWords`). */
function quoteWord(word: string): string {
  return `'${word.replaceAll("'", "''")}'`
}
