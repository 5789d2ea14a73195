import { EXONYMS } from '@/language/check/exonyms'
import { isNameNoun } from '@/language/check/name-nouns'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { SPANISH_CUES } from '@/language/check/spanish-cues'
import { spanOf, type Word, withoutAccents } from '@/language/check/words'
import { lettersApart, soundOf } from '@/language/spelling/sound'
import type { Finding } from '@/language/types'

/**
 * Names inside a Spanish sentence of which no word, in Spanish or English form, is in the English.
 * With a strange name in the English instead, both are shown.
 */
export const missingName: PairCheck = {
  id: 'missing-name',
  severity: 'warning',
  mqm: 'accuracy/omission',
  run(pair) {
    const lost = unanswered(namesIn(pair.source, pair.sourceWords, pair), pair.targetWords)
    if (lost.length === 0) return []
    const strange = strangers(pair)
    return lost.map((name, at) => missing(name, strange[at]))
  },
}

type Name = Word[]

function missing(name: Name, stranger: Name | undefined): Finding {
  const spanish = textOf(name)
  return finding(missingName, {
    source: spanOf(name),
    target: stranger ? spanOf(stranger) : null,
    reason: stranger
      ? { id: 'missing-name.other', spanish, english: textOf(stranger) }
      : { id: 'missing-name.gone', spanish },
  })
}

function textOf(name: Name): string {
  return name.map((word) => word.text).join(' ')
}

/** More names than this are no segment of a newspaper. */
const MOST = 40
const MOST_WORDS = 400
/** Words of one name; more in a row are a heading or a list. */
const LONGEST = 8

/** Runs of capitalised words none of which is an ordinary noun; a word that opens a sentence only if it is known as a name. */
function namesIn(text: string, words: readonly Word[], pair: ReadPair): Name[] {
  const runs: Name[] = []
  let last: Word | undefined
  for (const word of words) {
    const isJoined = last !== undefined && text.slice(last.end, word.start) === ' '
    last = undefined
    if (!isNameLike(word, text, pair)) continue
    if (isJoined) runs.at(-1)?.push(word)
    else runs.push([word])
    last = word
  }
  return runs
    .filter((run) => run.length <= LONGEST && run.every((word) => !isOrdinary(word)))
    .slice(0, MOST)
}

/** Shorter Spanish verbs too often look like a name of the dictionary ("Mira", "Cree"). */
const SHORTEST_OPENING = 6

function isNameLike(word: Word, text: string, { spelling }: ReadPair): boolean {
  if (!word.isCapital || word.text.length < 3) return false
  if (
    !word.opensSentence ||
    /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, word.start - 3), word.start))
  )
    return true
  if (word.text.length < SHORTEST_OPENING) return false
  return spelling?.has(word.text) === true && !spelling.has(word.lower)
}

/** Acronyms have a check of their own. */
function isOrdinary(word: Word): boolean {
  return isNameNoun(word.lower) || SPANISH_CUES.has(word.lower) || /\d|\p{Lu}{2}/u.test(word.text)
}

function unanswered(names: readonly Name[], words: readonly Word[]): Name[] {
  if (names.length === 0) return []
  const said = readSaid(words)
  return names.filter((name) => !isNameSaid(name, said))
}

/** What the other language says. The sounds are read only where spelling does not settle it. */
interface Said {
  words: readonly Word[]
  plain: ReadonlySet<string>
  sounds: Sounds | null
}

interface Sounds {
  capitals: readonly string[]
  stems: ReadonlySet<string>
}

function readSaid(words: readonly Word[]): Said {
  const read = words.slice(0, MOST_WORDS)
  return {
    words: read,
    plain: new Set(read.map((word) => withoutAccents(bare(word)))),
    sounds: null,
  }
}

function readSounds(words: readonly Word[]): Sounds {
  return {
    capitals: words.filter((word) => word.isCapital).map((word) => soundOf(bare(word))),
    stems: new Set(words.map((word) => soundOf(bare(word)).slice(0, STEM))),
  }
}

function bare(word: Word): string {
  return word.lower.replace(/'s?$/, '')
}

/** Letters in which a name and its adjective agree: "Kazajistán", "Kazakh". */
const STEM = 4
/** Names in the other language's spelling agree in the first sound and in most letters. */
const APART = 0.4

function isNameSaid(name: Name, said: Said): boolean {
  if (name.some((word) => said.plain.has(withoutAccents(bare(word))))) return true
  if (name.some((word) => isSaidInEnglish(word, said))) return true
  said.sounds ??= readSounds(said.words)
  const { sounds } = said
  return name.some((word) => isHeard(word, sounds))
}

function isSaidInEnglish(word: Word, said: Said): boolean {
  const english = EXONYMS.get(word.lower)
  return english?.some((start) => said.words.some((one) => one.lower.startsWith(start))) ?? false
}

function isHeard(word: Word, { capitals, stems }: Sounds): boolean {
  const sound = soundOf(word.text)
  if (sound.length >= STEM && stems.has(sound.slice(0, STEM))) return true
  return capitals.some(
    (other) =>
      other.slice(0, 3) === sound.slice(0, 3) ||
      (other[0] === sound[0] && lettersApart(other, sound) <= sound.length * APART),
  )
}

/** Names of the English to which nothing in the Spanish answers. */
function strangers(pair: ReadPair): Name[] {
  const said = readSaid(pair.sourceWords)
  const { spelling } = pair
  return namesIn(pair.target, pair.targetWords, pair).filter(
    (name) =>
      !isNameSaid(name, said) &&
      !name.some((word) => isEnglishForm(word, said)) &&
      !name.every((word) => spelling?.has(word.lower)),
  )
}

function isEnglishForm(word: Word, said: Said): boolean {
  return said.words.some((one) =>
    EXONYMS.get(one.lower)?.some((start) => word.lower.startsWith(start)),
  )
}
