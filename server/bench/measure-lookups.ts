import type { MatchList } from '@/domain/memory'
import { at, type Measurement, milliseconds } from '@/e2e/bench/results'
import { ALTERATIONS } from './alter-sentence'
import type { BenchBrowser } from './ask'
import type { Question } from './memory-stock'
import { percent } from './units'

/** Where the original must be, and how it is counted. */
const FIRST = 5

interface Looked {
  question: Question
  ms: number
  list: MatchList
}

/** Asks for the matches of every question as the desk does when somebody comes to the row. */
export async function measureLookups(
  { ask }: BenchBrowser,
  questions: readonly Question[],
): Promise<Measurement[]> {
  const looked: Looked[] = []
  for (const question of inMixedOrder(questions)) {
    const path = `/api/v1/segments/${question.segmentId}/matches`
    const { ms, body } = await ask<MatchList>('GET', path)
    looked.push({ question, ms, list: body })
  }
  return [...timesOf(looked), ...foundOf(looked), ...offersOf(looked)]
}

function timesOf(looked: readonly Looked[]): Measurement[] {
  const all = looked.map(({ ms }) => ms)
  return [
    { what: `matches of a segment, p50 of ${all.length}`, value: ms(all, 0.5), goal: '20 ms' },
    { what: 'p90', value: ms(all, 0.9), goal: null },
    { what: 'p99', value: ms(all, 0.99), goal: '70 ms' },
    { what: 'longest', value: ms(all, 1), goal: null },
    { what: 'given up for taking too long', value: String(late(looked)), goal: '0' },
  ]
}

function foundOf(looked: readonly Looked[]): Measurement[] {
  const altered = looked.filter(({ question }) => question.kind !== null)
  const share = altered.filter(isFound).length / altered.length
  const ofEach = ALTERATIONS.map((kind) => {
    const ofKind = altered.filter(({ question }) => question.kind === kind)
    const value = `${ofKind.filter(isFound).length} of ${ofKind.length}`
    return { what: `… ${kind}`, value, goal: null }
  })
  const what = `the original among the first ${FIRST}, of ${altered.length} altered`
  return [{ what, value: percent(share), goal: '≥ 99 %' }, ...ofEach]
}

function offersOf(looked: readonly Looked[]): Measurement[] {
  const unheard = looked.filter(({ question }) => question.kind === null)
  const offered = unheard.filter(({ list }) => list.matches.length > 0)
  const best = Math.max(0, ...offered.map(({ list }) => list.matches[0]?.percent ?? 0))
  return [
    {
      what: `sentences like none in the memory that are offered something, of ${unheard.length}`,
      value: `${percent(offered.length / unheard.length)}${best > 0 ? ` (best ${best} %)` : ''}`,
      goal: null,
    },
  ]
}

function isFound({ question, list }: Looked): boolean {
  return list.matches.slice(0, FIRST).some(({ source }) => source === question.original)
}

function late(looked: readonly Looked[]): number {
  return looked.filter(({ list }) => list.isLate).length
}

/** So that neither kind finds the pages of the index warmer than the other. */
function inMixedOrder(questions: readonly Question[]): Question[] {
  const step = 37
  return Array.from({ length: step }, (_, offset) =>
    questions.filter((_question, index) => index % step === offset),
  ).flat()
}

function ms(times: readonly number[], share: number): string {
  return milliseconds(at(times, share))
}
