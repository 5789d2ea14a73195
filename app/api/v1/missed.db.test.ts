import { randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LiveMessageName, LiveMessages, MissedChanges } from '@/domain/live'
import { sessionCookie } from '@/e2e/stack/session-cookie'
import { env } from '@/env'
import { addComment } from '@/server/comment/add-comment'
import type { Context } from '@/server/context'
import { liveHub } from '@/server/live/live-hub'
import { markRead } from '@/server/notice/mark-read'
import { openSession } from '@/server/person/sign-in'
import { serveTestDatabase } from '@/server/reader/testing/serve-test-database'
import { article, person, save, segmentAt, toReview } from '@/server/testing/desk'
import { Heard } from '@/server/testing/heard'
import { GET as missed } from './articles/[id]/missed/route'
import { GET as own } from './me/stream/route'

const SITE = 'https://desk.bahia.test'

describe('what somebody would not hear of in time', () => {
  let test: Awaited<ReturnType<typeof serveTestDatabase>>
  let ana: Context
  let bruno: Context
  let cookie: string
  beforeAll(async () => {
    test = await serveTestDatabase(SITE)
    ana = await person(test, 'translator')
    bruno = await person(test, 'editor')
    const sessionId = await openSession(test.db, bruno.actor.id)
    const { name, value } = await sessionCookie(sessionId, env().AUTH_SECRET)
    cookie = `__Host-${name}=${value}`
  })
  afterAll(async () => {
    await (await liveHub()).close()
    await test.close()
  })

  const asked = (path: string) => new NextRequest(`${SITE}/api/v1/${path}`, { headers: { cookie } })

  async function missedSince(id: string, after: number): Promise<MissedChanges> {
    const params = Promise.resolve({ id })
    const answer = await missed(asked(`articles/${id}/missed?after=${after}`), { params })
    expect(answer.status).toBe(200)
    return answer.json() as Promise<MissedChanges>
  }

  /** Nothing is young any more: what was told is not told again. */
  async function later(): Promise<void> {
    await test.sql`alter table events disable trigger user`
    await test.sql`update events set created_at = created_at - interval '1 minute'`
    await test.sql`alter table events enable trigger user`
  }

  const told = <Name extends LiveMessageName>({ messages }: MissedChanges, name: Name) =>
    messages.find((each) => each.name === name)?.message as LiveMessages[Name] | undefined

  async function ask(segmentId: number, name: string): Promise<void> {
    await addComment(ana, segmentId, {
      kind: 'question' as const,
      side: null,
      quote: null,
      body: `Which ships, @[${name}]?`,
    })
  }

  it('without a stream is answered when it is asked for: the same messages, once', async () => {
    const id = await article(ana)
    await later()
    const { cursor } = await missedSince(id, 0)
    const segment = await segmentAt(ana, id, 1)
    await save(ana, segment.id, 'The ships came in at dawn.')
    await ask(segment.id, bruno.actor.id)
    const fresh = await missedSince(id, cursor)
    expect(told(fresh, 'segments')?.segments.map(({ target }) => target)).toEqual([
      'The ships came in at dawn.',
    ])
    expect(told(fresh, 'comments')).toEqual({ segmentIds: [segment.id] })
    expect(told(fresh, 'notices')).toEqual({ unread: 1 })
    await later()
    const again = await missedSince(id, fresh.cursor)
    expect(again.messages.map(({ name }) => name)).toEqual(['presence', 'notices'])
  })

  it('is told as "read anew" where the whole article moved', async () => {
    const id = await article(ana)
    await later()
    const { cursor } = await missedSince(id, 0)
    await toReview(ana, bruno, id)
    expect(told(await missedSince(id, cursor), 'stale')).toEqual({})
  })

  it('reaches the bell by the stream when it is a notice, and so does having read it', async () => {
    await markRead(bruno, { upTo: Number.MAX_SAFE_INTEGER })
    const id = await article(ana)
    const segment = await segmentAt(ana, id, 1)
    const params = Promise.resolve({})
    const heard = new Heard(await own(asked(`me/stream?tab=${randomUUID()}`), { params }))
    await heard.next('hello')
    await ask(segment.id, bruno.actor.id)
    expect(await heard.next('notices')).toEqual({ unread: 1 })
    await markRead(bruno, { upTo: Number.MAX_SAFE_INTEGER })
    expect(await heard.next('notices')).toEqual({ unread: 0 })
    await heard.leave()
  })
})
