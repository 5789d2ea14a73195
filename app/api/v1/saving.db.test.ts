import { randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportBlock } from '@/domain/import-inputs'
import { sessionCookie } from '@/e2e/stack/session-cookie'
import { env } from '@/env'
import type { Context } from '@/server/context'
import { openSession } from '@/server/person/sign-in'
import { serveTestDatabase } from '@/server/reader/testing/serve-test-database'
import { article, person, segmentAt } from '@/server/testing/desk'
import { POST as comment } from './segments/[id]/comments/route'
import { POST as save } from './segments/[id]/revisions/route'

const SITE = 'https://desk.bahia.test'
const WRITERS = 20

interface Answer {
  status: number
  body: Record<string, unknown>
}

/** Saving as browsers do it: over HTTP, with a session, at the same moment as others. */
describe('saving over HTTP', () => {
  let test: Awaited<ReturnType<typeof serveTestDatabase>>
  let people: { ctx: Context; cookie: string }[]
  beforeAll(async () => {
    test = await serveTestDatabase(SITE)
    people = await Promise.all(Array.from({ length: WRITERS }, hire))
  })
  afterAll(() => test.close())

  async function hire() {
    const ctx = await person(test, 'translator')
    const session = await openSession(test.db, ctx.actor.id)
    // The cookie of an https site binds itself to its origin.
    const { name, value } = await sessionCookie(session, env().AUTH_SECRET)
    return { ctx, cookie: `__Host-${name}=${value}` }
  }

  async function post(
    route: typeof save,
    {
      as,
      path,
      id,
      body,
      key,
    }: { as: number; path: string; id: number; body: unknown; key?: string },
  ): Promise<Answer> {
    const request = new NextRequest(`${SITE}/api/v1/segments/${id}/${path}`, {
      method: 'POST',
      headers: {
        cookie: people[as]?.cookie ?? '',
        origin: SITE,
        'content-type': 'application/json',
        ...(key && { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    })
    const response = await route(request, { params: Promise.resolve({ id: String(id) }) })
    return { status: response.status, body: await response.json() }
  }

  const saving = (as: number, id: number, text: string, key?: string) =>
    post(save, {
      as,
      id,
      path: 'revisions',
      body: { text, expectedVersion: 0 },
      ...(key && { key }),
    })

  async function fresh(draft?: string): Promise<number> {
    const { ctx } = people[0] ?? (await hire())
    const block: ImportBlock = {
      kind: 'paragraph',
      source: 'El puerto abre hoy.',
      draft: draft ?? 'The port opens today.',
    }
    return (await segmentAt(ctx, await article(ctx, [block]), 0)).id
  }

  /** Every text kept of a segment: its revisions and what waits beside them. */
  async function kept(id: number): Promise<string[]> {
    const rows = await test.sql`
      select text from revisions where segment_id = ${id} and number > 0
      union all select text from alternatives where segment_id = ${id}`
    return rows.map((row) => row.text)
  }

  it('gives one of twenty writers of the same words the segment and tells nineteen, losing no text', async () => {
    const id = await fresh()
    const texts = Array.from({ length: WRITERS }, (_, n) => `Harbour wording number ${n} stands`)
    const answers = await Promise.all(texts.map((text, n) => saving(n, id, text)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
    const winner = texts[answers.findIndex(({ status }) => status === 200)]
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body.error).toMatchObject({
        code: 'conflict',
        reason: 'text_changed',
        details: { current: { text: winner, version: 1 }, base: 'The port opens today.' },
      })
    }
    expect((await kept(id)).sort()).toEqual(texts.sort())
  })

  it('merges twenty writers who each change another word', async () => {
    const words = Array.from({ length: WRITERS * 3 }, (_, n) => `word${n}`)
    const id = await fresh(`${words.join(' ')}.`)
    const texts = Array.from(
      { length: WRITERS },
      (_, n) => `${words.map((word, at) => (at === n * 3 ? `changed${n}` : word)).join(' ')}.`,
    )
    const answers = await Promise.all(texts.map((text, n) => saving(n, id, text)))
    expect(answers.map(({ status }) => status)).toEqual(Array(WRITERS).fill(200))
    expect(answers.filter(({ body }) => body.merged)).toHaveLength(WRITERS - 1)
    const [row] = await test.sql`select target, version from segments where id = ${id}`
    expect(row?.version).toBe(WRITERS)
    for (let n = 0; n < WRITERS; n++) expect(row?.target).toContain(`changed${n} `)
  })

  it('loses nothing where some texts merge and others collide', async () => {
    const id = await fresh('The port opens again for every ship that waits outside today.')
    const texts = Array.from({ length: WRITERS }, (_, n) =>
      n % 2 === 0
        ? `The port${n} opens again for every ship that waits outside today.`
        : `The port opens again for every ship that waits outside today${n}.`,
    )
    const answers = await Promise.all(texts.map((text, n) => saving(n, id, text)))
    const all = await kept(id)
    answers.forEach(({ status }, n) => {
      const own = n % 2 === 0 ? `port${n} ` : `today${n}.`
      expect([200, 409]).toContain(status)
      expect(
        all.some((text) => text.includes(own)),
        `${own} ${status}`,
      ).toBe(true)
    })
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
  })

  it('answers a repeated request as the first time, word for word, and writes once', async () => {
    const id = await fresh()
    const key = randomUUID()
    const first = await saving(0, id, 'The port reopens.', key)
    const again = await Promise.all([1, 2, 3].map(() => saving(0, id, 'The port reopens.', key)))
    expect(again).toEqual([first, first, first])
    expect(await kept(id)).toEqual(['The port reopens.'])
  })

  it('answers twenty copies of one request sent at once alike, and writes once', async () => {
    const id = await fresh()
    const key = randomUUID()
    const body = { kind: 'question', body: 'Which port?' }
    const asked = await Promise.all(
      Array.from({ length: WRITERS }, () =>
        post(comment, { as: 0, id, path: 'comments', body, key }),
      ),
    )
    expect(asked[0]?.status).toBe(201)
    expect(asked).toEqual(Array(WRITERS).fill(asked[0]))
    const [row] = await test.sql`select count(*)::int as n from comments where segment_id = ${id}`
    expect(row?.n).toBe(1)
  })

  it('repeats a lost race as a lost race', async () => {
    const id = await fresh()
    await saving(0, id, 'The port reopens.')
    const key = randomUUID()
    const lost = await saving(1, id, 'The harbour is back!', key)
    expect(lost.status).toBe(409)
    expect(await saving(1, id, 'The harbour is back!', key)).toEqual(lost)
    expect(await kept(id)).toHaveLength(2)
  })

  it('refuses a key for another text, another segment and another act, and another person may have it', async () => {
    const [id, other] = [await fresh(), await fresh()]
    const key = randomUUID()
    await saving(0, id, 'The port reopens.', key)
    const refused = { status: 409, body: { error: { code: 'conflict', reason: 'key_reused' } } }
    expect(await saving(0, id, 'Something else.', key)).toMatchObject(refused)
    expect(await saving(0, other, 'The port reopens.', key)).toMatchObject(refused)
    const body = { kind: 'comment', body: 'Seen' }
    expect(await post(comment, { as: 0, id, path: 'comments', body, key })).toMatchObject(refused)
    expect(await kept(id)).toEqual(['The port reopens.'])
    expect(await saving(1, other, 'The port reopens.', key)).toMatchObject({ status: 200 })
  })

  it.each(['short', 'with a space', 'x'.repeat(101)])('refuses the key “%s”', async (key) => {
    const id = await fresh()
    expect(await saving(0, id, 'The port reopens.', key)).toMatchObject({
      status: 422,
      body: { error: { reason: 'key_malformed' } },
    })
    expect(await kept(id)).toEqual([])
  })

  it('forgets a key whose request was refused, so that the mended request may use it', async () => {
    const id = await fresh()
    const key = randomUUID()
    const ahead = { text: 'The port reopens.', expectedVersion: 7 }
    const refused = await post(save, { as: 0, id, path: 'revisions', body: ahead, key })
    expect(refused).toMatchObject({ status: 422, body: { error: { reason: 'version_unknown' } } })
    expect(await saving(0, id, 'The port reopens.', key)).toMatchObject({ status: 200 })
  })
})
