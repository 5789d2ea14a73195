import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { type Word, withoutAccents } from '@/language/check/words'
import { isTerm } from '@/language/spelling/is-term'
import { isWord } from '@/language/spelling/is-word'
import type { Spelling } from '@/language/spelling/read-dictionary'
import { lettersApart, soundOf } from '@/language/spelling/sound'
import { suggest } from '@/language/spelling/suggest'
import type { Finding } from '@/language/types'

/**
 * English words no dictionary has. Only where the caller brought a dictionary. Left in peace:
 * names, words the Spanish has too, acronyms, parts of hyphenated words, American and British
 * spellings alike. A warning where a word one slip away is known or nothing in the Spanish
 * explains the word; else a hint.
 */
export const spelling: PairCheck = {
  id: 'spelling',
  severity: 'warning',
  mqm: 'linguistic-conventions/spelling',
  run(pair) {
    const { spelling: dictionary } = pair
    if (!dictionary) return []
    let looks = 0
    let known: Set<string> | undefined
    let spanish: Kin[] | undefined
    const found: Finding[] = []
    for (const [at, word] of pair.targetWords.entries()) {
      const text = word.isCapital ? word.text.replace(/’/g, "'") : word.lower
      if (text.length > MOST_SURE && dictionary.has(text)) continue
      known ??= new Set(pair.sourceWords.flatMap(copiesOf))
      if (known.has(bareOf(word)) || isWord(text, dictionary) || isLeftInPeace(pair, at)) continue
      spanish ??= pair.sourceWords.slice(0, MOST_SPANISH).map(soundsOf)
      const one = misspelt(pair, word, { dictionary, spanish })
      if (one) found.push(one)
      if (found.length >= MOST || ++looks > MOST_LOOKS) break
    }
    return found
  },
}

/** More in one segment than this is another language, and the work stays bounded. */
const MOST = 12
const MOST_LOOKS = 100
const MOST_SPANISH = 500

/** How English may copy a Spanish word: as it is, a name also without its accents, but no name in small letters. */
function copiesOf({ text, lower, isCapital, opensSentence }: Word): string[] {
  if (!isCapital) return [lower]
  const name = [text, withCapital(withoutAccents(lower))]
  return opensSentence ? [...name, lower] : name
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Without the genitive. */
function bareOf(word: Word): string {
  return word.text.replace(/['’]s?$/, '')
}

/** Acronyms, iPhone, letters with digits, parts of hyphenated words, "de" amid a name. */
function isLeftInPeace({ target, targetWords }: ReadPair, at: number): boolean {
  const word = targetWords[at]
  if (!word || /\d|.\p{Lu}/u.test(word.text) || /[^\p{Script=Latin}'’]/u.test(word.text))
    return true
  const [before, after] = [target[word.start - 1] ?? '', target[word.end] ?? '']
  if (/[-‑–\0/@#_&.’']/.test(before) || /[-‑\0/@_&]/.test(after)) return true
  if (word.text.length === 1) return word.isCapital || after !== ' ' || before !== ' '
  const [left, right] = [targetWords[at - 1], targetWords[at + 1]]
  return !word.isCapital && word.text.length < 4 && isName(left) && isName(right)
}

function isName(word: Word | undefined): boolean {
  return word?.isCapital === true
}

/** Null where the Spanish explains the word, or nobody can tell it from a name or a term. */
function misspelt(
  pair: ReadPair,
  word: Word,
  { dictionary, spanish }: { dictionary: Spelling; spanish: readonly Kin[] },
): Finding | null {
  const text = word.text.replace(/[’']s?$/, '').replace(/’/g, "'")
  const isNameLike = word.isCapital && !word.opensSentence
  const kin = kinOf(text, spanish)
  const name = kin === null || kin.isName || NATION.test(text) ? nameFor(text, dictionary) : null
  const near = name !== null ? [name] : suggestionsFor(text, dictionary, isNameLike)
  const better = kin === null ? near : near.filter((one) => explains(one, text, kin.sound))
  if (better.length === 0 && (kin !== null || word.isCapital || isTerm(text))) return null
  const isUnsure = better.length === 0 ? text.length > MOST_SURE : name !== null && isCareless(pair)
  return finding(spelling, {
    target: [word.start, word.end],
    severity: isUnsure ? 'hint' : 'warning',
    reason: { id: 'spelling', english: text, better: better.slice(0, MOST_OFFERED) },
    replacement: better.length === 1 && !isNameLike ? (better[0] ?? null) : null,
  })
}

/** A word of a letter or three that no dictionary has is a slip, not a term. */
const MOST_SURE = 3

/** Typed as one speaks, "i have a fever", in both languages: the capital is the least of it. */
function isCareless({ source, target }: ReadPair): boolean {
  return /^\p{Ll}/u.test(source) && /^\p{Ll}/u.test(target)
}

/** The likeliest words that are named. */
const MOST_OFFERED = 3

/** English writes these with a capital whatever Spanish does. */
const NATION = /(?:an|ese|ish)$/

/** The name or the "I" that lost its capital; null when the word is none. */
function nameFor(text: string, dictionary: Spelling): string | null {
  if (/^i(?:'|$)/.test(text)) return `I${text.slice(1)}`
  const name = withCapital(text)
  return text.length >= SHORTEST_NAME && name !== text && dictionary.has(name) ? name : null
}

/** Shorter capitalised words are a letter away from some word too often. */
const SHORTEST_NAME = 4

function suggestionsFor(text: string, dictionary: Spelling, isNameLike: boolean): string[] {
  if (isNameLike && text.length < SHORTEST_NAME) return []
  const lower = text.toLowerCase()
  const near = suggest(text, dictionary)
  if (text === lower) return near
  const small = suggest(lower, dictionary).map((one) => text.charAt(0) + one.slice(1))
  return [...new Set([...near, ...small])]
}

/** A Spanish word by its sound. */
interface Kin {
  sound: string
  isName: boolean
}

function soundsOf({ text, isCapital }: Word): Kin {
  return { sound: soundOf(text), isName: isCapital }
}

/** The sound of the Spanish word that this one answers to: the first letter and most others agree. */
function kinOf(text: string, spanish: readonly Kin[]): Kin | null {
  const sound = soundOf(text)
  let best: Kin | null = null
  let least = sound.length * KIN_SHARE
  for (const other of spanish) {
    if (other.sound[0] !== sound[0] || Math.abs(sound.length - other.sound.length) > 4) continue
    const apart = lettersApart(sound, other.sound)
    if (apart > least) continue
    best = other
    least = apart
  }
  return best
}

const KIN_SHARE = 0.4

/**
 * Whether the known word answers to the Spanish better than the unknown one does: "administrator"
 * to "administrador", but not "visions" to "viriones". Of a name, equally well is not enough.
 */
function explains(known: string, unknown: string, kin: string): boolean {
  const [one, other] = [lettersApart(soundOf(known), kin), lettersApart(soundOf(unknown), kin)]
  return one < other || (one === other && !/^\p{Lu}/u.test(unknown))
}
