import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { articles } from '@/db/schema/article'
import { events } from '@/db/schema/event'
import { reviews } from '@/db/schema/version'
import type { Context } from '../context'
import { beginCorrection } from '../publication/begin-correction'
import { publishVersion } from '../publication/publish-version'
import { confirmSegment } from '../segment/confirm-segment'
import { saveRevision } from '../segment/save-revision'
import { unconfirmSegment } from '../segment/unconfirm-segment'
import { changeSettings } from '../settings/change-settings'
import { approve, article, confirmAll, hashOf, person, save, segmentAt } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { submitVersion } from '../version/submit-version'
import { approveVersion } from './approve-version'
import { beginReview } from './begin-review'
import { decideHunk } from './decide-hunk'
import { requestChanges } from './request-changes'

type Name = 'ana' | 'luis' | 'eva' | 'tom' | 'chief' | 'admin'

describe('four eyes', async () => {
  const { test } = await newsroom({})
  let people: Record<Name, Context>
  beforeAll(async () => {
    people = {
      ana: await person(test, 'translator'),
      luis: await person(test, 'translator'),
      eva: await person(test, 'editor'),
      tom: await person(test, 'editor'),
      chief: await person(test, 'chief'),
      admin: await person(test, 'admin'),
    }
  })

  /** An article under review whose title holds a change by `author`, confirmed by the author alone. */
  async function underReview(author: Name): Promise<string> {
    const id = await article(people.ana)
    await save(people[author], (await segmentAt(people.ana, id, 0)).id, 'The port reopens')
    await confirmAll(people[author], id)
    await submitVersion(people[author], id, { note: '' })
    await beginReview(people.eva, id)
    return id
  }

  async function decide(by: Name, id: string, words: { before?: string; text?: string } = {}) {
    const segment = await segmentAt(people[by], id, 0)
    const { before = '', text } = words
    await decideHunk(people[by], segment.id, {
      kind: text === undefined ? 'accept' : 'amend',
      expectedVersion: segment.version,
      before,
      after: before && 'another wording',
      ...(text !== undefined && { text }),
    })
  }

  async function confirm(by: Name, id: string): Promise<void> {
    const segment = await segmentAt(people[by], id, 0)
    await confirmSegment(people[by], segment.id, { expectedVersion: segment.version })
  }

  /** What a second person did after the author's change, and whether they stood behind all of it. */
  const SECOND: [string, boolean, (id: string, author: Name, second: Name) => Promise<unknown>][] =
    [
      ['nobody did anything', false, async () => undefined],
      ['the author confirmed it once more', false, (id, author) => confirm(author, id)],
      ['another confirmed it', true, (id, _, second) => confirm(second, id)],
      ['another accepted the segment', true, (id, _, second) => decide(second, id)],
      [
        'another accepted one of its changes only',
        false,
        (id, _, second) => decide(second, id, { before: 'opens again' }),
      ],
      [
        'another confirmed it and took that back',
        false,
        async (id, author, second) => {
          await confirm(second, id)
          await unconfirmSegment(people[second], (await segmentAt(people[second], id, 0)).id)
          await confirm(author, id)
        },
      ],
      [
        'another accepted it and then asked for changes that were not made',
        false,
        async (id, author, second) => {
          await decide(second, id)
          const segmentIds = [(await segmentAt(people[second], id, 0)).id]
          await requestChanges(people[second], id, { reason: 'On second thoughts', segmentIds })
          await confirm(author, id)
          await submitVersion(people[author], id, { note: '' })
        },
      ],
      [
        'another reworded it and took that back',
        false,
        async (id, _, second) => {
          const { target } = await segmentAt(people.ana, id, 0)
          await decide(second, id, { text: 'The port is back' })
          await decide(second, id, { text: target })
        },
      ],
      [
        'another reworded it, took that back, and accepted it',
        true,
        async (id, _, second) => {
          const { target } = await segmentAt(people.ana, id, 0)
          await decide(second, id, { text: 'The port is back' })
          await decide(second, id, { text: target })
          await decide(second, id)
        },
      ],
      [
        'another reworded it',
        true,
        (id, _, second) => decide(second, id, { text: 'The port is back' }),
      ],
      [
        'another accepted it and the author then changed it again',
        false,
        async (id, author, second) => {
          await decide(second, id)
          await decide(author, id, { text: 'The port has reopened' })
        },
      ],
      [
        'another accepted it, the author changed it again, another confirmed that',
        true,
        async (id, author, second) => {
          await decide(second, id)
          await decide(author, id, { text: 'The port has reopened' })
          await confirm('luis', id)
        },
      ],
    ]
  it('an editor who takes an own wording back may sign the translator’s', async () => {
    const id = await underReview('ana')
    const { target } = await segmentAt(people.ana, id, 0)
    await decide('eva', id, { text: 'The port is back' })
    expect(await signed('eva', id)).toMatchObject({ ownSegments: 1 })
    await decide('eva', id, { text: target })
    expect(await segmentAt(people.ana, id, 0)).toMatchObject({
      editedById: people.ana.actor.id,
      state: 'confirmed',
    })
    expect(await signed('eva', id)).toBe('approved')
  })

  const authors: Name[] = ['eva', 'chief']
  const combinations = authors.flatMap((author) =>
    SECOND.map(([told, isAccepted, act]) => ({ author, told, isAccepted, act })),
  )

  it.each(combinations)(
    '$author changed a segment and $told: may $author sign? $isAccepted',
    async ({ author, isAccepted, act }) => {
      const id = await underReview(author)
      await act(id, author, 'tom')
      if (isAccepted) return expect(await signed(author, id)).toBe('approved')
      expect(await signed(author, id)).toMatchObject({ ownSegments: 1 })
    },
  )

  it.each(authors)('a change by %s alone is signed by any other editor', async (author) => {
    expect(await signed('tom', await underReview(author))).toBe('approved')
    const other = author === 'chief' ? 'eva' : 'chief'
    expect(await signed(other, await underReview(author))).toBe('approved')
  })

  it('whoever reworded another’s change may not sign it either, and the first author may', async () => {
    const id = await underReview('eva')
    await decide('tom', id, { text: 'The port is back' })
    expect(await signed('tom', id)).toMatchObject({ ownSegments: 1 })
    expect(await signed('eva', id)).toBe('approved')
  })

  it('restoring the draft is a change of one’s own too', async () => {
    const id = await underReview('ana')
    const segment = await segmentAt(people.eva, id, 0)
    await decideHunk(people.eva, segment.id, {
      kind: 'restore',
      expectedVersion: segment.version,
      before: 'reopens',
      after: 'opens again',
      text: 'The port opens again',
    })
    expect(await signed('eva', id)).toMatchObject({ ownSegments: 1 })
    expect(await signed('tom', id)).toBe('approved')
  })

  it('an editor who types into a segment under review has to be read by another', async () => {
    const id = await underReview('ana')
    await save(people.eva, (await segmentAt(people.ana, id, 0)).id, 'The port works again')
    await confirm('eva', id)
    expect(await signed('eva', id)).toMatchObject({ ownSegments: 1, unconfirmedSegments: 0 })
    await confirm('ana', id)
    expect(await signed('eva', id)).toBe('approved')
  })

  it('a merged text is a change of whoever merged it', async () => {
    const id = await underReview('ana')
    const { id: segmentId, version } = await segmentAt(people.ana, id, 0)
    await save(people.tom, segmentId, 'The port reopens now')
    await saveRevision(people.eva, segmentId, {
      text: 'The harbour reopens',
      expectedVersion: version,
      origin: 'edit',
    })
    expect((await segmentAt(people.ana, id, 0)).target).toBe('The harbour reopens now')
    await confirm('eva', id)
    expect(await signed('eva', id)).toMatchObject({ ownSegments: 1 })
  })

  it('a reason does not take a chief past the four eyes', async () => {
    const id = await underReview('chief')
    const hash = await hashOf(people.chief, id)
    const act = approveVersion(people.chief, id, { hash, overrideReason: 'It is late.' })
    await expect(act).rejects.toMatchObject({
      reason: 'blocked',
      details: { blockers: { ownSegments: 1 } },
    })
  })

  it('in a correction only what changed since the last approval has to be read again', async () => {
    const id = await underReview('eva')
    await approve(people.tom, id)
    await toLive(id)
    await beginCorrection(people.eva, id)
    await save(people.ana, (await segmentAt(people.ana, id, 1)).id, 'The ships came in by day.')
    await confirmAll(people.ana, id)
    await submitVersion(people.ana, id, { note: '' })
    expect(await signed('eva', id)).toBe('approved')
  })

  it('the setting lets editors sign their own, and who relaxed it is in the log, as on the approval', async () => {
    const id = await underReview('eva')
    await expect(changeSettings(people.chief, { isFourEyesRelaxed: true })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await changeSettings(people.admin, { isFourEyesRelaxed: true })
    expect(await signed('eva', id)).toBe('approved')
    await changeSettings(people.admin, { isFourEyesRelaxed: false })
    const [review] = await test.db.select().from(reviews).orderBy(desc(reviews.id)).limit(1)
    expect(review).toMatchObject({ reviewerId: people.eva.actor.id, isFourEyesRelaxed: true })
    const log = await test.db.select().from(events).orderBy(events.id)
    const changes = log.filter(({ record }) => record.type === 'settings.changed')
    expect(changes.map(({ actorId, record }) => ({ actorId, ...record }))).toMatchObject([
      { actorId: people.admin.actor.id, key: 'is_four_eyes_relaxed', from: false, to: true },
      { actorId: people.admin.actor.id, key: 'is_four_eyes_relaxed', from: true, to: false },
    ])
    expect(await signed('eva', await underReview('eva'))).toMatchObject({ ownSegments: 1 })
  })

  /** Tries to approve: the new state, or what blocked. */
  async function signed(by: Name, id: string): Promise<unknown> {
    const hash = await hashOf(people[by], id)
    return approveVersion(people[by], id, { hash }).then(
      ({ state }) => state,
      (error) => error.details?.blockers ?? error,
    )
  }

  /** Gives readers the approved version. */
  async function toLive(id: string): Promise<void> {
    await publishVersion(people.tom, id, { hash: await hashOf(people.tom, id) })
    const [row] = await test.db.select().from(articles).where(eq(articles.id, id))
    expect(row?.state).toBe('published')
  }
})
