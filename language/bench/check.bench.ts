/**
 * Measures the checks on public parallel texts: `tsx language/bench/check.bench.ts [--show <check>]`.
 * Prints false alarms per 100 good human translations, recall per kind of planted error, and what
 * the checks say about a real draft and its correction.
 */
import { check } from '@/language/check/check'
import { checkPair } from '@/language/check/check-pair'
import type { BlockKind, Finding, Severity } from '@/language/types'
import type { BenchSection, Print } from './section'
import { hasShared, sharedRows, sharedText } from './shared-data'

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'hint']
const shown = process.argv.includes('--show') ? (process.argv.at(-1) ?? '') : null

interface Row {
  source: string
  target: string
}

let print: Print = console.log

export const section: BenchSection = {
  id: 'check',
  title: 'Checks',
  run(to) {
    print = to
    if (hasShared('data')) measure()
    else print('The public data are not beside this checkout: nothing to measure.')
  },
}

function measure(): void {
  falseAlarms('PUD', rowsOf('data/align/pud.jsonl', 'en'))
  falseAlarms('TICO-19', rowsOf('data/align/tico19_docs.jsonl', 'en'))
  falseAlarms('FLORES reference', rowsOf('data/mt/flores_dev_es-en_mt.jsonl', 'ref'))
  falseAlarms('roweb3 corrected', rowsOf('data/postedit/roweb3_es-en_triples.jsonl', 'pe'))
  falseAlarms('DEMETR clean', rowsOf('data/errors/demetr_es-en.jsonl', 'mt'))
  recall()
  minrex()
  speed(rowsOf('data/align/pud.jsonl', 'en'))
}

function rowsOf(path: string, field: string): Row[] {
  return sharedRows<Record<string, unknown>>(path).map((row) => ({
    source: String(row.es),
    target: String(row[field]),
  }))
}

/** Rows with at least one finding, per 100, by severity and by check. */
function falseAlarms(name: string, rows: Row[]): void {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const found = checkPair(row)
    if (shown) show(row, found)
    for (const key of new Set(found.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const share = (key: string) => (((counts.get(key) ?? 0) / rows.length) * 100).toFixed(1)
  const byCheck = [...counts.keys()].filter((key) => key.includes(':')).sort()
  print(
    `\n${name}: ${rows.length} segments; with blocking ${share('blocking')}, with any but hints ${share('loud')}, hints ${share('hint')} per 100`,
  )
  print(`  ${byCheck.map((key) => `${key} ${share(key)}`).join(' · ')}`)
}

function keysOf({ check: id, severity }: Finding): string[] {
  const loud = severity === 'hint' ? [] : ['loud']
  return [severity, ...loud, `${id}:${severity}`]
}

function show({ source, target }: Row, found: Finding[]): void {
  for (const one of found.filter((finding) => finding.check === shown)) {
    print(`[${one.severity}] ${one.message}\n   ${source}\n   ${target}`)
  }
}

interface Perturbed {
  name: string
  severity: string
  en: string
}

/** A planted error counts as found when a finding appears that the clean text has not. */
function recall(): void {
  const kinds = new Map<string, { all: number; hit: number; loud: number }>()
  for (const row of sharedRows<Record<string, unknown>>('data/errors/demetr_es-en.jsonl')) {
    const source = String(row.es)
    const clean = new Set(checkPair({ source, target: String(row.mt) }).map(keyOf))
    for (const { name, en } of row.perturbed as Perturbed[]) {
      const kind = name.replace(/^(?:base|minor|major|critical)?_?id\d+_/, '')
      const count = kinds.get(kind) ?? { all: 0, hit: 0, loud: 0 }
      const fresh = checkPair({ source, target: en }).filter((one) => !clean.has(keyOf(one)))
      count.all++
      if (fresh.length > 0) count.hit++
      if (fresh.some((one) => one.severity !== 'hint')) count.loud++
      kinds.set(kind, count)
    }
  }
  print('\nDEMETR, planted errors found (any finding / warning or blocking, of all):')
  for (const [kind, { all, hit, loud }] of [...kinds].sort()) {
    print(`  ${kind.padEnd(28)} ${hit} / ${loud} of ${all}`)
  }
}

function keyOf({ check: id, message }: Finding): string {
  return `${id} ${message}`
}

function minrex(): void {
  const kinds: BlockKind[] = ['title', 'caption', 'standfirst']
  const source = blocksOf('source.es.txt')
  for (const file of ['draft.en.txt', 'final.en.txt']) {
    const target = blocksOf(file)
    const pairs = source.map((text, at) => ({
      source: text,
      target: target[at] ?? '',
      kind: kinds[at] ?? ('paragraph' as const),
    }))
    const found = check(pairs).flat()
    const counts = SEVERITIES.map(
      (severity) => `${severity} ${found.filter((one) => one.severity === severity).length}`,
    )
    print(`\n${file}: ${counts.join(', ')}`)
    for (const one of found) print(`  [${one.severity}] ${one.check}: ${one.message}`)
  }
}

function blocksOf(file: string): string[] {
  return sharedText(`articles/minrex/${file}`).trim().split(/\n\n+/)
}

function speed(rows: Row[]): void {
  const started = performance.now()
  for (const row of rows) checkPair(row)
  const each = (performance.now() - started) / rows.length
  print(`\nOne segment: ${each.toFixed(3)} ms`)
}
