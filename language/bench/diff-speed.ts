import { diffWords } from 'diff'
import { diff as fastMyers } from 'fast-myers-diff'
import { diff } from '@/language/diff/diff'
import type { Print } from './section'

/** Times of ours beside fast-myers-diff on arrays of words and marks, each cutting its own text. */
export function measureSpeed(print: Print): void {
  const random = seeded(20_261)
  smallTexts(print, random)
  longTexts(print, random)
  keystrokes(print, random)
}

const SIZES = [30, 150, 300, 1_000]
const SHARES = [0.05, 0.3, 1]

function smallTexts(print: Print, random: Random): void {
  print(
    '\n**Up to 1,000 words**, interleaved medians in ms, cutting into words included. Target ≤ 4 × fast-myers-diff.',
  )
  print(
    'It cuts by one regular expression, once by `Intl.Segmenter`, as ours would have to without its table.\n',
  )
  print(
    '| words | changed | fast-myers-diff | with Segmenter | diffWords | ours | × fast-myers | × with Segmenter |',
  )
  print('|---|---|---|---|---|---|---|---|')
  for (const size of SIZES) {
    for (const share of SHARES) {
      const pairs = Array.from({ length: 10 }, () => textPair(random, size, share))
      const rounds = size > 300 ? 6 : 24
      const [myers = 0, cut = 0, js = 0, own = 0] = medians(pairs, rounds, [
        (from, to) => drain(fastMyers(plainWords(from), plainWords(to))),
        (from, to) => drain(fastMyers(segmentedWords(from), segmentedWords(to))),
        (from, to) => diffWords(from, to),
        (from, to) => diff(from, to),
      ])
      const times = [myers, cut, js, own].map((time) => time.toFixed(3))
      const ratios = [own / myers, own / cut].map((ratio) => ratio.toFixed(2))
      print(`| ${size} | ${share * 100} % | ${[...times, ...ratios].join(' | ')} |`)
    }
  }
}

function longTexts(print: Print, random: Random): void {
  print(
    '\n**100,000 words**, one run each, s. Targets: 30 % changed ≥ 10 × faster; unrelated ≤ 5 s.\n',
  )
  print('| changed | fast-myers-diff | ours | times faster | precise |')
  print('|---|---|---|---|---|')
  for (const share of [0.05, 0.3, 1]) {
    const [from, to] = textPair(random, 100_000, share)
    const own = timeOf(() => diff(from, to)) / 1_000
    const { precise } = diff(from, to)
    // Myers' cost grows with the square of the edits: unrelated texts would take it minutes.
    const isRun = share < 1
    const myers = isRun
      ? timeOf(() => drain(fastMyers(plainWords(from), plainWords(to)))) / 1_000
      : 0
    const beside = isRun
      ? [myers.toFixed(2), own.toFixed(2), (myers / own).toFixed(1)]
      : ['not run', own.toFixed(2), '']
    print(`| ${share * 100} % | ${beside.join(' | ')} | ${precise} |`)
  }
}

const KEYSTROKES = 1_000

/** A translator types into a segment of 300 words: the whole segment is compared again each time. */
function keystrokes(print: Print, random: Random): void {
  const [draft, start] = textPair(random, 300, 0.15)
  const text = [...start]
  const wall: number[] = []
  const cpu: number[] = []
  for (let stroke = 0; stroke < KEYSTROKES + 200; stroke++) {
    const at = Math.floor(random() * text.length)
    if (random() < 0.2) text.splice(at, 1)
    else text.splice(at, 0, LETTERS[Math.floor(random() * LETTERS.length)] ?? ' ')
    const typed = text.join('')
    const used = process.cpuUsage()
    const time = timeOf(() => diff(draft, typed))
    const { user, system } = process.cpuUsage(used)
    if (stroke < 200) continue
    wall.push(time)
    cpu.push((user + system) / 1_000)
  }
  print(
    `\n**A keystroke in 300 words**, ${KEYSTROKES} warm ones, ms. Target p99 < 16 on an idle core.\n`,
  )
  print('| | p50 | p99 | greatest |')
  print('|---|---|---|---|')
  for (const [name, times] of [
    ['elapsed', wall],
    ['processor', cpu],
  ] as const) {
    const at = [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(2))
    print(`| ${name} | ${at.join(' | ')} |`)
  }
}

const LETTERS = 'aeiou nrst l'

type Random = () => number
type Contender = (from: string, to: string) => unknown

/** Medians over all pairs and rounds; within a round every contender takes each pair in turn. */
function medians(pairs: [string, string][], rounds: number, contenders: Contender[]): number[] {
  const times = contenders.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [from, to] of pairs) {
      contenders.forEach((compare, at) => {
        const time = timeOf(() => compare(from, to))
        if (round >= 0) times[at]?.push(time)
      })
    }
  }
  return times.map((list) => quantile(list, 0.5))
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function drain(changes: Iterable<unknown>): number {
  let count = 0
  for (const _ of changes) count++
  return count
}

function plainWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function segmentedWords(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment).filter((part) => part.trim())
}

/** Linear congruential generator (Numerical Recipes), so that every run measures the same texts. */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const LIGHT = 'the of to in a and that for on with was by it as at from'.split(' ')
const CONTENT = 6_000

/** Words as common as in a language: a third light ones, the rest by a falling frequency. */
function word(random: Random): string {
  if (random() < 0.35) return LIGHT[Math.floor(random() * LIGHT.length)] ?? 'the'
  const rank = Math.floor(CONTENT * random() * random())
  return `${'bcdfglmnprstv'[rank % 13]}${'aeiou'[rank % 5]}${rank.toString(26)}${rank % 3 ? 'en' : 'a'}`
}

function textPair(random: Random, size: number, share: number): [from: string, to: string] {
  const old = Array.from({ length: size }, () => word(random) + mark(random))
  const fresh = old.flatMap((kept) => (random() < share ? edited(random, kept) : [kept]))
  return [old.join(' '), fresh.join(' ')]
}

/** Six in ten replaced, two deleted, two with a word put in before. */
function edited(random: Random, kept: string): string[] {
  const chance = random()
  if (chance < 0.6) return [word(random)]
  return chance < 0.8 ? [] : [word(random), kept]
}

function mark(random: Random): string {
  const chance = random()
  if (chance < 0.08) return ','
  return chance < 0.13 ? '.' : ''
}
