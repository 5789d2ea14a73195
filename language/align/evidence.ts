import type { Matches } from './matches'
import type { Side } from './side'

/**
 * What words say about two segments answering each other, as log odds against chance. A word that
 * has partners in the other text speaks for a bead where one of them stands (the rarer the word, the
 * louder) and against one where none does; a word without known partners says nothing.
 */
export interface Evidence {
  /** Partners of each source word: from `starts[word]` to the next entry. */
  starts: Int32Array
  partners: Int32Array
  /** What the meeting of a pair adds on either side to `misses`. */
  sourceLifts: Float32Array
  targetLifts: Float32Array
  /** Sum over the words of each segment when none meets a partner; never positive. */
  sourceMisses: Float64Array
  targetMisses: Float64Array
}

/** Chance that a word is rendered by its partner where the partner is sure. */
const trust = 0.8
/** Chance that this very partner is chosen, among all a word may have. */
const choice = 0.5
/** No single word says more than this, and pairs that say next to nothing are not followed. */
const mostLift = 6
const leastLift = 0.1
/** Words in more than two segments of three are everywhere and prove nothing. */
const commonShare = 2 / 3

/** What is known before a text is read counts like so many segments of it. */
const usualSegments = 20
/** Share of all sentences that hold a given word: a small one (article, preposition), or another. */
const longestSmallWord = 3
const smallWordShare = 0.3
const wordShare = 0.02

/** Weighs every pair of words by strength and rarity. */
export function weighEvidence(source: Side, target: Side, matches: Matches): Evidence {
  const { ours, theirs } = bestStrengths(source, target, matches)
  const starts = new Int32Array(matches.length + 1)
  const partners: number[] = []
  const sourceLifts: number[] = []
  const targetLifts: number[] = []
  matches.forEach((found, word) => {
    for (const [other, strength] of found ?? []) {
      if (isCommon(source, word) && isCommon(target, other)) continue
      const sourceLift = lift(strength, rarityOf(source, word), ours[word])
      const targetLift = lift(strength, rarityOf(target, other), theirs[other])
      if (sourceLift < leastLift && targetLift < leastLift) continue
      partners.push(other)
      sourceLifts.push(Math.max(0, sourceLift))
      targetLifts.push(Math.max(0, targetLift))
    }
    starts[word + 1] = partners.length
  })
  return {
    starts,
    partners: Int32Array.from(partners),
    sourceLifts: Float32Array.from(sourceLifts),
    targetLifts: Float32Array.from(targetLifts),
    sourceMisses: missSums(source, ours),
    targetMisses: missSums(target, theirs),
  }
}

/**
 * How many segments there are for each that holds the word, in this text and in the language at
 * large: in four sentences every word stands in every fourth, a name as well as an article.
 */
function rarityOf(side: Side, word: number): number {
  const text = side.vocabulary[word] ?? ''
  const isShort = text.length <= longestSmallWord && !/\d/.test(text)
  const usual = isShort ? smallWordShare : wordShare
  return (side.count + usualSegments) / ((side.frequencies[word] ?? 1) + usualSegments * usual)
}

function isCommon(side: Side, word: number): boolean {
  return (side.frequencies[word] ?? 0) > commonShare * side.count
}

function bestStrengths(source: Side, target: Side, matches: Matches) {
  const ours = new Float64Array(matches.length)
  const theirs = new Float64Array(target.vocabulary.length)
  matches.forEach((found, word) => {
    for (const [other, strength] of found ?? []) {
      if (isCommon(source, word) && isCommon(target, other)) continue
      ours[word] = Math.max(strength, ours[word] ?? 0)
      theirs[other] = Math.max(strength, theirs[other] ?? 0)
    }
  })
  return { ours, theirs }
}

function lift(strength: number, rarity: number, best = 0): number {
  const trusted = trust * strength
  const hit = Math.log(1 - trusted + trusted * (1 + choice * (rarity - 1)))
  return Math.min(mostLift, hit) - missOf(best)
}

function missOf(best: number): number {
  return Math.log(1 - trust * best)
}

function missSums(side: Side, best: Float64Array): Float64Array {
  const sums = new Float64Array(side.count)
  side.words.forEach((word, place) => {
    const segment = side.segmentOf[place] ?? 0
    sums[segment] = (sums[segment] ?? 0) + missOf(best[word] ?? 0)
  })
  return sums
}
