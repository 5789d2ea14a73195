import { type Token, tokenise, type Vocabulary } from '@/language/diff/tokens'
import type { Language } from '@/language/types'

/** A mark says less than a word; a change of case, quotes or dashes less than another word. */
const MARK = 0.2
const LIGHT = 0.1
/** Another form of the same word, told by a common beginning this long: half an edit. */
const FORM = 0.5
const COMMON_BEGINNING = 0.6
/** Cells of the table beyond which texts are compared as bags of words. */
const MOST_CELLS = 250_000

/**
 * How much of one text serves for another, 0 to 1: one less the word edits it takes (insert,
 * delete, replace; Wagner & Fischer 1974) over the words of the longer text. Works on the words
 * the comparison shows; marks count a fifth, another form of the same word half, case and quotes a
 * tenth. Symmetric; 1 for equal texts, white space aside. Longer texts than 500 × 500 words are
 * compared without regard to order.
 */
export function matchScore(one: string, other: string, language: Language): number {
  const known: Vocabulary = new Map()
  const [from, to] = [tokenise(one, language, known), tokenise(other, language, known)]
  const most = Math.max(weightOf(from), weightOf(to))
  if (most === 0) return one.trim() === other.trim() ? 1 : 0
  const [a, b] = withoutCommonEnds(from, to)
  const cost = a.length * b.length > MOST_CELLS ? bagCost(a, b) : editCost(a, b)
  return Math.max(0, 1 - cost / most)
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + worth(token), 0)
}

/** The comparison weighs words of grammar lightly; for the work left to do they are words like others. */
function worth(token: Token): number {
  return token.weight === 0.2 ? MARK : 1
}

function withoutCommonEnds(from: Token[], to: Token[]): [Token[], Token[]] {
  let head = 0
  const room = Math.min(from.length, to.length)
  while (head < room && from[head]?.surface === to[head]?.surface) head++
  let tail = 0
  while (tail < room - head && from.at(-1 - tail)?.surface === to.at(-1 - tail)?.surface) tail++
  return [from.slice(head, from.length - tail), to.slice(head, to.length - tail)]
}

function editCost(from: readonly Token[], to: readonly Token[]): number {
  let above = new Float64Array(to.length + 1)
  for (const [index, token] of to.entries()) above[index + 1] = (above[index] ?? 0) + worth(token)
  for (const token of from) {
    const here = new Float64Array(to.length + 1)
    here[0] = (above[0] ?? 0) + worth(token)
    for (const [index, wanted] of to.entries()) {
      here[index + 1] = Math.min(
        (above[index] ?? 0) + replaceCost(token, wanted),
        (above[index + 1] ?? 0) + worth(token),
        (here[index] ?? 0) + worth(wanted),
      )
    }
    above = here
  }
  return above[to.length] ?? 0
}

function replaceCost(one: Token, other: Token): number {
  if (one.surface === other.surface) return 0
  const [from, to] = [worth(one), worth(other)]
  if (one.id === other.id) return Math.max(from, to) * LIGHT
  if (from !== to) return from + to
  return from === MARK || !isFormOf(one.key, other.key) ? from : from * FORM
}

function isFormOf(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length)
  let common = 0
  while (common < longer && one[common] === other[common]) common++
  return common / longer >= COMMON_BEGINNING
}

/** What the words that only one of the texts has would cost, whatever the order. */
function bagCost(from: readonly Token[], to: readonly Token[]): number {
  const counts = new Map<number, { worth: number; times: number }>()
  for (const [tokens, step] of [[from, 1] as const, [to, -1] as const]) {
    for (const token of tokens) {
      const count = counts.get(token.id) ?? { worth: worth(token), times: 0 }
      counts.set(token.id, { ...count, times: count.times + step })
    }
  }
  let [extra, missing] = [0, 0]
  for (const { worth: each, times } of counts.values()) {
    if (times > 0) extra += times * each
    else missing -= times * each
  }
  return Math.max(extra, missing)
}
