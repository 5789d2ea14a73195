import { type NewsSentence, numberWord } from './news-text'
import { type Dice, type NewsWord, nameOf } from './news-words'

/** What somebody may have done to a sentence before it comes again. */
export const ALTERATIONS = ['replaced', 'inserted', 'deleted', 'moved', 'renamed', 'mixed'] as const
export type Alteration = (typeof ALTERATIONS)[number]

/** Words changed: one, or up to a fifth of a long sentence. */
const LEAST = 0.05
const MOST = 0.2

/**
 * A sentence with 5 to 20 % of its words replaced by others, more words, fewer words, a phrase
 * somewhere else, another number or name, or two of these.
 */
export function alter(
  sentence: NewsSentence,
  kind: Alteration,
  { dice, anyWord }: Altering,
): NewsSentence {
  const acts = actsWith(anyWord)
  const share = LEAST + dice() * (MOST - LEAST)
  const times = Math.max(1, Math.round(sentence.length * share))
  if (kind === 'mixed') {
    const half = Math.max(1, Math.round(times / 2))
    return repeated(half, repeated(half, sentence, acts.replaced, dice), acts.deleted, dice)
  }
  if (kind === 'moved') return moved(sentence, Math.min(times, 4), dice)
  return repeated(kind === 'renamed' ? 1 : times, sentence, acts[kind], dice)
}

interface Altering {
  dice: Dice
  anyWord: (dice: Dice) => NewsWord
}

type Act = (words: NewsSentence, dice: Dice) => NewsSentence

const actsWith = (anyWord: Altering['anyWord']) =>
  ({
    replaced: (words, dice) => words.with(placeIn(words, dice), anyWord(dice)),
    inserted: (words, dice) => words.toSpliced(placeIn(words, dice), 0, anyWord(dice)),
    deleted: (words, dice) => words.toSpliced(placeIn(words, dice), 1),
    renamed: (words, dice) => {
      const other = dice() < 0.5 ? numberWord(dice) : nameOf(Math.floor(dice() * 30_000))
      return words.with(named(words) ?? placeIn(words, dice), other)
    },
  }) satisfies Partial<Record<Alteration, Act>>

function repeated(times: number, sentence: NewsSentence, act: Act, dice: Dice): NewsSentence {
  let words = sentence
  for (let time = 0; time < times; time++) words = act(words, dice)
  return words
}

function moved(words: NewsSentence, length: number, dice: Dice): NewsSentence {
  const from = Math.floor(dice() * (words.length - length))
  const rest = words.toSpliced(from, length)
  return rest.toSpliced(placeIn(rest, dice), 0, ...words.slice(from, from + length))
}

/** Where a number or a name stands; undefined where there is none. */
function named(words: NewsSentence): number | undefined {
  const at = words.findIndex(({ es }) => /^[\p{Lu}\d]/u.test(es))
  return at < 0 ? undefined : at
}

function placeIn(words: NewsSentence, dice: Dice): number {
  return Math.floor(dice() * words.length)
}
