import { openDatabase, type Sql } from '@/db/client'
import { at, type Measurement, milliseconds } from '@/e2e/bench/results'
import type { Question } from './memory-stock'
import { megabytes, percent } from './units'

/** Lookups of each way: enough to see what it costs, at a second or two each. */
const ASKED = 24

interface Way {
  name: string
  index: string
  /** Settings of the session it needs. */
  settings: Record<string, string>
  lookUp: (sql: Sql, text: string) => Promise<{ text: string }[]>
}

const gin = (threshold: string): Way => ({
  name: `GIN, likeness ≥ ${threshold}`,
  index: 'using gin (text gin_trgm_ops)',
  settings: { 'pg_trgm.similarity_threshold': threshold },
  lookUp: (sql, text) => sql<{ text: string }[]>`
    select text from memory_sources where text % ${text}
    order by similarity(text, ${text}) desc limit 5`,
})

const WAYS: readonly Way[] = [
  gin('0.7'),
  gin('0.5'),
  {
    name: 'GiST, nearest five',
    index: 'using gist (text gist_trgm_ops (siglen = 256))',
    settings: {},
    lookUp: (sql, text) => sql<{ text: string }[]>`
      select text from memory_sources order by text <-> ${text} limit 5`,
  },
]

/**
 * The same questions to pg_trgm, which ships with PostgreSQL and is what one would take first: by SQL
 * alone, without a web server, rights, origins and names around it.
 */
export async function measureTrigrams(
  databaseUrl: string,
  questions: readonly Question[],
): Promise<Measurement[]> {
  const { sql, close } = openDatabase(databaseUrl, { max: 1 })
  const altered = questions.filter(({ original }) => original !== null)
  const step = Math.max(1, Math.floor(altered.length / ASKED))
  const asked = altered.filter((_question, index) => index % step === 0).slice(0, ASKED)
  const measured: Measurement[] = []
  for (const [at, way] of WAYS.entries()) {
    if (WAYS[at - 1]?.index !== way.index) measured.push(await build(sql, way))
    measured.push(...(await measureWay(sql, way, asked)))
  }
  await sql`drop index if exists bench_trigrams`
  await close()
  return measured
}

async function build(sql: Sql, { name, index }: Way): Promise<Measurement> {
  await sql`drop index if exists bench_trigrams`
  const began = performance.now()
  await sql.unsafe(`create index bench_trigrams on memory_sources ${index}`)
  const seconds = (performance.now() - began) / 1000
  const [size] = await sql<{ bytes: string }[]>`
    select pg_relation_size('bench_trigrams') as bytes`
  const value = `${seconds.toFixed(0)} s, ${megabytes(Number(size?.bytes))}`
  return { what: `${name}: index`, value, goal: null }
}

async function measureWay(sql: Sql, way: Way, asked: readonly Question[]): Promise<Measurement[]> {
  for (const [name, value] of Object.entries(way.settings)) {
    await sql`select set_config(${name}, ${value}, false)`
  }
  const times: number[] = []
  let found = 0
  for (const { source, original } of asked) {
    const began = performance.now()
    const rows = await way.lookUp(sql, source)
    times.push(performance.now() - began)
    if (rows.some(({ text }) => text === original)) found++
  }
  const { name } = way
  const ms = (share: number) => milliseconds(at(times, share))
  return [
    { what: `${name}: p50 of ${asked.length}`, value: ms(0.5), goal: null },
    { what: `${name}: p99`, value: ms(0.99), goal: null },
    {
      what: `${name}: the original among the first five`,
      value: percent(found / asked.length),
      goal: null,
    },
  ]
}
