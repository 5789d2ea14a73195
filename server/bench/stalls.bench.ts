import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import type { OpenDatabase } from '@/db/client'
import { people } from '@/db/schema/person'
import { segments } from '@/db/schema/segment'
import type { Role } from '@/domain/person'
import { MOST_COMPARED_IN_PAGE, MOST_IN_PAGE } from '@/domain/segment'
import { longNews } from '@/e2e/bench/long-news'
import { type Measurement, milliseconds, writeResults } from '@/e2e/bench/results'
import { sessionCookie } from '@/e2e/stack/session-cookie'
import { startStack } from '@/e2e/stack/stack'
import { importArticle } from '@/server/article/import-article'
import { rememberPairs } from '@/server/memory/remember-pairs'
import { openSession } from '@/server/person/sign-in'
import { browserAt } from './ask'
import { type Act, actsOn } from './stall-acts'

const HEAD = `# What holds up the web process

Written by \`npm run bench:stalls\`. Production build and embedded PostgreSQL on one machine. Each thing somebody can ask of an article of
10,000 segments is asked once, alone, after the same was asked of a small one (so that no code is loaded for the first time). Measured in
the web process by \`monitorEventLoopDelay\`: the longest time in which it could do nothing else, that is by which everybody's saves and
live changes waited. Other work on the machine counts in; "work" is the most processor time the thread itself had in one go, and on a
machine of its own both are one. The time an answer took is in brackets.

Of 10,000 segments a page brings the head alone, and the browser asks for windows and versions (docs/adr, 0019). The longest articles
that pages still bring whole are in the other tables, with few changes in them: a page of 200 rows that all changed works longer.
`
const BOOK = { file: fileURLToPath(new URL('STALLS.md', import.meta.url)), head: HEAD }
const LENGTH = 10_000
const GOAL = '50 ms'

const port = await freePort()
process.env.NODE_OPTIONS = `--import=${new URL('./loop-probe.mjs', import.meta.url)}`
process.env.LOOP_PROBE_PORT = String(port)

const articles: { id: string; length: number }[] = []
const sessions = new Map<Role, string>()
const stack = await startStack(fill)
const browsers = new Map<Role, ReturnType<typeof browserAt>>()

try {
  for (const [role, id] of sessions) {
    const { name, value } = await sessionCookie(id, stack.secret)
    browsers.set(role, browserAt(stack.url, `${name}=${value}`))
  }
  const measured: Measurement[] = []
  const pages = new Map<number, Measurement[]>()
  for (const { id, length } of articles) {
    for (const act of actsOn(id, longNews(length))) {
      const one = await measure(act)
      if (length === LENGTH) measured.push(one)
      else if (act.what.startsWith('page')) pages.set(length, [...(pages.get(length) ?? []), one])
    }
  }
  writeResults('10,000 segments', measured, BOOK)
  for (const length of [MOST_IN_PAGE, MOST_COMPARED_IN_PAGE])
    writeResults(`Pages of ${length} segments`, pages.get(length) ?? [], BOOK)
} finally {
  for (const { leave } of browsers.values()) leave()
  await stack.stop()
}

/** Articles, and somebody of each role that works on them. */
async function fill({ db }: OpenDatabase): Promise<void> {
  for (const role of ['translator', 'chief'] as const) {
    const [person] = await db
      .insert(people)
      .values({ name: role, email: `${role}@bench.example`, role, passwordHash: 'x' })
      .returning()
    if (!person) throw new Error('not stored')
    sessions.set(role, await openSession(db, person.id))
    if (role === 'chief') continue
    for (const length of [60, MOST_COMPARED_IN_PAGE, MOST_IN_PAGE, LENGTH]) {
      const input = { blocks: longNews(length), engine: 'Bench MT' }
      const rest = { byline: '', outlet: '', sourceUrl: '' }
      articles.push({
        length,
        id: (await importArticle({ db, actor: person }, { ...input, ...rest })).id,
      })
    }
  }
  // What a submission waits for, and what confirming leaves in the memory, without ten thousand requests.
  const confirmed = await db.update(segments).set({ state: 'confirmed' }).returning()
  const [translator] = await db.select().from(people).where(eq(people.role, 'translator'))
  const byId = translator?.id ?? ''
  await db.transaction((tx) =>
    rememberPairs(
      tx,
      confirmed.map((segment) => ({ segment, byId })),
    ),
  )
}

async function measure({ what, by, run }: Act): Promise<Measurement> {
  const browser = browsers.get(by)
  if (!browser) throw new Error(`nobody is ${by}`)
  await sleep(300)
  await longest()
  const began = performance.now()
  await run(browser)
  const took = performance.now() - began
  await sleep(50)
  const { stall, work } = await longest()
  return {
    what: `${what} (${milliseconds(took)})`,
    value: `${milliseconds(stall)}, work ${milliseconds(work)}`,
    goal: GOAL,
  }
}

/** Longest stall since this was asked last, and the most work in one go: milliseconds. */
async function longest(): Promise<{ stall: number; work: number }> {
  const answer = await fetch(`http://127.0.0.1:${port}`)
  return (await answer.json()) as { stall: number; work: number }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
