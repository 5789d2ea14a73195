import { fileURLToPath } from 'node:url'
import { type Measurement, writeResults } from '@/e2e/bench/results'
import { sessionCookie } from '@/e2e/stack/session-cookie'
import { startStack } from '@/e2e/stack/stack'
import { env } from '@/env'
import { openSession } from '../person/sign-in'
import { browserAt } from './ask'
import { type Filled, fillMemory } from './fill-memory'
import { measureConfirms } from './measure-confirms'
import { filling, measureTending } from './measure-filling'
import { measureLookups } from './measure-lookups'
import { measureSearches } from './measure-searches'
import { measureTrigrams } from './measure-trigrams'
import { benchPerson, importQuestions, type Question } from './memory-stock'
import { MADE_UP } from './news-text'
import { realArchive } from './real-text'

const HEAD = `# The memory's speed

Written by \`npm run bench:memory\` (\`-- --pairs 100000\` for a smaller one, \`-- --compare\` for pg_trgm
beside it, \`-- --real\` with the corpora that may lie in ../shared). Production build and
embedded PostgreSQL as it comes, with fsync, on one machine; one browser that asks \`GET /api/v1/segments/:id/matches\` as the desk does.

The archive is made up, the same in every run: words spread by Zipf's law (the share of sentences that hold the n-th commonest word
was fitted to real news of 1,600 sentences), sentences of 20 words in the middle, captions, names, numbers, articles with a subject,
turns of phrase, every tenth sentence an earlier one told again. “Recombined” are real sentences (TICO-19, PUD, AnCora, FLORES, Tatoeba),
cut at their clauses and put together anew with one word in twelve changed: some 250 sentences share each clause, which is harsher than news. What is asked for: sentences of the archive with 5 to 20 % of their
words replaced, inserted or deleted, a phrase moved, a number or name changed, or both of two; and sentences that are in no archive.
`
const BOOK = { file: fileURLToPath(new URL('RESULTS.md', import.meta.url)), head: HEAD }

const asked = process.argv.slice(2)
const pairs = asked.includes('--pairs') ? Number(asked[asked.indexOf('--pairs') + 1]) : 1_000_000

const archive = asked.includes('--real') ? realArchive() : MADE_UP
if (archive === null) {
  process.stdout.write('No corpora lie beside the project: nothing real to measure with.\n')
  process.exit(0)
}

let filled: Filled | null = null
let questions: Question[] = []
let sessionId = ''

const stack = await startStack(async ({ db }) => {
  const person = await benchPerson(db)
  filled = await fillMemory(env().DATABASE_URL, { personId: person.actor.id, pairs, archive })
  questions = await importQuestions(person, pairs, archive)
  sessionId = await openSession(db, person.actor.id)
})

const { name, value } = await sessionCookie(sessionId, stack.secret)
const browser = browserAt(stack.url, `${name}=${value}`)
try {
  if (filled) write('built', filling(filled))
  write('lookups', await measureLookups(browser, questions))
  write('searches', await measureSearches(browser, { pairs, archive }))
  write('confirms', await measureConfirms(browser, questions))
  write('tending', await measureTending(stack.databaseUrl))
  if (asked.includes('--compare')) {
    write('pg_trgm', await measureTrigrams(stack.databaseUrl, questions))
  }
} finally {
  browser.leave()
  await stack.stop()
}

function write(part: string, measurements: readonly Measurement[]): void {
  writeResults(
    `${part}, ${pairs.toLocaleString('en')} pairs ${archive?.origin}`,
    measurements,
    BOOK,
  )
}
