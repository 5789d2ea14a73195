import { diffWords } from 'diff'
import { diff } from '@/language/diff/diff'
import { isFunctionWord } from '@/language/diff/function-words'
import type { Print } from './section'
import { sharedRows } from './shared-data'

interface Pair {
  from: string
  to: string
  /** Word tags of the draft, where the data have them. */
  isBad?: boolean[]
}

/** A run of a comparison, whoever made it, as it reads in either text. */
interface Run {
  kind: 'equal' | 'light' | 'changed'
  from: string
  to: string
}

type Compare = (pair: Pair) => Run[]

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

const PEERS: [name: string, compare: Compare][] = [
  ['jsdiff diffWords', ({ from, to }) => jsdiffRuns(diffWords(from, to))],
  [
    'jsdiff diffWords + Intl.Segmenter',
    ({ from, to }) => jsdiffRuns(diffWords(from, to, { intlSegmenter: segmenter })),
  ],
  ['**ours**', ({ from, to }) => ownRuns(from, to, false)],
  ['**ours, calm**', ({ from, to }) => ownRuns(from, to, true)],
]

/**
 * Tables of how broken and how large the marked changes are. An island is an equal run of at most
 * two function words or marks between changes; counts are per 100 words of one side.
 */
export function measureReading(print: Print): void {
  print(
    'Islands: equal runs of at most two function words or marks between changes. Marked: words shown as',
  )
  print(
    'changed, light ones included, beside those `diffWords` marks; in brackets without the light ones. Run F1:',
  )
  print(
    'runs of changed draft words exactly as the word tags (minimal edits, which reward no merging).',
  )
  print(
    'Broken: pairs not rebuilt to the letter. Targets: islands ≤ 2.0 at ≤ 1.05 × marked; calm ≤ 0.3; none broken.',
  )
  for (const [name, pairs] of Object.entries(sets())) table(print, name, pairs)
}

function sets(): Record<string, Pair[]> {
  const rows = sharedRows<Record<string, string>>('data/diff/mlqe_pe_xx-en.jsonl')
  const pairsOf = (languages: RegExp) =>
    rows
      .filter((row) => languages.test(row.lp ?? ''))
      .map(taggedPair)
      .filter(isChanged)
  const roweb = sharedRows<Record<string, string>>('data/postedit/roweb3_es-en_triples.jsonl')
  return {
    'MLQE-PE ro, et, ru': pairsOf(/^(ro|et|ru)/),
    'MLQE-PE ro': pairsOf(/^ro/),
    'MLQE-PE et': pairsOf(/^et/),
    'MLQE-PE ru': pairsOf(/^ru/),
    'MLQE-PE ne, si (mostly rewritten)': pairsOf(/^(ne|si)/),
    'MLQE-PE, all five': pairsOf(/./),
    roweb3: roweb.map((row) => ({ from: row.mt ?? '', to: row.pe ?? '' })).filter(isChanged),
  }
}

function isChanged({ from, to }: Pair): boolean {
  return from !== to
}

/** Tags come as gap, word, gap, word … gap. */
function taggedPair(row: Record<string, string>): Pair {
  const pair = { from: row.mt ?? '', to: row.pe ?? '' }
  const tags = (row.tags ?? '').split(' ')
  if (tags.length !== pair.from.split(' ').length * 2 + 1) return pair
  return { ...pair, isBad: tags.filter((_, at) => at % 2 === 1).map((tag) => tag === 'BAD') }
}

function table(print: Print, name: string, pairs: Pair[]): void {
  print(`\n**${name}**, ${pairs.length} changed pairs\n`)
  print('| | changes | islands | marked % | × diffWords | run F1 | broken |')
  print('|---|---|---|---|---|---|---|')
  let base: Tally | undefined
  for (const [peer, compare] of PEERS) {
    const tally = tallyOf(pairs, compare)
    base ??= tally
    print(`| ${peer} | ${cells(tally, base).join(' | ')} |`)
  }
}

interface Tally {
  words: number
  strong: number
  light: number
  hunks: number
  islands: number
  broken: number
  right: number
  runs: number
}

function cells(tally: Tally, base: Tally): string[] {
  const per = (count: number) => ((count / tally.words) * 200).toFixed(2)
  const marked = tally.strong + tally.light
  const whole = base.strong + base.light
  return [
    per(tally.hunks),
    per(tally.islands),
    ((marked / tally.words) * 100).toFixed(1),
    `${(marked / whole).toFixed(3)} (${(tally.strong / whole).toFixed(3)})`,
    tally.runs === 0 ? '' : ((200 * tally.right) / tally.runs).toFixed(1),
    String(tally.broken),
  ]
}

function tallyOf(pairs: Pair[], compare: Compare): Tally {
  const tally = {
    words: 0,
    strong: 0,
    light: 0,
    hunks: 0,
    islands: 0,
    broken: 0,
    right: 0,
    runs: 0,
  }
  for (const pair of pairs) {
    const runs = compare(pair)
    tally.words += countWords(pair.from) + countWords(pair.to)
    addRuns(tally, runs)
    if (!rebuilds(pair, runs)) tally.broken++
    if (pair.isBad) addAgreement(tally, pair.isBad, changedWords(pair.from, runs))
  }
  return tally
}

function addRuns(tally: Tally, runs: Run[]): void {
  runs.forEach((run, at) => {
    const isBetween = at > 0 && at < runs.length - 1
    if (run.kind === 'equal') tally.islands += Number(isBetween && isIsland(run.to))
    else tally.hunks += Number((runs[at - 1]?.kind ?? 'equal') === 'equal')
    const words = countWords(run.from) + countWords(run.to)
    if (run.kind === 'changed') tally.strong += words
    if (run.kind === 'light') tally.light += words
  })
}

/** To the letter on both sides; jsdiff calls equal what differs in white space only. */
function rebuilds(pair: Pair, runs: Run[]): boolean {
  const old = runs.map((run) => run.from).join('')
  const fresh = runs.map((run) => run.to).join('')
  return old === pair.from && fresh === pair.to
}

function changedWords(from: string, runs: Run[]): boolean[] {
  const isChangedAt = runs.flatMap((run) =>
    Array<boolean>(run.from.length).fill(run.kind !== 'equal'),
  )
  let at = 0
  return from.split(' ').map((word) => {
    const isMarked = isChangedAt.slice(at, at + word.length).some(Boolean)
    at += word.length + 1
    return isMarked
  })
}

function addAgreement(tally: Tally, gold: boolean[], found: boolean[]): void {
  const wanted = spansOf(gold)
  const seen = spansOf(found)
  tally.runs += wanted.size + seen.size
  for (const span of seen) tally.right += Number(wanted.has(span))
}

function spansOf(marks: boolean[]): Set<string> {
  const spans = new Set<string>()
  let start = 0
  for (let at = 0; at <= marks.length; at++) {
    if (marks[at]) continue
    if (at > start) spans.add(`${start}-${at}`)
    start = at + 1
  }
  return spans
}

function ownRuns(from: string, to: string, calm: boolean): Run[] {
  return diff(from, to, { calm }).hunks.map((hunk) => ({
    kind: hunk.kind === 'equal' || hunk.kind === 'light' ? hunk.kind : 'changed',
    from: from.slice(...hunk.from),
    to: to.slice(...hunk.to),
  }))
}

function jsdiffRuns(changes: { added: boolean; removed: boolean; value: string }[]): Run[] {
  return changes.map(({ added, removed, value }) => ({
    kind: added || removed ? 'changed' : 'equal',
    from: added ? '' : value,
    to: removed ? '' : value,
  }))
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function isIsland(text: string): boolean {
  const tokens = text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
  if (tokens.length > 2) return false
  return tokens.every(
    (token) => !/[\p{L}\p{N}]/u.test(token) || isFunctionWord(token.toLowerCase(), 'en'),
  )
}
