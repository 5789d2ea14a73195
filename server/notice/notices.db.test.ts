import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noticeChoices, notices } from '@/db/schema/notice'
import { people } from '@/db/schema/person'
import type { TestDatabase } from '@/db/testing/database'
import { USUAL_WAYS } from '@/domain/notice'
import { assignArticle } from '../article/assign-article'
import { addComment } from '../comment/add-comment'
import { resolveComment } from '../comment/resolve-comment'
import type { Context } from '../context'
import { publishVersion } from '../publication/publish-version'
import { serveTestDatabase } from '../reader/testing/serve-test-database'
import { decideHunk } from '../review/decide-hunk'
import { requestChanges } from '../review/request-changes'
import { approve, article, hashOf, person, save, segmentsOf, toReview } from '../testing/desk'
import { changeNoticeSettings } from './change-notice-settings'
import { markRead } from './mark-read'
import { noticeList, noticeSettings, unreadCount } from './queries'

const PLAIN = { side: null, quote: null }

describe('what people are told', () => {
  let test: TestDatabase
  let ana: Context
  let bruno: Context
  let carmen: Context
  beforeAll(async () => {
    test = await serveTestDatabase('http://localhost:3000')
    ana = await person(test, 'translator')
    bruno = await person(test, 'editor')
    carmen = await person(test, 'chief')
  })
  beforeEach(async () => {
    await test.db.delete(notices)
    await test.db.delete(noticeChoices)
  })
  afterAll(() => test.close())

  const kindsOf = async (ctx: Context) => (await noticeList(ctx, 0)).notices.map(({ kind }) => kind)

  async function asked(
    by: Context,
    body = 'Is that right?',
    kind: 'question' | 'comment' = 'question',
  ) {
    const id = await article(ana)
    await assignArticle(ana, id, { assigneeId: ana.actor.id })
    const [first] = await segmentsOf(ana, id)
    return addComment(by, first?.id ?? 0, { kind, body, ...PLAIN })
  }

  it('a question reaches whoever has the article, with a way to its very place', async () => {
    const question = await asked(bruno)
    expect((await noticeList(ana, 0)).notices).toMatchObject([
      {
        kind: 'question_asked',
        byId: bruno.actor.id,
        commentId: question.id,
        segmentNumber: 1,
        articleTitle: 'The port opens again',
        excerpt: 'Is that right?',
        isRead: false,
      },
    ])
    expect(await unreadCount(ana)).toEqual({ unread: 1 })
  })

  it('nobody is told of their own act', async () => {
    const question = await asked(ana, `For myself, @[${ana.actor.id}]`)
    await resolveComment(ana, question.id)
    expect(await kindsOf(ana)).toEqual([])
  })

  it('a mention reaches the one it names, once, whatever else they would have heard', async () => {
    await asked(bruno, `@[${ana.actor.id}] and @[${carmen.actor.id}], look`)
    expect(await kindsOf(ana)).toEqual(['mentioned'])
    expect(await kindsOf(carmen)).toEqual(['mentioned'])
    expect(await kindsOf(bruno)).toEqual([])
  })

  it('a remark that names nobody tells nobody', async () => {
    await asked(bruno, 'Nice.', 'comment')
    expect(await kindsOf(ana)).toEqual([])
  })

  it('an answer and a settling reach who asked; who answers has read the question', async () => {
    const { id, segmentId } = await asked(bruno)
    await addComment(ana, segmentId, { kind: 'comment', body: 'Yes.', replyToId: id, ...PLAIN })
    expect(await kindsOf(bruno)).toEqual(['question_answered'])
    expect(await unreadCount(ana)).toEqual({ unread: 0 })
    await resolveComment(carmen, id)
    expect(await kindsOf(bruno)).toEqual(['question_answered', 'question_answered'])
  })

  it('a handed over article tells the next person why', async () => {
    const id = await article(ana)
    await assignArticle(ana, id, { assigneeId: bruno.actor.id, note: 'I am ill, sorry.' })
    expect((await noticeList(bruno, 0)).notices).toMatchObject([
      { kind: 'article_assigned', excerpt: 'I am ill, sorry.', segmentNumber: null },
    ])
  })

  it('the road of a version is told to whoever submitted it', async () => {
    const id = await article(ana)
    await toReview(ana, bruno, id)
    await requestChanges(bruno, id, { reason: 'The title is dull.', segmentIds: [] })
    expect((await noticeList(ana, 0)).notices).toMatchObject([
      { kind: 'changes_requested', excerpt: 'The title is dull.' },
    ])
    const other = await article(ana)
    await toReview(ana, bruno, other)
    await approve(bruno, other)
    await publishVersion(bruno, other, { hash: await hashOf(bruno, other) })
    expect(await kindsOf(ana)).toEqual([
      'version_published',
      'version_approved',
      'changes_requested',
    ])
  })

  it('many confirmed segments changed in review are one notice an article, until it is read', async () => {
    const id = await article(ana)
    await toReview(ana, bruno, id)
    for (const segment of await segmentsOf(ana, id)) {
      await decideHunk(bruno, segment.id, {
        kind: 'amend',
        expectedVersion: segment.version,
        before: 'x',
        after: 'y',
        text: `${segment.target} (amended)`,
      })
    }
    const { notices: told } = await noticeList(ana, 0)
    expect(told).toMatchObject([{ kind: 'segment_changed', count: 3 }])
    await markRead(ana, { upTo: told[0]?.id ?? 0 })
    await save(bruno, (await segmentsOf(ana, id))[0]?.id ?? 0, 'The port is open')
    expect((await noticeList(ana, 0)).notices).toMatchObject([
      { kind: 'segment_changed', count: 1, isRead: false },
      { kind: 'segment_changed', count: 3, isRead: true },
    ])
  })

  it('an edit outside a review tells nobody', async () => {
    const id = await article(ana)
    await save(bruno, (await segmentsOf(ana, id))[0]?.id ?? 0, 'The port is open')
    expect(await kindsOf(ana)).toEqual([])
  })

  it('what somebody chose not to hear of is not told; what goes by mail alone is not on the desk', async () => {
    const { mail } = await noticeSettings(ana)
    const ways = { ...USUAL_WAYS, question_asked: 'none', mentioned: 'mail' } as const
    await changeNoticeSettings(ana, { ways, mail })
    expect((await noticeSettings(ana)).ways).toEqual(ways)
    await asked(bruno)
    await asked(bruno, `@[${ana.actor.id}]!`)
    expect(await kindsOf(ana)).toEqual([])
    expect(await unreadCount(ana)).toEqual({ unread: 0 })
    const stored = await test.db.select().from(notices).where(eq(notices.personId, ana.actor.id))
    expect(stored.map(({ kind, way }) => `${kind} ${way}`)).toEqual(['mentioned mail'])
  })

  it('somebody who left is told nothing, and cannot be named any more', async () => {
    const gone = await person(test, 'translator')
    const id = await article(gone)
    await assignArticle(gone, id, { assigneeId: gone.actor.id })
    await test.db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, gone.actor.id))
    const [first] = await segmentsOf(ana, id)
    const question = { kind: 'question' as const, ...PLAIN }
    await addComment(bruno, first?.id ?? 0, { ...question, body: 'Anybody?' })
    expect(await test.db.select().from(notices)).toEqual([])
    const naming = addComment(bruno, first?.id ?? 0, { ...question, body: `@[${gone.actor.id}]?` })
    await expect(naming).rejects.toMatchObject({
      details: { fields: { body: 'mention_disabled' } },
    })
  })

  it('a notice stands or falls with what it tells of', async () => {
    const id = await article(ana)
    const [first] = await segmentsOf(ana, id)
    await test.sql.unsafe(`
      create function refuse_notice() returns trigger language plpgsql as
        $$ begin raise exception 'no'; end $$;
      create trigger refuse_notice before insert on notices for each row execute function refuse_notice()`)
    const body = `@[${bruno.actor.id}]?`
    const asking = addComment(ana, first?.id ?? 0, { kind: 'question', body, ...PLAIN })
    await expect(asking).rejects.toThrow()
    await test.sql.unsafe('drop trigger refuse_notice on notices; drop function refuse_notice()')
    const left = await test.sql`select id from comments where segment_id = ${first?.id ?? 0}`
    expect(left).toHaveLength(0)
  })

  it('one marks only one’s own as read', async () => {
    await asked(bruno)
    await markRead(bruno, { upTo: 1_000_000 })
    expect(await unreadCount(ana)).toEqual({ unread: 1 })
    const [notice] = (await noticeList(ana, 0)).notices
    await markRead(bruno, { ids: [notice?.id ?? 0] })
    expect(await unreadCount(ana)).toEqual({ unread: 1 })
    expect(await markRead(ana, { ids: [notice?.id ?? 0] })).toEqual({ unread: 0 })
    const unread = await test.db
      .select()
      .from(notices)
      .where(and(isNull(notices.readAt)))
    expect(unread).toEqual([])
  })

  it('read ones come by pages, newest first, each once', async () => {
    const rows = Array.from({ length: 65 }, () => 0)
    const articleId = await article(ana)
    await test.db.insert(notices).values(
      rows.map(() => ({
        personId: ana.actor.id,
        kind: 'mentioned' as const,
        way: 'desk' as const,
        articleId,
        readAt: new Date(),
      })),
    )
    const ids: number[] = []
    for (let before: number | null = 0; before !== null; ) {
      const page: Awaited<ReturnType<typeof noticeList>> = await noticeList(ana, before)
      ids.push(...page.notices.map(({ id }) => id))
      before = page.olderThan
    }
    expect(ids).toHaveLength(65)
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
  })
})
