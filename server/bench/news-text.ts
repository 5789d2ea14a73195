import { capital, type Dice, diceOf, type NewsWord, nameOf, RankDraw, wordOf } from './news-words'

/** A sentence and its English, word by word, without the marks. */
export type NewsSentence = readonly NewsWord[]

/** Where the sentences of a memory come from; the same number gives the same sentence. */
export interface Archive {
  origin: string
  sentence: (nth: number) => NewsSentence
  /** One that is in no archive. */
  unheard: (nth: number) => NewsSentence
  /** A word, number or name as any sentence might hold it. */
  anyWord: (dice: Dice) => NewsWord
  print: (sentence: NewsSentence, language: 'es' | 'en') => string
}

/** Sentences of one article share a subject. */
export const PER_ARTICLE = 50

const WORDS = new RankDraw(160_000)
const NAMES = new RankDraw(30_000, 8)
/** Made-up sentences, spread as the words of news are. */
export const MADE_UP: Archive = {
  origin: 'made up',
  sentence: newsSentence,
  unheard: unheardSentence,
  anyWord,
  print: printed,
}

/** How much of the subject of its article, of numbers and of names a sentence holds. */
const OF_SUBJECT = 0.3
const NUMBERS = 0.025
const NAMED = 0.05
/** News repeats itself: sentences taken up again with changes, and word for word; turns of phrase. */
const TAKEN_UP = 0.1
const REPEATED = 0.03
const PHRASED = 0.3
const PHRASES = 900

/**
 * The `nth` sentence of a newsroom's archive: made up, the same in every run, spread as news is (Zipf's
 * law, 20 words in the middle of the lengths and 50 at the far end, captions, names, numbers,
 * subjects, turns of phrase, sentences taken up again).
 */
function newsSentence(nth: number): NewsSentence {
  const dice = diceOf(nth)
  const fate = dice()
  if (nth > 0 && fate < REPEATED + TAKEN_UP) {
    const earlier = newsSentence(Math.floor(dice() * nth))
    if (fate < REPEATED || earlier.length < 5) return earlier
    return changed(earlier, dice)
  }
  return madeUp(dice, Math.floor(nth / PER_ARTICLE))
}

/** About a subject that is none of the archive's. */
function unheardSentence(nth: number): NewsSentence {
  return madeUp(diceOf(nth + 500_000_000), nth + 90_000_000)
}

function anyWord(dice: Dice): NewsWord {
  const kind = dice()
  if (kind < NUMBERS) return numberWord(dice)
  return kind < NUMBERS + NAMED ? nameOf(NAMES.draw(dice)) : wordOf(WORDS.draw(dice))
}

export function numberWord(dice: Dice): NewsWord {
  const figure = Math.floor(10 ** (1 + dice() * 3.7))
  const thousands = Math.floor(figure / 1000)
  if (thousands === 0 || figure < 2100) return { es: String(figure), en: String(figure) }
  const rest = String(figure % 1000).padStart(3, '0')
  return { es: `${thousands}.${rest}`, en: `${thousands},${rest}` }
}

/** As it is printed: a capital, commas now and then, a stop at the end of what is no caption. */
function printed(sentence: NewsSentence, language: 'es' | 'en'): string {
  const words = sentence.map((word, at) => {
    const hasComma = at > 4 && at < sentence.length - 3 && at % 9 === 5
    return hasComma ? `${word[language]},` : word[language]
  })
  return capital(words.join(' ')) + (sentence.length > 5 ? '.' : '')
}

function madeUp(dice: Dice, subject: number): NewsSentence {
  const length = lengthOf(dice)
  const words: NewsWord[] = []
  while (words.length < length) {
    const isPhrase = words.length > 0 && length - words.length > 5 && dice() < PHRASED / 10
    if (isPhrase) words.push(...phraseOf(Math.floor(dice() ** 2 * PHRASES)))
    else words.push(dice() < OF_SUBJECT ? subjectWord(subject, dice) : anyWord(dice))
  }
  return words
}

/** Log-normal around 21 words; one in twelve is a caption or a heading. */
function lengthOf(dice: Dice): number {
  if (dice() < 0.08) return 2 + Math.floor(dice() * 6)
  const normal = Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice())
  return Math.min(90, Math.max(4, Math.round(Math.exp(3 + normal * 0.52))))
}

/** Thirty words and six names an article keeps coming back to, the first of them oftenest. */
function subjectWord(subject: number, dice: Dice): NewsWord {
  const own = diceOf(subject * 40 + 1_000_003 + Math.floor(dice() ** 2 * 36))
  return own() < 1 / 6 ? nameOf(NAMES.draw(own)) : wordOf(120 + Math.floor(own() ** 3 * 40_000))
}

function phraseOf(nth: number): NewsWord[] {
  const dice = diceOf(nth + 700_000_000)
  return Array.from({ length: 3 + Math.floor(dice() * 3) }, () => wordOf(WORDS.draw(dice)))
}

/** Told again some days later: one word in eight is another. */
function changed(sentence: NewsSentence, dice: Dice): NewsSentence {
  return sentence.map((word) => (dice() < 0.125 ? anyWord(dice) : word))
}
