import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PresentDto } from '@/domain/live'
import { sessionCookie } from '@/e2e/stack/session-cookie'
import { env } from '@/env'
import { addComment } from '@/server/comment/add-comment'
import type { Context } from '@/server/context'
import { liveHub } from '@/server/live/live-hub'
import { missedChanges } from '@/server/live/missed-changes'
import { changePerson } from '@/server/person/change-person'
import { endSession, openSession } from '@/server/person/sign-in'
import { serveTestDatabase } from '@/server/reader/testing/serve-test-database'
import { joinSegments } from '@/server/segment/join-segments'
import { splitSegment } from '@/server/segment/split-segment'
import { undoResegmentation } from '@/server/segment/undo-resegmentation'
import { article, confirmAt, person, save, segmentAt, toReview } from '@/server/testing/desk'
import { Heard } from '@/server/testing/heard'
import { DELETE as leave, PUT as show } from './articles/[id]/presence/route'
import { GET as open } from './articles/[id]/stream/route'

const SITE = 'https://desk.bahia.test'

interface Someone {
  ctx: Context
  sessionId: string
  cookie: string
}

describe('an article that others work on', () => {
  let test: Awaited<ReturnType<typeof serveTestDatabase>>
  let ana: Someone
  let bruno: Someone
  beforeAll(async () => {
    test = await serveTestDatabase(SITE)
    ana = await hire('translator')
    bruno = await hire('editor')
  })
  afterAll(async () => {
    await (await liveHub()).close()
    await test.close()
  })

  async function hire(role: 'translator' | 'editor'): Promise<Someone> {
    const ctx = await person(test, role)
    const sessionId = await openSession(test.db, ctx.actor.id)
    const { name, value } = await sessionCookie(sessionId, env().AUTH_SECRET)
    return { ctx, sessionId, cookie: `__Host-${name}=${value}` }
  }

  const asked = (who: Someone | null, path: string, method = 'GET', body?: unknown) =>
    new NextRequest(`${SITE}/api/v1/articles/${path}`, {
      method,
      headers: { cookie: who?.cookie ?? '', origin: SITE, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

  async function stream(who: Someone | null, id: string, query = `tab=${randomUUID()}`) {
    const request = asked(who, `${id}/stream?${query}`)
    return open(request, { params: Promise.resolve({ id }) })
  }

  async function listenTo(who: Someone, id: string, query?: string): Promise<Heard> {
    const heard = new Heard(await stream(who, id, query))
    await heard.next('hello')
    // The import of a moment ago may be told late, and would have everything read anew.
    await setTimeout(300)
    return heard
  }

  async function stand(who: Someone, id: string, tab: string, segmentId: number | null) {
    const request = asked(who, `${id}/presence`, 'PUT', { tab, segmentId, isTyping: true })
    expect((await show(request, { params: Promise.resolve({ id }) })).status).toBe(200)
  }

  it('tells of a save, with the text', async () => {
    const id = await article(ana.ctx)
    const segment = await segmentAt(ana.ctx, id, 1)
    const heard = await listenTo(bruno, id)
    await save(ana.ctx, segment.id, 'The ships came in at dawn.')
    const { segments } = await heard.next('segments')
    expect(segments.map((each) => [each.id, each.target, each.version])).toEqual([
      [segment.id, 'The ships came in at dawn.', 1],
    ])
    await heard.leave()
  })

  it('is told in order: no reading that took long comes after a newer one', async () => {
    const id = await article(ana.ctx)
    const { id: segmentId } = await segmentAt(ana.ctx, id, 1)
    const heard = await listenTo(bruno, id)
    const presence = JSON.stringify({ article: id, event: null, type: 'presence' })
    await test.sql.begin(async (tx) => {
      // Who is there cannot be read for now: what is told together with that waits, its text read already.
      await tx`lock table presences in access exclusive mode`
      await test.sql`select pg_notify('cotejo_live', ${presence})`
      await save(ana.ctx, segmentId, 'The ships came in at dawn.')
      await setTimeout(300)
      await confirmAt(ana.ctx, id, 1)
      await setTimeout(300)
    })
    const told = [await heard.next('segments'), await heard.next('segments')]
    expect(told.map(({ segments }) => segments[0]?.state)).toEqual(['editing', 'confirmed'])
    await heard.leave()
  })

  it('tells of a question with the count of open ones, and of acts on the whole article', async () => {
    const id = await article(ana.ctx)
    const segment = await segmentAt(ana.ctx, id, 1)
    const heard = await listenTo(bruno, id)
    await addComment(ana.ctx, segment.id, {
      kind: 'question',
      body: 'Which ships?',
      side: null,
      quote: null,
    })
    expect((await heard.next('segments')).segments[0]?.openQuestions).toBe(1)
    expect(await heard.next('comments')).toEqual({ segmentIds: [segment.id] })
    await heard.leave()
    const other = await article(ana.ctx)
    const more = await listenTo(bruno, other)
    await toReview(ana.ctx, bruno.ctx, other)
    await more.next('stale')
    await more.leave()
  })

  it('tells of a split and of its undoing by the rows in question, not by the whole article', async () => {
    const id = await article(ana.ctx)
    const whole = await segmentAt(ana.ctx, id, 1)
    const heard = await listenTo(bruno, id)
    const at = { source: 11, draft: 10, target: 10 }
    const made = await splitSegment(ana.ctx, whole.id, { expectedVersion: 0, at })
    const madeIds = made.segments.map((segment) => segment.id)
    const told = await heard.next('segments')
    expect(told.recut).toEqual({ acts: [{ goneIds: [whole.id], madeIds }], count: 4 })
    expect(told.segments).toEqual(made.segments)
    await undoResegmentation(ana.ctx, made.id)
    const { recut, segments } = await heard.next('segments')
    expect(recut).toEqual({ acts: [{ goneIds: madeIds, madeIds: [whole.id] }], count: 3 })
    expect(segments.map((each) => [each.id, each.position])).toEqual([[whole.id, 1]])
    await heard.leave()
  })

  it('tells of a join as it stands, also to whom no stream gets through', async () => {
    const id = await article(ana.ctx)
    const [first, second] = [await segmentAt(ana.ctx, id, 1), await segmentAt(ana.ctx, id, 2)]
    const input = { expectedVersion: 0, nextId: second.id, nextExpectedVersion: 0 }
    const made = await joinSegments(ana.ctx, first.id, input)
    const madeIds = made.segments.map((segment) => segment.id)
    // The import, of a moment ago, is told as "read again" until it is old.
    await test.sql`alter table events disable trigger user`
    await test.sql`update events set created_at = now() - interval '1 hour'
      where article_id = ${id} and record->>'type' <> 'segment.joined'`
    await test.sql`alter table events enable trigger user`
    const [{ last } = { last: 0 }] = await test.sql`
      select max(id)::int as last from events where article_id = ${id}`
    const { messages } = await missedChanges(bruno.ctx, id, last)
    expect(messages.map(({ name }) => name)).not.toContain('stale')
    expect(messages).toContainEqual({
      name: 'segments',
      message: expect.objectContaining({
        segments: made.segments,
        recut: { acts: [{ goneIds: [first.id, second.id], madeIds }], count: 2 },
      }),
    })
  })

  it('says nothing of other articles', async () => {
    const [one, other] = [await article(ana.ctx), await article(ana.ctx)]
    const heard = await listenTo(bruno, one)
    await save(ana.ctx, (await segmentAt(ana.ctx, other, 0)).id, 'Elsewhere')
    const segment = await segmentAt(ana.ctx, one, 0)
    await save(ana.ctx, segment.id, 'Here')
    expect((await heard.next('segments')).segments.map((each) => each.target)).toEqual(['Here'])
    await heard.leave()
  })

  it('whoever comes back is told whether something was missed', async () => {
    const id = await article(ana.ctx)
    await test.sql`alter table events disable trigger user`
    await test.sql`update events set created_at = now() - interval '1 hour' where article_id = ${id}`
    await test.sql`alter table events enable trigger user`
    const [{ last } = { last: 0 }] = await test.sql`
      select max(id)::int as last from events where article_id = ${id}`
    const hello = async (after: number) => {
      const heard = new Heard(await stream(bruno, id, `tab=${randomUUID()}&after=${after}`))
      const { isMissed } = await heard.next('hello')
      await heard.leave()
      return isMissed
    }
    expect(await hello(last)).toBe(false)
    expect(await hello(last - 1)).toBe(true)
  })

  it('shows who is where, two tabs of one person as two, and nobody who left', async () => {
    const id = await article(ana.ctx)
    const segment = await segmentAt(ana.ctx, id, 2)
    const heard = await listenTo(bruno, id)
    const [one, other] = [randomUUID(), randomUUID()]
    await stand(ana, id, one, segment.id)
    await stand(ana, id, other, null)
    const people = async (): Promise<PresentDto[]> => (await heard.next('presence')).people
    let present = await people()
    while (present.length < 2) present = await people()
    expect(present.find(({ tab }) => tab === one)).toMatchObject({
      personId: ana.ctx.actor.id,
      segmentId: segment.id,
      isTyping: true,
    })
    const request = asked(ana, `${id}/presence`, 'DELETE', { tab: one })
    await leave(request, { params: Promise.resolve({ id }) })
    while (present.length > 1) present = await people()
    expect(present.map(({ tab }) => tab)).toEqual([other])
    await heard.leave()
  })

  it('a tab speaks for its own person alone', async () => {
    const id = await article(ana.ctx)
    const tab = randomUUID()
    await stand(ana, id, tab, 1)
    await stand(bruno, id, tab, 2)
    const [row] =
      await test.sql`select person_id, segment_id::int from presences where tab = ${tab}`
    expect(row).toEqual({ person_id: ana.ctx.actor.id, segment_id: 1 })
  })

  it('is not told to strangers, and ends for who is signed out, disabled or given another role', async () => {
    const id = await article(ana.ctx)
    expect((await stream(null, id)).status).toBe(401)
    expect((await stream(ana, randomUUID())).status).toBe(404)
    const admin = await person(test, 'admin')
    const [leaving, disabled, promoted] = await Promise.all([
      hire('translator'),
      hire('translator'),
      hire('translator'),
    ])
    const streams = await Promise.all([leaving, disabled, promoted].map((who) => listenTo(who, id)))
    const staying = await listenTo(bruno, id)
    await endSession(test.db, leaving.sessionId)
    await changePerson(admin, disabled.ctx.actor.id, { disabled: true })
    await changePerson(admin, promoted.ctx.actor.id, { role: 'editor' })
    await Promise.all(
      streams.map(async (heard) => {
        await heard.next('end')
        await heard.untilOver()
      }),
    )
    await save(ana.ctx, (await segmentAt(ana.ctx, id, 0)).id, 'Still told')
    expect((await staying.next('segments')).segments).toHaveLength(1)
    await staying.leave()
  })

  it('keeps only the newest streams of one person', async () => {
    const id = await article(ana.ctx)
    const who = await hire('translator')
    const first = await listenTo(who, id)
    const others = await Promise.all(Array.from({ length: 12 }, () => listenTo(who, id)))
    await first.untilOver()
    await Promise.all(others.map((heard) => heard.leave()))
  })

  it('goes on after the database threw out every connection, and has everybody read anew', async () => {
    const id = await article(ana.ctx)
    const heard = await listenTo(bruno, id)
    await test.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'cotejo live'`
    await heard.next('stale')
    await save(ana.ctx, (await segmentAt(ana.ctx, id, 0)).id, 'After the break')
    expect((await heard.next('segments')).segments[0]?.target).toBe('After the break')
    await heard.leave()
  })
})
