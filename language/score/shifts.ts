import { editDistance, editPath } from './edit-distance'

/** Bounds of tercom: words moved at once, how far, and moves tried in all. */
const longestShift = 10
const farthestShift = 50
const mostTried = 1000

/** Words that stand in both texts and might be moved from one place to the other. */
interface Pair {
  from: number
  at: number
  length: number
}

interface Moved {
  words: string[]
  gain: number
  length: number
  from: number
  to: number
}

/**
 * Moves runs of words of the hypothesis for as long as a move saves more edits than none: the greedy
 * search of Snover et al. 2006. `isWhole` is false when the bound on moves tried was hit.
 */
export function shiftWords(
  hypothesis: readonly string[],
  reference: readonly string[],
): { shifts: number; words: readonly string[]; isWhole: boolean } {
  let words = hypothesis
  let shifts = 0
  const budget = { left: mostTried }
  while (budget.left > 0) {
    const best = bestShift(words, reference, budget)
    if (budget.left <= 0 || best === null || best.gain <= 0) break
    words = best.words
    shifts++
  }
  return { shifts, words, isWhole: budget.left > 0 }
}

function bestShift(
  words: readonly string[],
  reference: readonly string[],
  budget: { left: number },
): Moved | null {
  const before = alignmentOf(words, reference)
  let best: Moved | null = null
  for (const pair of movable(words, reference)) {
    if (!isWorthwhile(pair, before)) continue
    for (const to of placesFor(pair, before)) {
      const moved = move(words, pair, to)
      const gain = before.edits - editDistance(moved, reference)
      const candidate = { words: moved, gain, length: pair.length, from: pair.from, to }
      if (best === null || isBetter(candidate, best)) best = candidate
      budget.left--
    }
    if (budget.left <= 0) break
  }
  return best
}

interface Alignment {
  edits: number
  /** By word of the reference: the last word of the hypothesis before or at it, -1 for none. */
  at: number[]
  isWrongInHypothesis: boolean[]
  isWrongInReference: boolean[]
}

function alignmentOf(words: readonly string[], reference: readonly string[]): Alignment {
  const { edits, steps } = editPath(words, reference)
  const found: Alignment = { edits, at: [], isWrongInHypothesis: [], isWrongInReference: [] }
  let word = -1
  for (const step of steps) {
    if (step !== 'insert') {
      word++
      found.isWrongInHypothesis.push(step !== 'keep')
    }
    if (step !== 'delete') {
      found.at.push(word)
      found.isWrongInReference.push(step !== 'keep')
    }
  }
  return found
}

function* movable(words: readonly string[], reference: readonly string[]): Generator<Pair> {
  for (let from = 0; from < words.length; from++) {
    const first = Math.max(0, from - farthestShift)
    const last = Math.min(reference.length - 1, from + farthestShift)
    for (let at = first; at <= last; at++) {
      let length = 0
      while (length < longestShift && isSameWord(words[from + length], reference[at + length])) {
        length++
        yield { from, at, length }
      }
    }
  }
}

function isSameWord(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other
}

/** A move can only help where both places are wrong, and never within the run itself. */
function isWorthwhile({ from, at, length }: Pair, found: Alignment): boolean {
  const aligned = found.at[at] ?? -1
  if (aligned >= from && aligned < from + length) return false
  return (
    found.isWrongInHypothesis.slice(from, from + length).includes(true) &&
    found.isWrongInReference.slice(at, at + length).includes(true)
  )
}

/** Indices before which the run may be put, so that it stands where the reference has it. */
function* placesFor({ at, length }: Pair, found: Alignment): Generator<number> {
  let last = -1
  for (let offset = -1; offset < length; offset++) {
    const aligned = at + offset < 0 ? -1 : found.at[at + offset]
    if (aligned === undefined) return
    const place = aligned + 1
    if (place !== last) yield place
    last = place
  }
}

function move(words: readonly string[], { from, length }: Pair, to: number): string[] {
  const run = words.slice(from, from + length)
  const rest = [...words.slice(0, from), ...words.slice(from + length)]
  // An index within the run counts from its start: the run moves past as many words after it.
  const at = to > from + length ? to - length : to
  return [...rest.slice(0, at), ...run, ...rest.slice(at)]
}

/** More edits saved, then the longer run, then the one that stands and lands earlier. */
function isBetter(one: Moved, other: Moved): boolean {
  const order = [
    one.gain - other.gain,
    one.length - other.length,
    other.from - one.from,
    other.to - one.to,
  ]
  return (order.find((difference) => difference !== 0) ?? 0) > 0
}
