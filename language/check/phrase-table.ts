import type { ReadPair } from '@/language/check/pair-check'
import {
  openingsOf,
  type Phrase,
  type PhraseWord,
  phraseAt,
  phraseWords,
  readPhrase,
} from '@/language/check/phrase'
import type { Span } from '@/language/types'

/** One row of a list: a Spanish phrase and the English that should not stand for it. */
export interface PhraseRow {
  spanish: Phrase
  english: Phrase
  meaning: string
  replacement: string | null
}

/** A row met in a pair, with first and last word on either side. */
export interface PhraseHit {
  row: PhraseRow
  source: readonly [first: number, last: number]
  target: readonly [first: number, last: number]
}

/**
 * A list of rows `Spanish | English | meaning | replacement` as a function that finds them in a
 * pair. Rows are found by the opening of their English, so the cost is that of the words, not of
 * the list; the list is read on the first call.
 */
export function phraseTable(list: string): (pair: ReadPair) => PhraseHit[] {
  let rows: Map<string, PhraseRow[]> | null = null
  return (pair) => {
    rows ??= indexOf(list)
    return hitsOf(rows, pair)
  }
}

function indexOf(list: string): Map<string, PhraseRow[]> {
  const rows = new Map<string, PhraseRow[]>()
  for (const line of list.trim().split('\n')) {
    const [spanish = '', english = '', meaning = '', replacement = ''] = line
      .split('|')
      .map((part) => part.trim())
    const row: PhraseRow = {
      spanish: readPhrase(spanish, 'es'),
      english: readPhrase(english, 'en'),
      meaning,
      replacement: replacement === '' ? null : replacement,
    }
    for (const opening of openingsOf(row.english)) {
      const known = rows.get(opening)
      if (known) known.push(row)
      else rows.set(opening, [row])
    }
  }
  return rows
}

function hitsOf(rows: ReadonlyMap<string, PhraseRow[]>, pair: ReadPair): PhraseHit[] {
  const hits: PhraseHit[] = []
  const english = phraseWords(pair.targetWords, 'en')
  let spanish: PhraseWord[] | null = null
  const seen = new Set<PhraseRow>()
  english.forEach(({ folded, lemmas }, at) => {
    for (const row of rowsFor(rows, folded, lemmas)) {
      if (seen.has(row)) continue
      const target = phraseAt(english, at, row.english)
      if (!target) continue
      seen.add(row)
      spanish ??= phraseWords(pair.sourceWords, 'es')
      const source = firstOf(spanish, row.spanish)
      if (source) hits.push({ row, source, target })
    }
  })
  return hits
}

function rowsFor(
  rows: ReadonlyMap<string, PhraseRow[]>,
  folded: string,
  lemmas: readonly string[],
): readonly PhraseRow[] {
  const exact = rows.get(folded) ?? NONE
  const [lemma = folded] = lemmas
  return lemma === folded ? exact : [...exact, ...(rows.get(lemma) ?? NONE)]
}

const NONE: readonly PhraseRow[] = []

function firstOf(words: readonly PhraseWord[], phrase: Phrase) {
  for (let at = 0; at < words.length; at++) {
    const found = phraseAt(words, at, phrase)
    if (found) return found
  }
  return null
}

/** From the first of the words to the last. */
export function spanBetween(
  words: ReadPair['sourceWords'],
  [first, last]: readonly [number, number],
): Span {
  return [words[first]?.start ?? 0, words[last]?.end ?? 0]
}
