import { writeFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import postgres from 'postgres'
import { test } from '@/e2e/fixtures'
import { drain, Ledger, wordsOf } from './ledger'
import { seeded } from './seeded'
import { open, settle, type Typist, type } from './typist'

const SECONDS = Number(process.env.CHAOS_SECONDS ?? 60)
const SEED = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 1e6))
const SENTENCES = ['Uno abre.', 'Dos cierra.', 'Tres espera.', 'Cuatro vuelve.', 'Cinco calla.']

interface Stored {
  segmentId: number
  number: number
  text: string
  authorId: string | null
}

/**
 * Four browsers type into one article while web process and database are killed in turn and the network
 * drops. Whatever a screen called saved must be a revision, word for word; no word may leave a text
 * unless somebody settled a conflict; and every word that ever stood in an editor must be in a revision
 * or in a text that was set aside, once all pages have come back.
 */
test('nothing that was called saved is lost, nothing is overwritten unseen', async ({
  browser,
  stack,
  enter,
}, testInfo) => {
  const chance = seeded(SEED)
  const ledger = new Ledger()
  const sql = postgres(stack.databaseUrl, { max: 1, onnotice: () => undefined })
  const contexts: BrowserContext[] = []
  const contextOf = async (role: 'translator' | 'editor' | 'chief') => {
    const context = await browser.newContext({ baseURL: stack.url, locale: 'en-GB' })
    await enter(role, context)
    await ledger.watch(context, role)
    contexts.push(context)
    return context
  }
  const ana = await contextOf('translator')
  const bruno = await contextOf('editor')
  const carmen = await contextOf('chief')
  const idOf = async (email: string) => {
    const [row] = await sql`select id from people where email = ${email}`
    return String(row?.id)
  }
  const people = {
    ana: await idOf(stack.logins.translator.email),
    bruno: await idOf(stack.logins.editor.email),
    carmen: await idOf(stack.logins.chief.email),
  }
  const first = await ana.newPage()
  const articleId = await createArticle(first)
  const typists: Typist[] = [
    { name: 'ana', personId: people.ana, context: ana, page: first },
    { name: 'anatwo', personId: people.ana, context: ana, page: await ana.newPage() },
    { name: 'bruno', personId: people.bruno, context: bruno, page: await bruno.newPage() },
    { name: 'carmen', personId: people.carmen, context: carmen, page: await carmen.newPage() },
  ]
  const segments = await sql`
    select id::int from segments where article_id = ${articleId} order by position`
  const work = {
    articleId,
    ledger,
    chance,
    segmentIds: segments.map(({ id }) => id as number),
    until: Date.now() + SECONDS * 1000,
  }
  const [words, breaks] = await Promise.all([
    Promise.all(typists.map((typist) => type(typist, work))),
    breakThings(stack.pid, { ledger, contexts, chance, until: work.until }),
  ])
  await back(stack.url)
  for (const context of contexts) await context.setOffline(false)

  // One page is closed with a text that never left it.
  const last = typists[3]
  if (!last) throw new Error('no typist')
  await carmen.setOffline(true)
  await last.page.locator(`#segment-${work.segmentIds[0]} [data-editor="english"]`).first().click()
  await last.page.keyboard.press('Control+End')
  await last.page.keyboard.type(' carmen9999x', { delay: 10 })
  await last.page.waitForTimeout(300)
  await last.page.close()
  await carmen.setOffline(false)
  last.page = await carmen.newPage()

  // Everybody opens the article again: what waits in the browsers comes back and is saved.
  for (const typist of typists) {
    await expect(() => open(typist.page, articleId)).toPass({ timeout: 60_000 })
    if (typist === last) {
      const row = typist.page.locator(`#segment-${work.segmentIds[0]}`)
      await expect(row, 'unsaved typing comes back').toContainText('carmen9999x')
    }
    await drain(typist.page, () => settle(typist, work))
  }
  await sql.end()
  const after = postgres(stack.databaseUrl, { max: 1, onnotice: () => undefined })
  const revisions = await after<Stored[]>`
    select r.segment_id::int as "segmentId", r.number, r.text, r.author_id as "authorId"
    from revisions r join segments s on s.id = r.segment_id
    where s.article_id = ${articleId} order by r.segment_id, r.number`
  const alternatives = await after<{ segmentId: number; text: string }[]>`
    select a.segment_id::int as "segmentId", a.text
    from alternatives a join segments s on s.id = a.segment_id where s.article_id = ${articleId}`
  await after.end()

  await testInfo.attach('diary', { body: ledger.diary.join('\n'), contentType: 'text/plain' })
  if (process.env.CHAOS_DIARY) writeFileSync(process.env.CHAOS_DIARY, ledger.diary.join('\n'))
  const called = [...ledger.saved.values()].reduce((sum, texts) => sum + texts.size, 0)
  process.stdout.write(
    `      seed ${SEED}: ${words.join(' + ')} words typed, ${breaks.join(', ')}; ` +
      `${revisions.length} revisions, ${alternatives.length} set aside, ${called} texts called saved\n`,
  )
  expect(missingTexts(ledger, revisions), 'called saved, and in no revision').toEqual([])
  expect(silentLosses(ledger, revisions), 'words that left a text unseen').toEqual([])
  expect(
    missingWords(ledger, [...revisions, ...alternatives]),
    'typed, and nowhere to be found',
  ).toEqual([])
  expect(called, 'the screens called something saved').toBeGreaterThan(20)
})

async function createArticle(page: Page): Promise<string> {
  await page.goto('/desk')
  const answer = await page.request.post('/api/v1/articles', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      engine: '',
      blocks: SENTENCES.map((source) => ({ kind: 'paragraph', source, draft: '' })),
    },
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

interface Breaking {
  ledger: Ledger
  contexts: readonly BrowserContext[]
  chance: () => number
  until: number
}

/** Kills the web process and the database in turn, and cuts one browser off in between. */
async function breakThings(
  pid: number,
  { ledger, contexts, chance, until }: Breaking,
): Promise<string[]> {
  const done = { 'web killed': 0, 'database killed': 0, 'line cut': 0 }
  for (let turn = 0; ; turn++) {
    await pause(4_000 + chance() * 3_000)
    if (Date.now() > until - 5_000) break
    if (turn % 3 === 0) {
      ledger.note('*', 'web killed')
      process.kill(pid, 'SIGUSR2')
      done['web killed'] += 1
    } else if (turn % 3 === 1) {
      ledger.note('*', 'database killed')
      process.kill(pid, 'SIGHUP')
      done['database killed'] += 1
    } else {
      const at = Math.floor(chance() * contexts.length)
      const context = contexts[at]
      ledger.note('*', `line cut ${at}`)
      await context?.setOffline(true)
      await pause(1_500 + chance() * 3_000)
      await context?.setOffline(false)
      done['line cut'] += 1
    }
  }
  return Object.entries(done).map(([what, times]) => `${what} ${times} ×`)
}

/** Waits until the application answers again. */
async function back(url: string): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(`${url}/api/health/ready`).then(
          (answer) => answer.status,
          () => 0,
        ),
      {
        timeout: 60_000,
      },
    )
    .toBe(200)
}

function missingTexts(ledger: Ledger, revisions: readonly Stored[]): string[] {
  const stored = new Set(revisions.map(({ segmentId, text }) => `${segmentId} ${text}`))
  return [...ledger.saved].flatMap(([segmentId, texts]) =>
    [...texts]
      // White space alone is stored as no text (domain/segment-inputs.ts).
      .map((text) => `${segmentId} ${text.trim() === '' ? '' : text}`)
      .filter((text) => !stored.has(text)),
  )
}

/** Steps from one revision to the next that lost a word, beyond the conflicts their author settled. */
function silentLosses(ledger: Ledger, revisions: readonly Stored[]): string[] {
  const allowed = new Map(ledger.settled)
  return revisions.flatMap((revision, index) => {
    const before = revisions[index - 1]
    if (before?.segmentId !== revision.segmentId) return []
    if (revision.number !== before.number + 1) return [`a number is missing at ${revision.number}`]
    const now = wordsOf(revision.text)
    const lost = [...wordsOf(before.text)].filter((word) => !now.has(word))
    if (lost.length === 0) return []
    const key = `${revision.segmentId} ${revision.authorId}`
    const left = allowed.get(key) ?? 0
    allowed.set(key, left - 1)
    return left > 0 ? [] : [`${revision.segmentId}/${revision.number} lost ${lost.join(' ')}`]
  })
}

function missingWords(ledger: Ledger, kept: readonly { segmentId: number; text: string }[]) {
  const found = new Map<number, Set<string>>()
  for (const { segmentId, text } of kept) {
    const words = found.get(segmentId) ?? new Set()
    for (const word of wordsOf(text)) words.add(word)
    found.set(segmentId, words)
  }
  return [...ledger.typed].flatMap(([segmentId, words]) =>
    [...words].filter((word) => !found.get(segmentId)?.has(word)),
  )
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
