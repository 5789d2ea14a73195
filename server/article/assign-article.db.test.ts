import { describe, expect, it } from 'vitest'
import type { Context } from '../context'
import { articleHistory } from '../history/queries'
import { article } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { assignArticle } from './assign-article'
import { articleQueue } from './queue'
import { setDueTime } from './set-due-time'

describe('who has an article, and until when', async () => {
  const { ana, eva, bruno } = await newsroom({
    ana: 'translator',
    eva: 'translator',
    bruno: 'editor',
  })

  const give = (by: Context, id: string, to: Context | null, note?: string) =>
    assignArticle(by, id, { assigneeId: to?.actor.id ?? null, ...(note && { note }) })

  it('a translator takes what nobody has, hands it over and lays it down', async () => {
    const id = await article(ana)
    await give(ana, id, null)
    await give(eva, id, eva)
    await give(eva, id, ana, 'Half done.')
    await give(ana, id, null)
    const { events } = await articleHistory(ana, id)
    expect(events.map(({ event }) => event)).toMatchObject([
      { type: 'article.assigned', assigneeId: null },
      { type: 'article.assigned', assigneeId: ana.actor.id, note: 'Half done.' },
      { type: 'article.assigned', assigneeId: eva.actor.id },
      { type: 'article.assigned', assigneeId: null },
      { type: 'article.imported' },
    ])
  })

  it('no translator takes it from under another; an editor may', async () => {
    const id = await article(ana)
    await expect(give(eva, id, eva)).rejects.toMatchObject({ reason: 'assigned_to_another' })
    await expect(setDueTime(eva, id, { dueAt: null })).rejects.toMatchObject({
      reason: 'assigned_to_another',
    })
    await give(bruno, id, eva)
  })

  it('of two who take it at once one has it, and the other is told', async () => {
    const id = await article(ana)
    await give(ana, id, null)
    const both = await Promise.allSettled([give(ana, id, ana), give(eva, id, eva)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('a due time is an instant, whatever the zone it was written in', async () => {
    const id = await article(ana)
    const { dueAt } = await setDueTime(bruno, id, { dueAt: '2026-11-27T18:30:00+01:00' })
    expect(dueAt).toBe('2026-11-27T17:30:00.000Z')
    await setDueTime(bruno, id, { dueAt: '2026-11-27T17:30:00Z' })
    const row = (await articleQueue(ana, {})).rows.find((each) => each.id === id)
    expect(row?.dueAt).toBe(dueAt)
    await setDueTime(bruno, id, { dueAt: null })
    const { events } = await articleHistory(ana, id)
    expect(events.map(({ event }) => event)).toMatchObject([
      { type: 'article.due_set', dueAt: null },
      { type: 'article.due_set', dueAt },
      { type: 'article.imported' },
    ])
  })
})
