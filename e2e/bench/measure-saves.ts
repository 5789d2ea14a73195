import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { BenchDesk, BenchRow } from './bench-desk'
import { at, type Measurement, milliseconds } from './results'

const ALONE = 400
const TOGETHER = 20

/** Saves through the API: one writer, then fifty in one article. Each with version check and event. */
export async function measureSaves(desk: BenchDesk): Promise<Measurement[]> {
  const [first = ''] = desk.cookies
  const warm = writer(desk, first)
  for (let nth = 0; nth < 50; nth++) await warm(rowOf(desk, nth))
  const alone: number[] = []
  for (let nth = 0; nth < ALONE; nth++) alone.push(await warm(rowOf(desk, nth)))
  const crowd = await Promise.all(desk.cookies.map((cookie, nth) => saveAlong(desk, cookie, nth)))
  const together = crowd.flat()
  return [
    { what: `save, one writer, p50 of ${ALONE}`, value: of(alone, 0.5), goal: '8 ms' },
    { what: 'save, one writer, p99', value: of(alone, 0.99), goal: '20 ms' },
    {
      what: `save, ${crowd.length} people in one article, p95 of ${together.length}`,
      value: of(together, 0.95),
      goal: '100 ms',
    },
  ]
}

function of(times: number[], share: number): string {
  return milliseconds(at(times, share))
}

/** Everybody on rows of their own, a save about every second, as people who type do. */
async function saveAlong(desk: BenchDesk, cookie: string, nth: number): Promise<number[]> {
  const save = writer(desk, cookie)
  const times: number[] = []
  await pause((nth / desk.cookies.length) * 1_000)
  for (let step = 0; step < TOGETHER; step++) {
    times.push(await save(rowOf(desk, nth * TOGETHER + step)))
    await pause(1_000 - (times.at(-1) ?? 0))
  }
  return times
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
}

function rowOf({ rows }: BenchDesk, nth: number): BenchRow {
  const row = rows[nth % rows.length]
  if (!row) throw new Error('the article has no segments')
  return row
}

/** Saves over one connection that stays open; answers the milliseconds of each. */
function writer({ url }: BenchDesk, cookie: string): (row: BenchRow) => Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return (row) =>
    new Promise((resolve, reject) => {
      const began = performance.now()
      const headers = {
        cookie,
        origin: url,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      }
      const path = `${url}/api/v1/segments/${row.id}/revisions`
      const sent = request(path, { method: 'POST', headers, agent }, (answer) => {
        answer.resume().on('end', () => {
          if (answer.statusCode !== 200) reject(new Error(`a save answered ${answer.statusCode}`))
          row.version += 1
          resolve(performance.now() - began)
        })
      })
      sent.on('error', reject)
      const text = `${row.target} ${row.version}`
      sent.end(JSON.stringify({ text, expectedVersion: row.version }))
    })
}
