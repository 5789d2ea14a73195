import { checkPair } from '@/language/check/check-pair'
import type { Finding } from '@/language/types'
import { SPELLING } from './check-spelling'
import type { Print } from './section'

/** A sentence of DEMETR (Karpinska et al. 2022): its clean translation and spoilt copies. */
export interface PerturbedRow {
  es: string
  mt: string
  perturbed: { name: string; en: string }[]
}

/** What was found of one kind of planted error. */
interface KindCount {
  all: number
  /** With a warning or blocking finding. */
  loud: number
  /** With any finding. */
  any: number
  /** Warning or blocking findings by check. */
  byCheck: Map<string, number>
}

export type Recall = ReadonlyMap<string, KindCount>

/** Shares asked for, in per cent. */
const ASKED: Readonly<Record<string, number>> = {
  numbers_replaced: 95,
  codemix: 95,
  repeat2: 95,
  repeat4: 95,
  final_punc_removed: 95,
  punc_addition: 95,
  tokenized: 95,
  full_lower: 95,
  first_lower: 95,
  misspelled: 80,
  char_removed: 80,
  negation: 70,
  ne_replaced: 55,
  ne_removed: 60,
  pp_removed: 35,
  noun_removed: 35,
  verb_removed: 35,
}

/**
 * A planted error counts as found when a check speaks that says nothing of the clean translation:
 * a check that is wrong about the clean sentence gets no credit for the spoilt one.
 */
export function readRecall(rows: readonly PerturbedRow[]): Recall {
  const kinds = new Map<string, KindCount>()
  for (const { es, mt, perturbed } of rows) {
    const clean = new Set(findingsIn(es, mt).map((one) => one.check))
    for (const { name, en } of perturbed) {
      const kind = name.replace(/^(?:base|minor|major|critical)?_?id\d+_/, '')
      const count = kinds.get(kind) ?? { all: 0, loud: 0, any: 0, byCheck: new Map() }
      addTo(
        count,
        findingsIn(es, en).filter((one) => !clean.has(one.check)),
      )
      kinds.set(kind, count)
    }
  }
  return kinds
}

function findingsIn(source: string, target: string): Finding[] {
  return checkPair({ source, target }, { spelling: SPELLING })
}

function addTo(count: KindCount, fresh: readonly Finding[]): void {
  const loud = new Set(fresh.filter((one) => one.severity !== 'hint').map((one) => one.check))
  count.all++
  if (loud.size > 0) count.loud++
  if (fresh.length > 0) count.any++
  for (const id of loud) count.byCheck.set(id, (count.byCheck.get(id) ?? 0) + 1)
}

/** The kinds of error that one check finds by itself, at a fifth or more. */
export function bestKinds(planted: Recall, id: string): string {
  return [...planted]
    .map(([kind, { all, byCheck }]) => ({ kind, share: (byCheck.get(id) ?? 0) / all }))
    .filter(({ share }) => share >= 0.2)
    .sort((one, other) => other.share - one.share)
    .map(({ kind, share }) => `${kind} ${percent(share)}`)
    .join(', ')
}

/** All kinds, those with a target first. */
export function recall(print: Print, planted: Recall): void {
  print('')
  print(
    'Planted errors found (DEMETR es→en), all checks together. Counted only where a check speaks',
  )
  print('that says nothing of the clean translation.')
  print('')
  print('| error | sentences | asked % | warning or blocking % | with hints % |')
  print('|---|---|---|---|---|')
  const rows = [...planted].sort(
    ([one], [other]) => (ASKED[other] ?? 0) - (ASKED[one] ?? 0) || one.localeCompare(other),
  )
  for (const [kind, { all, loud, any }] of rows) {
    const asked = ASKED[kind] === undefined ? '' : `≥ ${ASKED[kind]}`
    print(`| ${kind} | ${all} | ${asked} | ${percent(loud / all)} | ${percent(any / all)} |`)
  }
}

function percent(share: number): string {
  return (share * 100).toFixed(0)
}
