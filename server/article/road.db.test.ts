import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { articles } from '@/db/schema/article'
import { events } from '@/db/schema/event'
import {
  ARTICLE_ACTIONS,
  ARTICLE_STATES,
  type ArticleAction,
  type ArticleStanding,
  transition,
} from '@/domain/article'
import { may, type Permission } from '@/domain/permissions'
import { ROLES, type Role } from '@/domain/person'
import type { Context } from '../context'
import { beginCorrection } from '../publication/begin-correction'
import { publishVersion } from '../publication/publish-version'
import { reopenArticle } from '../publication/reopen-article'
import { unscheduleVersion } from '../publication/unschedule-version'
import { withdrawArticle } from '../publication/withdraw-article'
import { approveVersion } from '../review/approve-version'
import { beginReview } from '../review/begin-review'
import { decideHunk } from '../review/decide-hunk'
import { requestChanges } from '../review/request-changes'
import { saveRevision } from '../segment/save-revision'
import {
  approve,
  article,
  BLOCKS,
  confirmAll,
  hashOf,
  person,
  segmentAt,
  toReaders,
  toReview,
} from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { submitVersion } from '../version/submit-version'

const LATER = () => new Date(Date.now() + 3_600_000).toISOString()
const NOTE = 'Because it was wrong.'

/** The verb behind each action of the domain's table, and the permission it asks for. */
const VERBS: Record<
  ArticleAction,
  { needs: Permission; act: (ctx: Context, id: string) => Promise<unknown> }
> = {
  edit: { needs: 'segment.edit', act: edit },
  amend: {
    needs: 'segment.decide',
    act: async (ctx, id) => {
      const { id: segmentId, version, target } = await segmentAt(ctx, id, 0)
      const words = { before: 'a', after: 'b', text: `${target} indeed` }
      return decideHunk(ctx, segmentId, { kind: 'amend', expectedVersion: version, ...words })
    },
  },
  submit: { needs: 'version.submit', act: (ctx, id) => submitVersion(ctx, id, { note: '' }) },
  begin_review: { needs: 'review.begin', act: beginReview },
  request_changes: {
    needs: 'review.request_changes',
    act: (ctx, id) => requestChanges(ctx, id, { reason: NOTE, segmentIds: [] }),
  },
  approve: {
    needs: 'version.approve',
    act: async (ctx, id) => approveVersion(ctx, id, { hash: await hashOf(ctx, id) }),
  },
  schedule: { needs: 'version.publish', act: (ctx, id) => publish(ctx, id, LATER()) },
  unschedule: { needs: 'version.publish', act: unscheduleVersion },
  publish: { needs: 'version.publish', act: (ctx, id) => publish(ctx, id) },
  begin_correction: { needs: 'article.correct', act: beginCorrection },
  unpublish: {
    needs: 'article.unpublish',
    act: (ctx, id) => withdrawArticle(ctx, id, { kind: 'unpublish', publicNote: NOTE }),
  },
  retract: {
    needs: 'article.retract',
    act: (ctx, id) => withdrawArticle(ctx, id, { kind: 'retract', publicNote: NOTE }),
  },
  reopen: { needs: 'article.reopen', act: reopenArticle },
}

async function edit(ctx: Context, id: string): Promise<unknown> {
  const { id: segmentId, version, target } = await segmentAt(ctx, id, 0)
  const input = { text: `${target} now`, expectedVersion: version, origin: 'edit' as const }
  return saveRevision(ctx, segmentId, input)
}

async function publish(ctx: Context, id: string, scheduledFor?: string): Promise<unknown> {
  const [row] = await ctx.db.select().from(articles).where(eq(articles.id, id))
  return publishVersion(ctx, id, {
    hash: await hashOf(ctx, id),
    ...(scheduledFor && { scheduledFor }),
    ...(row?.slug && { correction: { kind: 'typo' as const, publicNote: NOTE } }),
  })
}

describe('an article on its road', async () => {
  const { test, author } = await newsroom({ author: 'translator' })
  let cast: Record<Role, Context>
  beforeAll(async () => {
    cast = {
      translator: await person(test, 'translator'),
      editor: await person(test, 'editor'),
      chief: await person(test, 'chief'),
      admin: await person(test, 'admin'),
    }
  })

  /** How each state is reached; from a fresh article, or from one under correction. */
  const WAYS: Record<string, (id: string) => Promise<unknown>> = {
    drafted: async () => undefined,
    in_revision: async (id) => {
      await edit(author, id)
      await confirmAll(author, id)
    },
    submitted: async (id) => {
      await confirmAll(author, id)
      await submitVersion(author, id, { note: '' })
    },
    in_review: (id) => toReview(author, cast.editor, id),
    changes_requested: async (id) => {
      await toReview(author, cast.editor, id)
      await requestChanges(cast.editor, id, { reason: NOTE, segmentIds: [] })
    },
    approved: async (id) => {
      await toReview(author, cast.editor, id)
      await approve(cast.editor, id)
    },
    scheduled: async (id) => {
      await WAYS.approved?.(id)
      await publish(cast.editor, id, LATER())
    },
  }
  const GONE: Record<string, (id: string) => Promise<unknown>> = {
    published: async () => undefined,
    unpublished: (id) => VERBS.unpublish.act(cast.chief, id),
    retracted: (id) => VERBS.retract.act(cast.chief, id),
  }

  async function reach({ state, isLive }: ArticleStanding): Promise<string> {
    if (state === 'imported') {
      return article(
        author,
        BLOCKS.map((block) => ({ ...block, draft: '' })),
      )
    }
    const id = await article(author)
    const wasPublished = isLive || state in GONE
    if (wasPublished) await toReaders(author, cast.editor, id)
    if (wasPublished && !(state in GONE)) await beginCorrection(cast.editor, id)
    await (GONE[state] ?? WAYS[state])?.(id)
    return id
  }

  const standings = ARTICLE_STATES.flatMap((state) =>
    [false, true].map((isLive) => ({ state, isLive })),
  )
    // Readers have no version of what was never published, nor of what was taken from them.
    .filter(({ state, isLive }) =>
      state in { published: 1 }
        ? isLive
        : !(isLive && /^(imported|drafted|unpublished|retracted)$/.test(state)),
    )
  const cases = standings.flatMap((standing) => ROLES.map((role) => ({ ...standing, role })))

  it.each(cases)(
    '$state, live: $isLive, $role: goes where the domain says, and nowhere else',
    async ({ role, ...standing }) => {
      const id = await reach(standing)
      expect(await standingOf(cast[role], id)).toEqual(standing)
      for (const action of ARTICLE_ACTIONS) {
        const expected = outcomeOf(standing, action, role)
        expect(await tried(action, cast[role], id), action).toEqual(expected)
      }
      expect(await standingOf(cast[role], id)).toEqual(standing)
    },
  )

  it('reaches every state there is', () => {
    expect(new Set(standings.map(({ state }) => state))).toEqual(new Set(ARTICLE_STATES))
  })

  function outcomeOf(from: ArticleStanding, action: ArticleAction, role: Role): unknown {
    if (!may(role, VERBS[action].needs)) return 'forbidden'
    // An editor's typing during a review is an amendment; a translator's has to wait.
    const isAmending = action === 'edit' && from.state === 'in_review' && role !== 'translator'
    const next = transition(from, isAmending ? 'amend' : action)
    // The road is open, but nobody hands in what nobody confirmed.
    const isUnread = action === 'submit' && from.state === 'drafted'
    return next === null || isUnread ? 'conflict' : next
  }

  /** Tries an action and takes it back; where it led, or the code it was refused with. */
  async function tried(action: ArticleAction, ctx: Context, id: string): Promise<unknown> {
    let outcome: unknown
    await test.db
      .transaction(async (tx) => {
        const inside: Context = { ...ctx, db: tx as unknown as Database }
        const before = await eventsOf(inside, id)
        outcome = await VERBS[action].act(inside, id).then(
          () => standingOf(inside, id),
          (error) => error.code,
        )
        const isRefused = typeof outcome === 'string'
        if (isRefused) expect(await standingOf(inside, id)).toEqual(await standingOf(ctx, id))
        expect((await eventsOf(inside, id)) > before, `${action} is in the log`).toBe(!isRefused)
        throw new TakenBack()
      })
      .catch((error) => {
        if (!(error instanceof TakenBack)) throw error
      })
    return outcome
  }

  async function standingOf({ db }: Context, id: string): Promise<ArticleStanding> {
    const [row] = await db.select().from(articles).where(eq(articles.id, id))
    if (!row) throw new Error('no such article')
    return { state: row.state, isLive: row.liveVersionId !== null }
  }

  async function eventsOf({ db }: Context, id: string): Promise<number> {
    return (await db.select().from(events).where(eq(events.articleId, id))).length
  }
})

class TakenBack extends Error {}
