import { Agent, request as httpRequest } from 'node:http'
import { performance } from 'node:perf_hooks'
import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/person'
import { segments } from '@/db/schema/segment'
import { WORKSPACE_WINDOW } from '@/domain/segment'
import { sessionCookie } from '@/e2e/stack/session-cookie'
import { startStack } from '@/e2e/stack/stack'
import { importArticle } from '@/server/article/import-article'
import { openSession } from '@/server/person/sign-in'
import { longArticle } from './long-article'

/** One client, one keep-alive connection: what a desk on the same network sees. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const OPENS = 200
const SAVES = 400

let articleId = ''
let sessionId = ''
let rows: { id: number; target: string; version: number }[] = []
let origin = ''

const stack = await startStack(async ({ db }) => {
  const [person] = await db
    .insert(people)
    .values({ name: 'Bench', email: 'bench@test.example', role: 'translator', passwordHash: 'x' })
    .returning()
  if (!person) throw new Error('not stored')
  const long = longArticle(1000)
  origin = long.origin
  const input = { blocks: long.blocks, engine: 'Bench MT', byline: '', outlet: '', sourceUrl: '' }
  articleId = (await importArticle({ db, actor: person }, input)).id
  sessionId = await openSession(db, person.id)
  rows = await db
    .select({ id: segments.id, target: segments.target, version: segments.version })
    .from(segments)
    .where(eq(segments.articleId, articleId))
})

try {
  const { name, value } = await sessionCookie(sessionId, stack.secret)
  const headers = { cookie: `${name}=${value}`, origin: stack.url, 'accept-encoding': 'gzip' }
  const open = () => call('GET', `/api/v1/articles/${articleId}`, headers)
  for (let n = 0; n < 20; n++) {
    await open()
    await save(n, headers)
  }
  const opens: number[] = []
  const saves: number[] = []
  let wireBytes = 0
  for (let n = 0; n < SAVES; n++) {
    saves.push((await save(n + 20, headers)).ms)
    if (n % 2 === 1 && opens.length < OPENS) {
      const answer = await open()
      opens.push(answer.ms)
      wireBytes = Math.max(wireBytes, answer.bytes)
    }
  }
  say(`article: ${rows.length} segments (${origin}); embedded PostgreSQL, fsync on; one client`)
  say(
    `open   p50 ${at(opens, 0.5)} ms  p95 ${at(opens, 0.95)} ms  (n=${opens.length}; goal 15 / 50)`,
  )
  say(
    `       ${(wireBytes / 1000).toFixed(1)} kB on the wire at most (goal 80), the first ${WORKSPACE_WINDOW} segments`,
  )
  const rest = await Promise.all(
    [1, 2, 3]
      .map((n) => n * WORKSPACE_WINDOW)
      .map((from) => call('GET', `/api/v1/articles/${articleId}?from=${from}`, headers)),
  )
  say(
    `       ${((wireBytes + rest.reduce((sum, answer) => sum + answer.bytes, 0)) / 1000).toFixed(1)} kB with the rest, fetched behind it`,
  )
  say(
    `save   p50 ${at(saves, 0.5)} ms  p95 ${at(saves, 0.95)} ms  (n=${saves.length}; goal 8 / 20)`,
  )
} finally {
  agent.destroy()
  await stack.stop()
}

/** Saves another segment each time, as somebody working down the article does. */
async function save(n: number, headers: Record<string, string>) {
  const row = rows[n % rows.length]
  if (!row) throw new Error('no segments')
  const body = JSON.stringify({ text: `${row.target} ${n}`, expectedVersion: row.version })
  const answer = await call(
    'POST',
    `/api/v1/segments/${row.id}/revisions`,
    {
      ...headers,
      'content-type': 'application/json',
      'idempotency-key': `bench-key-${n}`,
    },
    body,
  )
  row.version++
  return answer
}

function call(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<{ ms: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const sent = httpRequest(`${stack.url}${path}`, { method, headers, agent }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength
      })
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve({ ms: performance.now() - began, bytes })
        else reject(new Error(`${method} ${path} answered ${answer.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function at(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
