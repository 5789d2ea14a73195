import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { ENGLISH_CUES, SHARED_CUES, SPANISH_CUES } from '@/language/check/spanish-cues'
import { looksSpanish } from '@/language/check/spanish-look'
import { spanOf, type Word, wordSet } from '@/language/check/words'
import { isTerm } from '@/language/spelling/is-term'
import { isWord } from '@/language/spelling/is-word'
import type { Spelling } from '@/language/spelling/read-dictionary'
import type { Finding } from '@/language/types'

/**
 * Spanish left standing in the English: a whole segment (blocking), a run of three words or more,
 * or a single word no English text would have. Names and titles in Spanish are left in peace.
 */
export const untranslated: PairCheck = {
  id: 'untranslated',
  severity: 'warning',
  mqm: 'accuracy/untranslated',
  run(pair) {
    if (isWhollySpanish(pair)) return [wholeSegment(pair)]
    const runs = spanishRuns(pair)
    return [...runs, ...spanishWords(pair, runs)]
  },
}

const FEWEST_WORDS = 3

function isWhollySpanish({ sourceWords, targetWords }: ReadPair): boolean {
  const plain = targetWords.filter((word) => !isNameLike(word) && !isNumber(word))
  if (plain.length < FEWEST_WORDS) return false
  const english = plain.filter((word) => ENGLISH_CUES.has(word.lower)).length
  const spanish = plain.filter((word) => SPANISH_CUES.has(word.lower)).length
  if (english * 4 > spanish) return false
  const known = new Set(sourceWords.map((word) => word.lower))
  const copied = plain.filter((word) => known.has(word.lower)).length
  if (english === 0 && copied === plain.length && hasSpanish(plain)) return true
  if (spanish >= 3 && english === 0) return true
  return spanish >= 2 && english * 4 <= spanish && copied >= plain.length * 0.5
}

/** Enough to tell Spanish from a row of cognates such as "hospital central regional". */
function hasSpanish(words: Word[]): boolean {
  return words.some((word) => looksSpanish(word.lower) || SPANISH_CUES.has(word.lower))
}

function wholeSegment(pair: ReadPair): Finding {
  return finding(untranslated, {
    severity: 'blocking',
    source: spanOf(pair.sourceWords),
    target: spanOf(pair.targetWords),
    reason: { id: 'untranslated.whole', spanish: opening(pair.targetWords) },
  })
}

function opening(words: Word[]): string {
  const text = words.slice(0, 5).map((word) => word.text)
  return text.join(' ') + (words.length > 5 ? ' …' : '')
}

function spanishRuns(pair: ReadPair): Finding[] {
  const known = new Map(pair.sourceWords.map((word) => [word.lower, word]))
  const runs: Word[][] = [[]]
  for (const word of pair.targetWords) {
    const isSpanish = known.has(word.lower) && !ENGLISH_CUES.has(word.lower) && !isNumber(word)
    const previous = runs.at(-1)?.at(-1)
    const breaks = previous && /[.!?;:]/.test(pair.target.slice(previous.end, word.start))
    if (!isSpanish || breaks) runs.push([])
    if (isSpanish) runs.at(-1)?.push(word)
  }
  return runs.filter(isSpanishRun).map((run) => {
    const answers = run.map((word) => known.get(word.lower)).filter((word) => word !== undefined)
    return finding(untranslated, {
      source: answers.length === 0 ? null : spanOf([answers[0] as Word]),
      target: spanOf(run),
      reason: { id: 'untranslated.part', spanish: opening(run) },
      severity: isQuoted(pair.target, run) ? 'hint' : 'warning',
    })
  })
}

const ARTICLES = wordSet('de del la las los el en y al')

function isSpanishRun(run: Word[]): boolean {
  if (run.length < FEWEST_WORDS) return false
  const plain = run.filter((word) => !word.isCapital && !isNumber(word))
  const meaning = plain.filter((word) => !SPANISH_CUES.has(word.lower))
  if (meaning.length === 0) return false
  const cues = plain.filter((word) => SPANISH_CUES.has(word.lower))
  const sure = cues.filter((word) => !SHARED_CUES.has(word.lower))
  const spelt = meaning.filter((word) => looksSpanish(word.lower))
  const hasArticle = cues.some((word) => ARTICLES.has(word.lower))
  return sure.length + spelt.length > 0 || (hasArticle && meaning.length > 1)
}

/** A title or a saying between quotation marks may stay Spanish on purpose. */
function isQuoted(text: string, run: Word[]): boolean {
  const [start, end] = spanOf(run) ?? [0, 0]
  const before = text.slice(Math.max(0, start - 2), start)
  return /["“«‘(]/.test(before) && /["”»’)]/.test(text.slice(end, end + 2))
}

function spanishWords(pair: ReadPair, runs: readonly Finding[]): Finding[] {
  const plain = pair.sourceWords.filter((word) => !word.isCapital || word.opensSentence)
  const known = new Map(smallLast(plain).map((word) => [word.lower, word]))
  const names = pair.sourceWords.filter((word) => TITLES.has(word.lower))
  const covered = runs.map((found) => found.target)
  return pair.targetWords.flatMap((word, at) => {
    const plainly = known.get(word.lower)
    const isLeft = plainly !== undefined && isLeftOver(pair, plainly, at)
    const from = isLeft ? plainly : names.find((other) => other.lower === word.lower)
    if (!from || !(isLeft || isSpanishTitle(pair, word, at))) return []
    if (covered.some((span) => span && span[0] <= word.start && word.end <= span[1])) return []
    if (isQuoted(pair.target, [word])) return []
    return [
      finding(untranslated, {
        source: spanOf([from]),
        target: spanOf([word]),
        reason: { id: 'untranslated.part', spanish: word.text },
      }),
    ]
  })
}

/** Of a word written both ways the small one counts. */
function smallLast(words: readonly Word[]): Word[] {
  return [...words.filter((word) => word.isCapital), ...words.filter((word) => !word.isCapital)]
}

const SURE_CUES =
  wordSet(`y su sus el que qué por para como más pero también muy ya los las este estos según otro otra otros
otras mujer hombre lugar parece mismo misma todo toda todos cada donde cuando desde hasta voto año años vez del una
unos unas sobre entre tras durante hacia ante aunque mientras quien porque`)

/**
 * A Spanish word amid English ones. Capitals are names, unless the Spanish has the word small or it
 * is a grammar word; before a capital it may be part of a name ("Castilla y León").
 */
function isLeftOver({ targetWords, spelling, target }: ReadPair, from: Word, at: number): boolean {
  const word = targetWords[at]
  if (!word || (word.isCapital && !word.opensSentence)) return false
  if (SURE_CUES.has(word.lower)) {
    const around = [targetWords[at - 1], targetWords[at + 1]]
    if (around.every((other) => isPlain(other) || word.opensSentence)) return true
    return spelling !== null && !word.opensSentence && isEnglishNext(around[1], spelling)
  }
  if (word.isCapital && from.isCapital) return false
  if (spelling && !isWord(word.text, spelling) && isSpanishShaped(word.lower)) {
    return !isBinomial(targetWords, at) && !/[-&]/.test(target.charAt(word.start - 1))
  }
  return !word.isCapital && looksSpanish(word.lower)
}

function isPlain(word: Word | undefined): boolean {
  return word !== undefined && (!word.isCapital || word.opensSentence)
}

function isEnglishNext(word: Word | undefined, spelling: Spelling): boolean {
  return word !== undefined && !word.isCapital && isEnglish(word, spelling)
}

/** How Spanish words end and the terms that both languages share mostly do not. */
function isSpanishShaped(word: string): boolean {
  if (word.length < 4 || isTerm(word) || /\d/.test(word)) return false
  return /[áéíóúñ]/.test(word) || /(?:[aeo]s?|ar|dad)$/.test(word)
}

/** "Escherichia coli", "Homo sapiens", "in vitro": Latin, and foreign names such as "Reporter ohne Grenzen". */
function isBinomial(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (before?.lower === 'in') return true
  if (!before?.isCapital || before.text.length < 4) return false
  return after?.isCapital === true || /(?:[aio]|us|um|is|ys|ma|ax|ex|or)$/.test(before.lower)
}

const TITLES =
  wordSet(`estados gobierno ministerio congreso naciones corte partido consejo tribunal presidente ministro ciudad
provincia ejército guerra mundial gobernador senado cámara fiscalía policía iglesia océano república`)

/** "the United Estados": a title word no English name has, with English on both sides. */
function isSpanishTitle({ targetWords, spelling }: ReadPair, word: Word, at: number): boolean {
  if (!spelling || !TITLES.has(word.lower)) return false
  const around = [targetWords[at - 1], targetWords[at + 1]]
  return around.every((other) => other !== undefined && isEnglish(other, spelling))
}

function isEnglish(word: Word, spelling: Spelling): boolean {
  return !SPANISH_CUES.has(word.lower) && isWord(word.lower, spelling)
}

function isNameLike(word: Word): boolean {
  return word.isCapital && !word.opensSentence
}

function isNumber(word: Word): boolean {
  return /\d/.test(word.text)
}
