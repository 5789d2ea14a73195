/** Longest run of characters compared, and the weight of recall, as Popović 2015 set them. */
const order = 6
const beta = 2

/** By length of the run, one to six: how many the hypothesis has, the reference has, both have. */
export interface ChrfCount {
  hypothesis: number[]
  reference: number[]
  matched: number[]
}

/** Runs of one to six characters (code points) of both texts, white space left out. */
export function countChrf(hypothesis: string, reference: string): ChrfCount {
  const [from, to] = [[...hypothesis.replace(/\s+/g, '')], [...reference.replace(/\s+/g, '')]]
  const count: ChrfCount = { hypothesis: [], reference: [], matched: [] }
  for (let length = 1; length <= order; length++) {
    const [own, wanted] = [runsOf(from, length), runsOf(to, length)]
    let matched = 0
    for (const [run, times] of own) matched += Math.min(times, wanted.get(run) ?? 0)
    count.hypothesis.push(Math.max(0, from.length - length + 1))
    count.reference.push(Math.max(0, to.length - length + 1))
    count.matched.push(matched)
  }
  return count
}

/**
 * chrF2, 0 to 1 (Popović 2015), as sacrebleu 2 computes it by default: precision and recall are averaged over
 * the lengths that both texts have. Counts of several segments may be added up first.
 */
export function chrfScore({ hypothesis, reference, matched }: ChrfCount): number {
  let [precision, recall, lengths] = [0, 0, 0]
  for (const [index, both] of matched.entries()) {
    const [own = 0, wanted = 0] = [hypothesis[index], reference[index]]
    if (own === 0 || wanted === 0) continue
    precision += both / own
    recall += both / wanted
    lengths++
  }
  if (lengths === 0 || precision + recall === 0) return 0
  const [p, r] = [precision / lengths, recall / lengths]
  return ((1 + beta ** 2) * p * r) / (beta ** 2 * p + r)
}

function runsOf(characters: readonly string[], length: number): Map<string, number> {
  const runs = new Map<string, number>()
  for (let at = 0; at + length <= characters.length; at++) {
    const run = characters.slice(at, at + length).join('')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}
