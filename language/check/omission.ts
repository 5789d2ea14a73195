import { type Content, type Coverage, coverageOf, isNumber } from '@/language/check/coverage'
import { finding, type PairCheck } from '@/language/check/pair-check'
import { spanOf } from '@/language/check/words'

/** Free English words this near, in contents, may be the answer after all. */
const REACH = 4

/**
 * A passage of the Spanish with no counterpart in the English. Words are matched by a lexicon, by
 * common origin and by place; a passage is named only when the English nearby has no word to spare
 * that might answer to it, and the segment as a whole has more open Spanish words than free English
 * ones. A hint for a word or two, a warning for more.
 */
export const omission: PairCheck = {
  id: 'omission',
  severity: 'hint',
  mqm: 'accuracy/omission',
  run(pair) {
    const coverage = coverageOf(pair)
    const isOpen = openTest(coverage)
    const open = coverage.source.filter(isOpen).length
    if (open <= coverage.free.length) return []
    return runsOf(coverage.source, isOpen)
      .filter((run) => run.length > freeNear(coverage, run))
      .map((run) => {
        const span = spanOf(run.map(({ word }) => word))
        const text = span ? pair.source.slice(...span) : ''
        const lost = run.length - freeNear(coverage, run)
        return finding(omission, {
          source: span,
          reason: { id: 'omission', spanish: text },
          severity: lost > 1 && open - coverage.free.length > 1 ? 'warning' : 'hint',
        })
      })
  },
}

/** Due and unanswered; a name may hide in an acronym ("Reino Unido", "UK"), a sum in a sign ("£"). */
function openTest({ target }: Coverage): (content: Content) => boolean {
  const hasAcronym = target.some((one) => one.answer < 0 && /^\p{Lu}{2,}$/u.test(one.word.text))
  return (content) =>
    content.answer < 0 &&
    content.isDue &&
    !isNumber(content) &&
    !(hasAcronym && content.word.isCapital)
}

function runsOf(contents: Content[], isOpen: (content: Content) => boolean): Content[][] {
  const runs: Content[][] = []
  let run: Content[] = []
  for (const content of contents) {
    if (isOpen(content)) run.push(content)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

function freeNear({ free }: Coverage, run: Content[]): number {
  const places = run.map(({ expected }) => expected)
  const from = Math.min(...places) - REACH
  const to = Math.max(...places) + REACH
  return free.filter((place) => place >= from && place <= to).length
}
