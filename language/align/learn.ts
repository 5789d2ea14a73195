import type { Step } from './cover'
import { fitLengths, type LengthModel } from './length-cost'
import type { Matches, Partners } from './matches'
import type { Side } from './side'

const leastCount = 2
const leastDice = 0.4
const mostPartners = 6
const sureBead = 0.8
/** A word seen in so many beads is known well enough; more only cost time. */
const mostBeadsOfWord = 400
/** Taken off what was counted: a few meetings may be chance. */
const discount = 1

/** What sure one-to-one beads of a first alignment teach for the next. */
export interface Lesson {
  taught: Matches
  lengths: LengthModel
}

/**
 * Word pairs that keep meeting (Dice ≥ 0.4, twice or more) and the true ratio of lengths; null when
 * no bead is sure.
 */
export function learn(source: Side, target: Side, path: readonly Step[]): Lesson | null {
  const sure = path.filter(
    (step) => step.sources === 1 && step.targets === 1 && step.posterior >= sureBead,
  )
  if (sure.length === 0) return null
  const lengths = sure.map(({ i, j }) => [source.lengths[i] ?? 0, target.lengths[j] ?? 0] as const)
  return { taught: taughtPairs(source, target, sure), lengths: fitLengths(lengths) }
}

function taughtPairs(source: Side, target: Side, sure: readonly Step[]): Matches {
  const answers = new Int32Array(source.count).fill(-1)
  const isSure = new Uint8Array(target.count)
  for (const { i, j } of sure) {
    answers[i] = j
    isSure[j] = 1
  }
  const theirs = new Int32Array(target.vocabulary.length)
  target.words.forEach((word, place) => {
    if (isSure[target.segmentOf[place] ?? 0] === 1) theirs[word] = (theirs[word] ?? 0) + 1
  })
  const meetings = new Meetings(target)
  return source.vocabulary.map((_, word) => {
    // Only words that the text has elsewhere too can meet twice.
    if ((source.frequencies[word] ?? 0) < leastCount) return undefined
    const beads = answersOf(source, word, answers)
    const seen = Math.min(beads.length, mostBeadsOfWord)
    const share = seen / Math.max(1, beads.length)
    const found = meetings
      .count(beads.slice(0, seen))
      .flatMap(([other, times]): [number, number][] => {
        const dice = (2 * times - discount) / (seen + (theirs[other] ?? 0) * share)
        return dice >= leastDice ? [[other, Math.min(1, dice)]] : []
      })
    return found.length === 0 ? undefined : strongest(found)
  })
}

/** Target segments that surely answer the segments in which a source word stands. */
function answersOf(source: Side, word: number, answers: Int32Array): number[] {
  const found: number[] = []
  const until = source.postingStarts[word + 1] ?? 0
  for (let at = source.postingStarts[word] ?? 0; at < until; at++) {
    const answer = answers[source.segmentOf[source.postings[at] ?? 0] ?? 0] ?? -1
    if (answer >= 0) found.push(answer)
  }
  return found
}

/** Counts target words in sets of segments; one table serves all sets. */
class Meetings {
  private readonly times: Int32Array

  constructor(private readonly target: Side) {
    this.times = new Int32Array(target.vocabulary.length)
  }

  /** Words that stand in at least two of the segments, with their count. */
  count(segments: readonly number[]): [word: number, times: number][] {
    const { starts, words } = this.target
    const met: number[] = []
    for (const segment of segments) {
      for (let place = starts[segment] ?? 0; place < (starts[segment + 1] ?? 0); place++) {
        const word = words[place] ?? 0
        const times = (this.times[word] ?? 0) + 1
        this.times[word] = times
        if (times === leastCount) met.push(word)
      }
    }
    const counted = met.map((word): [number, number] => [word, this.times[word] ?? 0])
    this.clear(segments)
    return counted
  }

  private clear(segments: readonly number[]): void {
    const { starts, words } = this.target
    for (const segment of segments) {
      for (let place = starts[segment] ?? 0; place < (starts[segment + 1] ?? 0); place++) {
        this.times[words[place] ?? 0] = 0
      }
    }
  }
}

/** Words that only ever meet in the same two sentences would all teach each other. */
function strongest(found: [number, number][]): Partners {
  if (found.length <= mostPartners) return new Map(found)
  return new Map(found.sort((a, b) => b[1] - a[1]).slice(0, mostPartners))
}
