import { score } from '@/language/score/score'
import { countTer, terRate } from '@/language/score/ter'
import type { BenchSection } from './section'
import { hasShared, sharedRows } from './shared-data'

interface PostEdit {
  lp: string
  mt: string
  pe: string
  /** HTER as tercom counted it, capped at 1. */
  hter: number
}

/** The edit rate beside the one published with human post-edits, and the cost of all scores. */
export const section: BenchSection = {
  id: 'score',
  title: 'Scores',
  run(print) {
    if (!hasShared('data')) return print('The public data are not beside this checkout.')
    const rows = sharedRows<PostEdit>('data/diff/mlqe_pe_xx-en.jsonl')
    const rates = rows.map(({ mt, pe }) => Math.min(1, terRate(countTer(mt, pe))))
    const equal = rows.filter((row, index) => Math.abs((rates[index] ?? 2) - row.hter) < 1e-4)
    print(
      'HTER of machine output against its human post-edit, beside the figure published with it (MLQE-PE).\n',
    )
    print(
      '| post-edits | equal to four places | mean here | mean published | all scores, ms a pair |',
    )
    print('|---|---|---|---|---|')
    const start = performance.now()
    for (const { mt, pe } of rows) score(mt, pe)
    const cost = (performance.now() - start) / rows.length
    const published = mean(rows.map((row) => row.hter))
    print(
      `| ${rows.length} | ${equal.length} | ${mean(rates).toFixed(4)} | ${published.toFixed(4)} | ${cost.toFixed(2)} |`,
    )
  },
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
