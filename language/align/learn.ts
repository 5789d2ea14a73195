import { fitLengths, type LengthModel } from './length-cost'
import type { Matches } from './matches'
import type { Step } from './path'
import type { Side } from './side'

const leastCount = 2
const leastDice = 0.4
const mostPartners = 6
const confidentDice = 0.2
/** More beads teach nothing new and cost time and memory. */
const maximumBeads = 20_000

/** What sure one-to-one beads of a first alignment teach for the next. */
export interface Lesson {
  taught: Matches
  lengths: LengthModel
}

/**
 * Word pairs that keep meeting (Dice ≥ 0.4, twice or more) and the true ratio of lengths; null when
 * no bead is sure.
 */
export function learn(source: Side, target: Side, steps: readonly Step[]): Lesson | null {
  const sure = steps
    .filter((step) => step.sources === 1 && step.targets === 1 && step.dice >= confidentDice)
    .slice(0, maximumBeads)
  if (sure.length === 0) return null
  const lengths = sure.map(({ i, j }) => [source.lengths[i] ?? 0, target.lengths[j] ?? 0] as const)
  return { taught: taughtPairs(source, target, sure), lengths: fitLengths(lengths) }
}

function taughtPairs(source: Side, target: Side, sure: readonly Step[]): Matches {
  const size = target.vocabulary.length
  const together = new Map<number, number>()
  const ours = new Map<number, number>()
  const theirs = new Map<number, number>()
  for (const { i, j } of sure) {
    const words = repeated(source, i)
    const others = repeated(target, j)
    for (const other of others) count(theirs, other)
    for (const word of words) {
      count(ours, word)
      for (const other of others) count(together, word * size + other)
    }
  }
  const taught: Matches = source.vocabulary.map(() => new Map())
  for (const [key, times] of together) {
    const word = Math.floor(key / size)
    const dice = (2 * times) / ((ours.get(word) ?? 0) + (theirs.get(key % size) ?? 0))
    if (times >= leastCount && dice >= leastDice) taught[word]?.set(key % size, dice)
  }
  return taught.map(strongest)
}

/** Words that only ever meet in the same two sentences would all teach each other. */
function strongest(partners: Map<number, number>): Map<number, number> {
  if (partners.size <= mostPartners) return partners
  return new Map([...partners].sort((a, b) => b[1] - a[1]).slice(0, mostPartners))
}

/** Words of a segment that the text has elsewhere too: only they can meet twice. */
function repeated(side: Side, segment: number): Int32Array {
  const words = side.words[segment] ?? new Int32Array()
  return words.filter((word) => (side.frequencies[word] ?? 0) >= leastCount)
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
