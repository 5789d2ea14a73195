import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { events } from '@/db/schema/event'
import { dismissals } from '@/db/schema/segment'
import { article, person, save, segmentsOf } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { dismissEverywhere } from './dismiss-everywhere'
import { dismissFinding } from './dismiss-finding'
import { findingsOfArticle } from './queries'
import { restoreEverywhere } from './restore-everywhere'
import { restoreFinding } from './restore-finding'

const SUM = { source: 'Pagaron 3.500 pesos', draft: 'They paid 9,100 pesos' }
const QUOTED = [
  { source: 'Dijo «no» a Ana.', draft: 'She said “no” to Ana.' },
  { source: 'Dijo «no» a Luis.', draft: 'She said "no" to Luis.' },
  { source: 'Dijo «no» a Eva.', draft: 'She said "no" to Eva.' },
]

describe('equal findings in several segments', async () => {
  const { test, ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })

  const fresh = async (pairs: readonly { source: string; draft: string }[]) => {
    const articleId = await article(
      ana,
      pairs.map((pair) => ({ kind: 'paragraph', ...pair })),
    )
    return { articleId, rows: await segmentsOf(ana, articleId) }
  }
  const threeSums = async () => {
    const { articleId, rows } = await fresh([SUM, SUM, SUM])
    const fingerprint =
      rows[0]?.findings.find(({ check }) => check === 'numbers')?.fingerprint ?? ''
    return { articleId, fingerprint, segmentIds: rows.map(({ id }) => id) }
  }
  const dismissedIn = async (segmentIds: readonly number[]) => {
    const rows = await test.db.select().from(dismissals)
    return rows.filter(({ segmentId }) => segmentIds.includes(segmentId))
  }

  it('are dismissed at once, and each is on record', async () => {
    const { articleId, ...equal } = await threeSums()
    const { made } = await dismissEverywhere(ana, articleId, { ...equal, reason: 'As told.' })
    expect(made.map(({ segmentId }) => segmentId)).toEqual(equal.segmentIds)
    expect(made[2]).toMatchObject({ check: 'numbers', reason: 'As told.', byId: ana.actor.id })
    const log = await test.db.select().from(events).where(eq(events.articleId, articleId))
    const said = log.filter(({ record }) => record.type === 'finding.dismissed')
    expect(said.map(({ record }) => record)).toMatchObject(
      equal.segmentIds.map((segmentId) => ({ segmentId, check: 'numbers', reason: 'As told.' })),
    )
  })

  it('that only the whole article shows are dismissed as well', async () => {
    const { articleId, rows } = await fresh(QUOTED)
    const { bySegment } = await findingsOfArticle(ana, articleId)
    const of = rows.flatMap(({ id }) =>
      (bySegment[id] ?? []).map(({ fingerprint }) => ({ id, fingerprint })),
    )
    const [first] = of
    if (!first) throw new Error('nothing found')
    const { made } = await dismissEverywhere(ana, articleId, {
      fingerprint: first.fingerprint,
      reason: '',
      segmentIds: rows.map(({ id }) => id),
    })
    expect(made.map(({ segmentId }) => segmentId)).toEqual(
      of.filter(({ fingerprint }) => fingerprint === first.fingerprint).map(({ id }) => id),
    )
  })

  it('pass over what was mended or dismissed meanwhile, and other articles', async () => {
    const { articleId, ...equal } = await threeSums()
    const elsewhere = await threeSums()
    const [mended = 0, dismissed = 0, left = 0] = equal.segmentIds
    await save(ana, mended, 'They paid 3,500 pesos')
    await dismissFinding(editor, dismissed, { fingerprint: equal.fingerprint, reason: 'Seen.' })
    const segmentIds = [...equal.segmentIds, ...elsewhere.segmentIds]
    const { made } = await dismissEverywhere(ana, articleId, {
      ...equal,
      segmentIds,
      reason: 'So.',
    })
    expect(made.map(({ segmentId }) => segmentId)).toEqual([left])
    expect(await dismissedIn(elsewhere.segmentIds)).toEqual([])
    await expect(
      dismissEverywhere(ana, articleId, { ...equal, reason: 'Again.' }),
    ).rejects.toMatchObject({ reason: 'already_dismissed' })
    await expect(
      dismissEverywhere(ana, articleId, { ...equal, segmentIds: [mended], reason: 'Gone.' }),
    ).rejects.toMatchObject({ reason: 'finding_gone' })
  })

  it('are taken back at once, and each is on record', async () => {
    const { articleId, ...equal } = await threeSums()
    const { made } = await dismissEverywhere(ana, articleId, { ...equal, reason: 'As told.' })
    const [first, ...others] = made.map(({ id }) => id)
    if (first === undefined) throw new Error('none dismissed')
    await restoreFinding(editor, first)
    await restoreEverywhere(ana, articleId, { dismissalIds: [first, ...others] })
    const rows = await dismissedIn(equal.segmentIds)
    expect(rows.map(({ undoneById }) => undoneById)).toEqual(
      rows.map(({ id }) => (id === first ? editor : ana).actor.id),
    )
    const log = await test.db.select().from(events).where(eq(events.articleId, articleId))
    const said = log.filter(({ record }) => record.type === 'finding.restored')
    expect(said.map(({ record }) => 'segmentId' in record && record.segmentId)).toEqual(
      equal.segmentIds,
    )
    await expect(restoreEverywhere(ana, articleId, { dismissalIds: others })).rejects.toMatchObject(
      { reason: 'not_found' },
    )
  })

  it('all stay dismissed when one of them is none of the article, or one who may not asks', async () => {
    const [here, elsewhere] = [await threeSums(), await threeSums()]
    const reason = 'As told.'
    const mine = await dismissEverywhere(ana, here.articleId, { ...here, reason })
    const other = await dismissEverywhere(ana, elsewhere.articleId, { ...elsewhere, reason })
    const dismissalIds = [...mine.made, ...other.made.slice(0, 1)].map(({ id }) => id)
    await expect(restoreEverywhere(ana, here.articleId, { dismissalIds })).rejects.toMatchObject({
      reason: 'not_found',
    })
    const admin = await person(test, 'admin')
    await expect(
      restoreEverywhere(admin, here.articleId, { dismissalIds: mine.made.map(({ id }) => id) }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const rows = await dismissedIn([...here.segmentIds, ...elsewhere.segmentIds])
    expect(rows.filter(({ undoneAt }) => undoneAt !== null)).toEqual([])
  })

  it('that block need a reason, and somebody who may', async () => {
    const { articleId, ...equal } = await threeSums()
    await expect(dismissEverywhere(ana, articleId, { ...equal, reason: '' })).rejects.toMatchObject(
      { code: 'invalid' },
    )
    const admin = await person(test, 'admin')
    await expect(
      dismissEverywhere(admin, articleId, { ...equal, reason: 'Fine.' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    expect(await dismissedIn(equal.segmentIds)).toEqual([])
  })
})
