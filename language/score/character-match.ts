/** Code points beyond which texts are compared by their common ends alone. */
const longest = 4000

/**
 * How much of two texts is the same to the letter, 0 to 1: one less the Levenshtein distance in code points
 * over the longer length. Two empty texts match. `precise` is false when a text was too long to be
 * compared whole; what lies between the common ends then counts as changed.
 */
export function characterMatch(one: string, other: string): { match: number; precise: boolean } {
  const [from, to] = [[...one], [...other]]
  const most = Math.max(from.length, to.length)
  if (most === 0) return { match: 1, precise: true }
  let head = 0
  while (head < Math.min(from.length, to.length) && from[head] === to[head]) head++
  let tail = 0
  const room = Math.min(from.length, to.length) - head
  while (tail < room && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  const [a, b] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)]
  const precise = Math.max(a.length, b.length) <= longest
  const distance = precise ? levenshtein(a, b) : Math.max(a.length, b.length)
  return { match: 1 - distance / most, precise }
}

/** Two rows of the table of Wagner & Fischer 1974. */
function levenshtein(from: readonly string[], to: readonly string[]): number {
  let above = Uint32Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [row, character] of from.entries()) {
    const here = new Uint32Array(to.length + 1)
    here[0] = row + 1
    for (let column = 1; column <= to.length; column++) {
      const swap = (above[column - 1] ?? 0) + (character === to[column - 1] ? 0 : 1)
      here[column] = Math.min(swap, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1)
    }
    above = here
  }
  return above[to.length] ?? 0
}
