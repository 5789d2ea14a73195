import { IRREGULAR_ENGLISH } from './lists/irregular-english'

/**
 * The stem an English word shares with its inflections: "stories" and "story", "said" and "say",
 * "running" and "run". Not a word of the dictionary; only to be compared with other stems. Takes
 * lower case; a genitive counts as its noun.
 */
export function englishStem(word: string): string {
  const bare = word.replace(/'s?$/, '')
  const regular = irregular().get(bare) ?? bare
  return cut(regular)
}

let bases: Map<string, readonly string[]> | null = null

/** Inflections of an English word that no rule gives, in the order of the list; none for most words. */
export function irregularForms(word: string): readonly string[] {
  bases ??= new Map(
    IRREGULAR_ENGLISH.trim()
      .split(/[|\n]/)
      .map((line) => {
        const [base = '', ...forms] = line.split(' ')
        return [base, forms]
      }),
  )
  return bases.get(word) ?? []
}

let cache: Map<string, string> | null = null

function irregular(): Map<string, string> {
  cache ??= new Map(
    IRREGULAR_ENGLISH.trim()
      .split(/[|\n]/)
      .flatMap((line) => {
        const [base = '', ...forms] = line.split(' ')
        return forms.map((form): [string, string] => [form, base])
      }),
  )
  return cache
}

function cut(word: string): string {
  if (word.length < 4) return word
  let stem = word
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (/(?:ss|us|is)$/.test(stem)) return stem
  else if (stem.endsWith('s')) stem = stem.slice(0, -1)
  stem = withoutVerbEnding(stem)
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1)
  if (stem.endsWith('y') && stem.length > 3) stem = `${stem.slice(0, -1)}i`
  return stem
}

/** "-ing" and "-ed" off, a doubled consonant made single; "king" and "bed" stay whole. */
function withoutVerbEnding(word: string): string {
  const ending = /(?:ing|ed)$/.exec(word)?.[0]
  if (!ending) return word
  const rest = word.slice(0, -ending.length)
  if (rest.length < 3 || !/[aeiouy]/.test(rest)) return word
  if (/i$/.test(rest)) return `${rest.slice(0, -1)}y`
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest
}
