import { describe, expect, it } from 'vitest'
import { article } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { leaveArticle, leaveUnlessSeen } from './leave-article'
import { peoplePresent } from './queries'
import { showPresence } from './show-presence'

const SECOND = 1_000

describe('who is in an article', async () => {
  const { ana, bruno } = await newsroom({ ana: 'translator', bruno: 'editor' })
  const tab = crypto.randomUUID()
  const namesIn = async (id: string) => (await peoplePresent(ana.db, id)).map(({ name }) => name)
  const enter = (id: string) => showPresence(ana, id, { tab, segmentId: null, isTyping: false })
  const ago = (seconds: number) => new Date(Date.now() - seconds * SECOND)

  it('is gone with their last word', async () => {
    const id = await article(ana)
    await enter(id)
    expect(await namesIn(id)).toEqual([ana.actor.name])
    await leaveArticle(bruno, id, { tab })
    expect(await namesIn(id), 'nobody leaves for another').toEqual([ana.actor.name])
    await leaveArticle(ana, id, { tab })
    expect(await namesIn(id)).toEqual([])
  })

  it('stays while they say so, though their stream ended long ago', async () => {
    const id = await article(ana)
    await enter(id)
    await leaveUnlessSeen(ana, id, { tab, after: ago(10) })
    expect(await namesIn(id)).toEqual([ana.actor.name])
  })

  it('is gone where nothing was heard since their stream ended', async () => {
    const id = await article(ana)
    await enter(id)
    await leaveUnlessSeen(ana, id, { tab, after: ago(-1) })
    expect(await namesIn(id)).toEqual([])
  })
})
