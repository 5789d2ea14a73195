/**
 * Measures the checks on public texts: false alarms on good human translations, recall on planted
 * errors, a real draft beside its correction, speed and hostile input. `--show <check>` after the
 * part's name prints every finding of one check on the good texts instead.
 */
import { falseAlarms, type GoodSet } from './check-false-alarms'
import { minrex } from './check-minrex'
import { type PerturbedRow, readRecall, recall } from './check-recall'
import { hostile, speed } from './check-speed'
import type { BenchSection, Print } from './section'
import { hasShared, sharedRows } from './shared-data'

export const section: BenchSection = {
  id: 'check',
  title: 'Checks',
  run(print) {
    if (hasShared('data')) measure(print)
    else print('The public data are not beside this checkout: nothing to measure on them.')
    hostile(print)
  },
}

const SETS = [
  { name: 'PUD', path: 'data/align/pud.jsonl', field: 'en' },
  { name: 'TICO-19', path: 'data/align/tico19_docs.jsonl', field: 'en' },
  { name: 'FLORES', path: 'data/mt/flores_dev_es-en_mt.jsonl', field: 'ref' },
  { name: 'roweb3', path: 'data/postedit/roweb3_es-en_triples.jsonl', field: 'pe' },
  { name: 'Tatoeba', path: 'data/align/tatoeba_sample.jsonl', field: 'en' },
]

function measure(print: Print): void {
  const sets = SETS.map(goodSet)
  const planted = readRecall(sharedRows<PerturbedRow>('data/errors/demetr_es-en.jsonl'))
  falseAlarms(print, sets, planted)
  recall(print, planted)
  minrex(print)
  speed(print, sets.slice(0, 2))
}

function goodSet({ name, path, field }: (typeof SETS)[number]): GoodSet {
  const pairs = sharedRows<Record<string, unknown>>(path).map((row) => ({
    source: String(row.es),
    target: String(row[field]),
  }))
  return { name, pairs }
}
