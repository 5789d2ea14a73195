import { diffArrays } from 'diff'
import { foldWord } from '../match/match-words'
import { plainText } from '../match/plain-text'

/** A text of an older list and the one that stands for it in a newer; null where there is none. */
export interface MatchedTexts {
  before: number | null
  now: number | null
}

/** Words two texts must share, of all they have, to count as one text reworded. */
const LEAST_SHARED = 0.34
/** Pairs looked at within one changed stretch; beyond it texts are paired as they come. */
const MAX_PAIRS = 40_000

/**
 * Which of the newer texts (blocks, or sentences of a block) stand for which of the older ones, in one
 * language: equal ones as a comparison of lists finds them, between those the pairs that share most
 * words. Each index comes once, both sides in order, what is gone before what came.
 */
export function matchTexts(before: readonly string[], now: readonly string[]): MatchedTexts[] {
  const matched: MatchedTexts[] = []
  const gone: number[] = []
  const come: number[] = []
  let [one, other] = [0, 0]
  const settle = () => {
    matched.push(...reworded(before, now, gone.splice(0), come.splice(0)))
  }
  const [olds, news] = keysOf(before, now)
  for (const { added, removed, count } of diffArrays(olds, news)) {
    for (let nth = 0; nth < count; nth++) {
      if (removed) gone.push(one++)
      else if (added) come.push(other++)
      else {
        settle()
        matched.push({ before: one++, now: other++ })
      }
    }
  }
  settle()
  return matched
}

/** What texts are compared as; most stand on both sides to the letter, and are made plain once. */
function keysOf(before: readonly string[], now: readonly string[]): [string[], string[]] {
  const keys = new Map(before.map((text) => [text, plainText(text)]))
  return [
    before.map((text) => keys.get(text) ?? ''),
    now.map((text) => keys.get(text) ?? plainText(text)),
  ]
}

/** The pairing in order that shares most words (Needleman & Wunsch 1970, without a price for gaps). */
function reworded(
  before: readonly string[],
  now: readonly string[],
  gone: readonly number[],
  come: readonly number[],
): MatchedTexts[] {
  if (gone.length * come.length > MAX_PAIRS) return inTurn(gone, come)
  const table = new Pairing(
    gone.map((at) => wordsOf(before[at])),
    come.map((at) => wordsOf(now[at])),
  )
  const pairs: MatchedTexts[] = []
  let [i, j] = [0, 0]
  while (i < gone.length || j < come.length) {
    const step = table.stepAt(i, j)
    pairs.push({
      before: step === 'came' ? null : (gone[i++] ?? null),
      now: step === 'went' ? null : (come[j++] ?? null),
    })
  }
  return pairs
}

type Words = ReadonlySet<string>

/** What the best pairing of all texts from two places on shares. */
class Pairing {
  readonly #olds: readonly Words[]
  readonly #news: readonly Words[]
  readonly #best: Float64Array[]

  constructor(olds: readonly Words[], news: readonly Words[]) {
    this.#olds = olds
    this.#news = news
    this.#best = Array.from({ length: olds.length + 1 }, () => new Float64Array(news.length + 1))
    for (let i = olds.length - 1; i >= 0; i--) {
      for (let j = news.length - 1; j >= 0; j--) {
        const most = Math.max(this.#at(i + 1, j), this.#at(i, j + 1), this.#paired(i, j))
        this.#best[i]?.fill(most, j, j + 1)
      }
    }
  }

  stepAt(i: number, j: number): 'pair' | 'went' | 'came' {
    if (i >= this.#olds.length) return 'came'
    if (j >= this.#news.length) return 'went'
    const most = this.#at(i, j)
    if (most === this.#paired(i, j)) return 'pair'
    return most === this.#at(i + 1, j) ? 'went' : 'came'
  }

  #at(i: number, j: number): number {
    return this.#best[i]?.[j] ?? 0
  }

  #paired(i: number, j: number): number {
    const like = shared(this.#olds[i], this.#news[j])
    return like < LEAST_SHARED ? -1 : like + this.#at(i + 1, j + 1)
  }
}

function wordsOf(text = ''): Words {
  return new Set(text.match(/[\p{L}\p{N}]+/gu)?.map(foldWord))
}

function inTurn(gone: readonly number[], come: readonly number[]): MatchedTexts[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, nth) => ({
    before: gone[nth] ?? null,
    now: come[nth] ?? null,
  }))
}

/** Dice (1945): twice what both have, of what each has. */
function shared(one: Words = NONE, other: Words = NONE): number {
  const both = [...one].filter((word) => other.has(word)).length
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}

const NONE: Words = new Set()
