import { type Content, coverageOf } from '@/language/check/coverage'
import { finding, type PairCheck } from '@/language/check/pair-check'
import { spanOf } from '@/language/check/words'

/** Open Spanish words this near, in contents, may be what the English answers to after all. */
const REACH = 4
/** English needs more words here and there: a single free word says nothing. */
const LEAST = 2

/**
 * A passage of the English with no counterpart in the Spanish: the mirror of `omission`. Neighbours
 * that nothing in the Spanish asks for, with no open Spanish word nearby, in a segment with more
 * free English words than open Spanish ones.
 */
export const addition: PairCheck = {
  id: 'addition',
  severity: 'hint',
  mqm: 'accuracy/addition',
  run(pair) {
    const { source, target, free: all } = coverageOf(pair)
    if (source.length === 0) return []
    const copied = new Set(pair.sourceWords.map((word) => word.lower))
    const free = all.filter((place) => !copied.has(target[place]?.word.lower ?? ''))
    const open = source.filter((one) => one.answer < 0 && !one.isGuessed)
    if (free.length - open.length < LEAST) return []
    return runsOf(free)
      .filter((run) => run.length - openNear(open, run) >= LEAST)
      .map((run) => {
        const words = run.flatMap((place) => target[place]?.word ?? [])
        const span = spanOf(words)
        return finding(addition, {
          target: span,
          reason: { id: 'addition', english: span ? pair.target.slice(...span) : '' },
          severity: run.length > 2 && free.length - open.length > 2 ? 'warning' : 'hint',
        })
      })
  },
}

/** Neighbouring places. */
function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run?.at(-1) === place - 1) run.push(place)
    else runs.push([place])
  }
  return runs
}

function openNear(open: readonly Content[], run: readonly number[]): number {
  const from = (run[0] ?? 0) - REACH
  const to = (run.at(-1) ?? 0) + REACH
  return open.filter(({ expected }) => expected >= from && expected <= to).length
}
