import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenDatabase, openDatabase } from '@/db/client'
import { startEmbeddedServer } from '@/db/embedded/server'
import { migrate } from '@/db/migrate'
import { people } from '@/db/schema/person'
import { TermInput } from '@/domain/term-inputs'
import { pairSegments } from '@/server/article/pair-segments'
import type { Context } from '@/server/context'
import { termImpact } from '@/server/term/term-impact'
import { longArticle } from './long-article'

/**
 * `npm run bench:impact`: how long somebody waits to hear what a change of a term touches, on a desk of
 * some years: 3,300 articles of 30 segments, a tenth of them in work.
 */
const ARTICLES = 3300
const SEGMENTS = 30
const ROUNDS = 9
const TERMS = [
  ['cambio climático', 'climate change'],
  ['régimen', 'regime'],
  ['OMS', 'WHO'],
  ['gobierno', 'government'],
  ['país', 'country'],
  ['enfermedad', 'disease'],
  ['hacer', 'make'],
  ['tener', 'have'],
] as const

const folder = await mkdtemp(join(tmpdir(), 'cotejo-impact-'))
const server = await startEmbeddedServer({ directory: folder })
try {
  await migrate(server.url)
  const opened = openDatabase(server.url, { max: 4 })
  await measure(opened)
  await opened.close()
} finally {
  await server.stop()
  for (const place of new Set([folder, server.place])) {
    await rm(place, { recursive: true, force: true })
  }
}

async function measure({ db, sql }: OpenDatabase): Promise<void> {
  const [person] = await db
    .insert(people)
    .values({ name: 'Bench', email: 'bench@test.example', role: 'editor', passwordHash: 'x' })
    .returning()
  if (!person) throw new Error('not stored')
  const origin = await fill(sql, person.id)
  say(`${ARTICLES * SEGMENTS} segments (${origin}), ${ARTICLES} articles; goal 300 ms`)
  for (const [spanish, preferred] of TERMS) await time({ db, actor: person }, spanish, preferred)
}

async function time(ctx: Context, spanish: string, preferred: string): Promise<void> {
  const term = TermInput.parse({ spanish, preferred })
  const times: number[] = []
  let touched = ''
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const { drafts, published, isWhole } = await termImpact(ctx, { term, id: null })
    times.push(performance.now() - start)
    const counts = `${drafts.segments} segments in work, ${published.segments} with readers`
    touched = `${counts}${isWhole ? '' : ' (near)'}`
  }
  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(ROUNDS / 2)]?.toFixed(0)
  say(`${spanish.padEnd(18)} ${median} ms, at most ${sorted.at(-1)?.toFixed(0)} ms; ${touched}`)
}

/** Rows put in place by statements of their own: the verbs would take half an hour for as many. */
async function fill(sql: OpenDatabase['sql'], personId: string): Promise<string> {
  const { blocks, origin } = longArticle(1000)
  const pairs = blocks.flatMap(pairSegments).filter(({ draft }) => draft !== '')
  await sql.begin(async (tx) => {
    await tx`create temp table bench_pair on commit drop as
      select row_number() over () as n, p->>'source' as source, p->>'draft' as draft
      from jsonb_array_elements(${JSON.stringify(pairs)}::text::jsonb) p`
    await tx`insert into articles (state, created_by_id)
      select case when i % 10 = 0 then 'in_revision' else 'unpublished' end, ${personId}
      from generate_series(1, ${ARTICLES}) i`
    await tx`insert into blocks (article_id, position, kind) select id, 0, 'paragraph' from articles`
    await tx`insert into segments
        (article_id, block_id, position, source, target, state, version, source_words)
      select b.article_id, b.id, at, p.source, p.draft, 'draft', 0, 20
      from blocks b cross join generate_series(0, ${SEGMENTS - 1}) at
      join bench_pair p on p.n = 1 + (b.id * ${SEGMENTS} + at) % ${pairs.length}`
    await tx`insert into revisions (segment_id, number, text, origin)
      select id, 0, target, 'import' from segments`
  })
  await sql`analyze`
  return origin
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
