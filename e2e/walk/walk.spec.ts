import { writeFileSync } from 'node:fs'
import { type BrowserContext, expect } from '@playwright/test'
import postgres from 'postgres'
import { test } from '@/e2e/fixtures'
import { createArticle } from '@/e2e/journeys/small-article'
import { drain, Ledger } from '../chaos/ledger'
import { seeded } from '../chaos/seeded'
import { open } from '../chaos/typist'
import { ACTS, settles } from './acts'
import { differences, lossesIn } from './losses'
import type { Walk, Walker } from './walker'

const STEPS = Number(process.env.WALK_STEPS ?? 60)
const SEED = Number(process.env.WALK_SEED ?? Math.floor(Math.random() * 1e6))
const WALKERS = [
  ['ana', 'translator'],
  ['anatwo', 'translator'],
  ['bruno', 'editor'],
  ['carmen', 'chief'],
] as const

/**
 * Four pages of three people act at random in one article. Afterwards every screen shows what the server
 * holds, and the database accounts for every word and every act.
 */
test('whatever people do, in whatever order, no word is lost', async ({
  browser,
  stack,
  enter,
}) => {
  const sql = postgres(stack.databaseUrl, { max: 2, onnotice: () => undefined })
  const ledger = new Ledger()
  const wrong: string[] = []
  const contexts = new Map<string, BrowserContext>()
  const walkers: Walker[] = []
  const walk: Walk = {
    articleId: '',
    url: stack.url,
    pid: stack.pid,
    sql,
    ledger,
    mayGo: new Map(),
    wholeAgainAt: 0,
  }
  for (const [at, [name, role]] of WALKERS.entries()) {
    const known = contexts.get(role)
    const context = known ?? (await browser.newContext({ baseURL: stack.url, locale: 'en-GB' }))
    contexts.set(role, context)
    if (!known) {
      await enter(role, context)
      // Texts alone, without what went from them.
      await context.addCookies([
        { name: 'cotejo-view', value: 'nothing', url: `${stack.url}/desk` },
      ])
      await ledger.watch(context, name)
      context.on('weberror', (error) => {
        ledger.note(name, `breaks: ${error.error().message}`)
        if (Date.now() > walk.wholeAgainAt) wrong.push(`${name}: ${error.error().stack}`)
      })
    }
    const [person] = await sql`select id from people where email = ${stack.logins[role].email}`
    const chance = seeded(SEED * WALKERS.length + at)
    const page = await context.newPage()
    walkers.push({ name, personId: String(person?.id), context, page, chance, words: 0 })
  }
  const [first] = walkers
  if (!first) throw new Error('nobody walks')
  walk.articleId = await createArticle(first.page)
  await Promise.all(walkers.map((walker) => go(walker, walk)))

  // The line and the session have come back by then.
  await first.page.waitForTimeout(12_000)
  wrong.push(...(await rest(walkers, walk)))
  for (const { page } of walkers) await open(page, walk.articleId)
  wrong.push(...(await rest(walkers, walk)))
  wrong.push(...(await lossesIn(walk)))
  await sql.end()
  if (process.env.WALK_DIARY) writeFileSync(process.env.WALK_DIARY, ledger.diary.join('\n'))
  const words = walkers.reduce((sum, walker) => sum + walker.words, 0)
  process.stdout.write(`      seed ${SEED}: ${STEPS} acts each, ${words} words\n`)
  expect(wrong, `seed ${SEED}`).toEqual([])
})

async function go(walker: Walker, walk: Walk): Promise<void> {
  const { name, chance } = walker
  const bag = Object.entries(ACTS).flatMap(([what, [times, act]]) =>
    Array.from({ length: times }, () => ({ what, act })),
  )
  await open(walker.page, walk.articleId)
  for (let step = 0; step < STEPS; step++) {
    const { what, act } = bag[Math.floor(chance() * bag.length)] ?? {}
    walk.ledger.note(name, `${step} ${what}`)
    await act?.(walker, walk).catch(async (error) => {
      walk.ledger.note(name, `stumbles: ${error}`)
      // Nothing there to act on, or no answer: like a person, some look again.
      if (chance() < 0.3) await open(walker.page, walk.articleId).catch(() => undefined)
    })
    await walker.page.waitForTimeout(chance() < 0.5 ? 0 : chance() * 900)
  }
}

/** Has everybody settle and save what there is; answers what a screen shows wrongly then. */
async function rest(walkers: readonly Walker[], walk: Walk): Promise<string[]> {
  for (const { page } of walkers) {
    if (!page.url().includes('/revise')) await open(page, walk.articleId)
  }
  for (const walker of walkers) await drain(walker.page, () => settles(walker, walk))
  await walkers[0]?.page.waitForTimeout(2_000)
  return (await Promise.all(walkers.map((walker) => differences(walker, walk)))).flat()
}
