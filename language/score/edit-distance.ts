/** How one word of the reference is got from the hypothesis. */
export type EditStep = 'keep' | 'substitute' | 'insert' | 'delete'

export interface EditPath {
  /** Words inserted, deleted and substituted. */
  edits: number
  /** From the hypothesis to the reference, in order. `insert` takes a word of the reference in. */
  steps: EditStep[]
}

/** Words to either side of the diagonal that are compared; wider where the lengths differ much. */
const band = 25

/**
 * Word edit distance (Levenshtein 1966) within a band around the diagonal, as tercom searches it. Among
 * paths of one cost, keeping or substituting comes first, then deleting, then inserting.
 * Time and memory: words of the hypothesis × width of the band.
 */
export function editPath(hypothesis: readonly string[], reference: readonly string[]): EditPath {
  const table = fill(hypothesis, reference)
  return {
    edits: table.cost(hypothesis.length, reference.length),
    steps: walkBack(table, hypothesis, reference),
  }
}

/** The distance alone. */
export function editDistance(hypothesis: readonly string[], reference: readonly string[]): number {
  return fill(hypothesis, reference).cost(hypothesis.length, reference.length)
}

interface Table {
  /** Cost of getting the first `column` words of the reference from the first `row` of the hypothesis. */
  cost(row: number, column: number): number
}

const unreached = 1e9

function fill(hypothesis: readonly string[], reference: readonly string[]): Table {
  const ratio = reference.length / Math.max(1, hypothesis.length)
  const reach = ratio / 2 > band ? Math.ceil(ratio / 2 + band) : band
  const width = 2 * reach + 1
  const costs = new Int32Array((hypothesis.length + 1) * width).fill(unreached)
  const firstOf = (row: number) => Math.floor(row * ratio) - reach
  const cost = (row: number, column: number): number => {
    const at = column - firstOf(row)
    if (row < 0 || column < 0 || at < 0 || at >= width) return unreached
    return costs[row * width + at] ?? unreached
  }
  for (let row = 0; row <= hypothesis.length; row++) {
    const first = firstOf(row)
    const last = Math.min(reference.length, first + width - 1)
    for (let column = Math.max(0, first); column <= last; column++) {
      costs[row * width + column - first] =
        row + column === 0 ? 0 : cheapest(cost, { row, column, hypothesis, reference })
    }
  }
  return { cost }
}

interface Cell {
  row: number
  column: number
  hypothesis: readonly string[]
  reference: readonly string[]
}

function cheapest(cost: Table['cost'], { row, column, hypothesis, reference }: Cell): number {
  const isSame = row > 0 && column > 0 && hypothesis[row - 1] === reference[column - 1]
  const diagonal = cost(row - 1, column - 1) + (isSame ? 0 : 1)
  return Math.min(diagonal, cost(row - 1, column) + 1, cost(row, column - 1) + 1)
}

function walkBack(
  table: Table,
  hypothesis: readonly string[],
  reference: readonly string[],
): EditStep[] {
  const steps: EditStep[] = []
  let [row, column] = [hypothesis.length, reference.length]
  while (row > 0 || column > 0) {
    const step = lastStep(table, { row, column, hypothesis, reference })
    steps.push(step)
    if (step !== 'insert') row--
    if (step !== 'delete') column--
  }
  return steps.reverse()
}

function lastStep({ cost }: Table, { row, column, hypothesis, reference }: Cell): EditStep {
  const here = cost(row, column)
  const isSame = row > 0 && column > 0 && hypothesis[row - 1] === reference[column - 1]
  if (cost(row - 1, column - 1) + (isSame ? 0 : 1) === here) return isSame ? 'keep' : 'substitute'
  return cost(row - 1, column) + 1 === here ? 'delete' : 'insert'
}
