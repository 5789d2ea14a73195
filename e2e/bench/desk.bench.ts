import { type BenchDesk, startBenchDesk } from './bench-desk'
import { measureKeys } from './measure-keys'
import { measureMemory } from './measure-memory'
import { measureOpening } from './measure-opening'
import { measureRecut } from './measure-recut'
import { measureSaves } from './measure-saves'
import { measureScrolling } from './measure-scrolling'
import { type Measurement, writeResults } from './results'
import { soak } from './soak'

/**
 * What is measured, in this order; each part can be asked for alone: `npm run bench:desk -- keys`. Saves
 * come first: they know each row's version, which the parts that type raise.
 */
const PARTS = {
  saves: measureSaves,
  open: measureOpening,
  keys: measureKeys,
  memory: measureMemory,
  scroll: measureScrolling,
  recut: measureRecut,
} satisfies Record<string, (desk: BenchDesk) => Promise<Measurement[]>>

const asked = process.argv.slice(2)
const soakMinutes = asked.includes('--soak') ? Number(asked[asked.indexOf('--soak') + 1] ?? 30) : 0
const all = Object.keys(PARTS) as (keyof typeof PARTS)[]
const named = all.filter((part) => asked.includes(part))
const parts = named.length > 0 || soakMinutes > 0 ? named : all

const desk = await startBenchDesk()
try {
  for (const part of parts) writeResults(part, await PARTS[part](desk))
  if (soakMinutes > 0) writeResults('soak', await soak(desk, soakMinutes))
} finally {
  await desk.stop()
}
