import type { SavedSegment } from '@/domain/segment'
import { at, type Measurement, milliseconds } from '@/e2e/bench/results'
import type { BenchBrowser } from './ask'
import type { Question } from './memory-stock'

const CONFIRMS = 200
const WARM = 20

/** Confirms segments one after another, each of which writes a pair and its words into the memory. */
export async function measureConfirms(
  { ask }: BenchBrowser,
  questions: readonly Question[],
): Promise<Measurement[]> {
  const times: number[] = []
  for (const { segmentId } of questions.slice(0, CONFIRMS + WARM)) {
    const path = `/api/v1/segments/${segmentId}/confirmation`
    const { ms } = await ask<SavedSegment>('POST', path, { expectedVersion: 0 })
    times.push(ms)
  }
  const counted = times.slice(WARM)
  const ms = (share: number) => milliseconds(at(counted, share))
  return [
    { what: `confirm, pair and words written, p50 of ${CONFIRMS}`, value: ms(0.5), goal: '8 ms' },
    { what: 'p99', value: ms(0.99), goal: '20 ms' },
  ]
}
