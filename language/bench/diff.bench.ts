/**
 * Measures the comparison on machine texts with human corrections: `tsx language/bench/diff.bench.ts`.
 * Islands are equal runs of at most two function words or marks between changes (confetti); marked
 * is the share of words shown as changed. jsdiff's own words comparison stands beside.
 */
import { diffWords } from 'diff'
import { diff } from '@/language/diff/diff'
import { isFunctionWord } from '@/language/diff/function-words'
import type { BenchSection, Print } from './section'
import { hasShared, sharedText } from './shared-data'

interface Pair {
  from: string
  to: string
}

/** A run of a comparison, whoever made it. */
interface Run {
  isEqual: boolean
  text: string
}

let print: Print = console.log

export const section: BenchSection = {
  id: 'diff',
  title: 'Diff',
  run(to) {
    print = to
    if (hasShared('data')) measure()
    else print('The public data are not beside this checkout: nothing to measure.')
    speed()
  },
}

function measure(): void {
  const mlqe = pairsOf('diff/mlqe_pe_xx-en.jsonl', 'mt', 'pe')
  const roweb = pairsOf('postedit/roweb3_es-en_triples.jsonl', 'mt', 'pe')
  for (const [name, pairs] of Object.entries({ 'MLQE-PE': mlqe, roweb3: roweb })) {
    print(`\n${name}: ${pairs.length} changed pairs`)
    report('jsdiff diffWords', pairs, ({ from, to }) =>
      diffWords(from, to).map(({ added, removed, value }) => ({
        isEqual: !(added || removed),
        text: value,
      })),
    )
    report('diff', pairs, (pair) => runsOf(pair, false))
    report('diff, calm', pairs, (pair) => runsOf(pair, true))
    const moves = pairs.filter(({ from, to }) =>
      diff(from, to).hunks.some((hunk) => hunk.kind === 'move-in'),
    )
    const broken = pairs.filter((pair) => rebuilt(pair) !== pair.to)
    print(`  pairs with a move ${moves.length}, not rebuilt to the letter ${broken.length}`)
  }
}

function pairsOf(path: string, from: string, to: string): Pair[] {
  return sharedText(`data/${path}`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string>)
    .map((row) => ({ from: row[from] ?? '', to: row[to] ?? '' }))
    .filter((pair) => pair.from !== pair.to)
}

function runsOf({ from, to }: Pair, calm: boolean): Run[] {
  return diff(from, to, { calm }).hunks.flatMap((hunk) => {
    const isEqual = hunk.kind === 'equal'
    const texts = isEqual
      ? [to.slice(...hunk.to)]
      : [from.slice(...hunk.from), to.slice(...hunk.to)]
    return texts.filter(Boolean).map((text) => ({ isEqual, text }))
  })
}

function rebuilt({ from, to }: Pair): string {
  return diff(from, to)
    .hunks.map((hunk) => (hunk.kind === 'equal' ? from.slice(...hunk.from) : to.slice(...hunk.to)))
    .join('')
}

function report(name: string, pairs: Pair[], compare: (pair: Pair) => Run[]): void {
  let words = 0
  let marked = 0
  let hunks = 0
  let islands = 0
  for (const pair of pairs) {
    const runs = compare(pair)
    words += countWords(pair.from) + countWords(pair.to)
    runs.forEach((run, at) => {
      if (!run.isEqual) marked += countWords(run.text)
      if (!run.isEqual && (runs[at - 1]?.isEqual ?? true)) hunks++
      if (run.isEqual && at > 0 && at < runs.length - 1 && isIsland(run.text)) islands++
    })
  }
  const share = (count: number) => ((count / words) * 200).toFixed(2)
  print(
    `  ${name.padEnd(18)} changes/100 words ${share(hunks)}  islands ${share(islands)}  marked ${((marked / words) * 100).toFixed(1)} %`,
  )
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function isIsland(text: string): boolean {
  const tokens = text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
  if (tokens.length === 0 || tokens.length > 2) return tokens.length === 0
  return tokens.every(
    (token) => !/[\p{L}\p{N}]/u.test(token) || isFunctionWord(token.toLowerCase(), 'en'),
  )
}

/** One edit in a segment, compared whole again, as at each keystroke; every third word changed. */
function speed(): void {
  print('\nwords  keystroke p50 / p99 ms   a third changed p50 / p99 ms')
  for (const size of [30, 150, 300, 1000]) {
    const words = Array.from({ length: size }, (_, at) => `word${(at * 7919) % 211}`)
    const edited = words.map((word, at) => (at === size >> 1 ? `${word}x` : word)).join(' ')
    const third = words.map((word, at) => (at % 3 === 0 ? `${word}x` : word)).join(' ')
    const from = words.join(' ')
    print(`${String(size).padStart(5)}  ${timed(from, edited)}   ${timed(from, third)}`)
  }
}

function timed(from: string, to: string): string {
  const times: number[] = []
  for (let round = 0; round < 100; round++) {
    const started = performance.now()
    diff(from, to)
    times.push(performance.now() - started)
  }
  times.sort((one, other) => one - other)
  return `${times[50]?.toFixed(2)} / ${times[98]?.toFixed(2)}`
}
