import { type Affix, readAffixes } from '@/language/spelling/read-affixes'

/** Which words a language has. Made by `readDictionary`, handed to the checks by who can read files. */
export interface Spelling {
  /** Exact, case included: "Paris" is a word, "paris" is none. No genitive, straight apostrophe. */
  has(word: string): boolean
}

/** A Hunspell dictionary as its two UTF-8 files, as the npm packages dictionary-* give them. */
export interface HunspellFiles {
  aff: Uint8Array
  dic: Uint8Array
}

/**
 * All forms a Hunspell dictionary allows, expanded once into a set: some 130,000 for English in
 * about 0.1 s. Covers what English uses of the format (hunspell(5)): one-letter flags, prefixes,
 * suffixes and their cross products. Genitives are left out, compound rules (10th, 21st) are not
 * followed, words that only stand in compounds are passed over. Never throws; of a file in another
 * format little remains.
 */
export function readDictionary({ aff, dic }: HunspellFiles): Spelling {
  const decoder = new TextDecoder()
  const { affixes, onlyInCompound } = readAffixes(decoder.decode(aff))
  const words = new Set<string>()
  for (const line of decoder.decode(dic).split('\n').slice(1)) {
    const entry = line.trimEnd()
    const slash = entry.indexOf('/')
    const stem = slash < 0 ? entry : entry.slice(0, slash)
    const flags = slash < 0 ? '' : entry.slice(slash + 1)
    if (stem === '' || (onlyInCompound !== '' && flags.includes(onlyInCompound))) continue
    addForms(
      words,
      stem,
      Array.from(flags.slice(0, MOST_FLAGS), (flag) => affixes.get(flag)),
    )
  }
  return { has: (word) => words.has(word) }
}

/** No stem of a sound file has more. */
const MOST_FLAGS = 30

function addForms(words: Set<string>, stem: string, affixes: (Affix | undefined)[]): void {
  words.add(stem)
  const crossed = [stem]
  for (const affix of affixes) {
    if (!affix || affix.isPrefix) continue
    for (const form of suffixed(stem, affix)) {
      words.add(form)
      if (affix.crosses) crossed.push(form)
    }
  }
  for (const affix of affixes) {
    if (affix?.isPrefix) addPrefixed(words, affix, affix.crosses ? crossed : [stem])
  }
}

function suffixed(stem: string, { rules }: Affix): string[] {
  const forms: string[] = []
  for (const rule of rules) {
    if (rule.applies(stem)) forms.push(stem.slice(0, stem.length - rule.strip.length) + rule.add)
  }
  return forms
}

function addPrefixed(words: Set<string>, { rules }: Affix, bases: readonly string[]): void {
  for (const { add } of rules) {
    for (const base of bases) words.add(add + base)
  }
}
