import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { longNews } from '@/e2e/bench/long-news'
import { act, type InputOf } from './acts'
import { runAside } from './run-aside'

const NEWS = longNews(400)
const LONG = {
  source: NEWS.map(({ source }) => source).join('\n\n'),
  draft: NEWS.map(({ draft }) => draft).join('\n\n'),
}
const SIZE = LONG.source.length + LONG.draft.length
const NO_INPUT = { source: null, draft: null } as unknown as InputOf<'readImport'>

describe('reading of texts that is done aside', { timeout: 60_000 }, () => {
  it('answers the same for a long text as it would here', async () => {
    const answer = await runAside('readImport', LONG, { size: SIZE })
    expect(answer).toEqual(act('readImport', LONG))
    expect(answer.pairs).toHaveLength(NEWS.length)
  })

  it('lets everybody else go on meanwhile', async () => {
    let turns = 0
    const others = setInterval(() => turns++, 5)
    await runAside('readImport', LONG, { size: SIZE })
    clearInterval(others)
    expect(turns).toBeGreaterThan(3)
  })

  it('holds a long text that changed everywhere against the one before', async () => {
    const before = NEWS.map(({ source }) => source)
    const lists = { before, now: before.map((text) => `Ayer ${text}`) }
    const size = LONG.source.length * 2
    const matched = await runAside('matchLists', lists, { size })
    expect(matched).toEqual(before.map((_, at) => ({ before: at, now: at })))
  })

  it('that fails is told to who asked, and the next is done', async () => {
    const failing = runAside('readImport', NO_INPUT, { size: SIZE })
    await expect(failing).rejects.toThrow(/toWellFormed/)
    await expect(runAside('readPage', 'Uno.\n\nDos.', { size: SIZE })).resolves.toMatchObject({
      blocks: [{ text: 'Uno.' }, { text: 'Dos.' }],
    })
  })

  it('whose thread dies is told as broken on our side, and the next is done', async () => {
    process.once('worker', (thread) => void thread.terminate())
    const dying = runAside('readImport', LONG, { size: SIZE })
    await expect(dying).rejects.toMatchObject({ code: 'internal', reason: 'unexpected' })
    await expect(runAside('readPage', 'Uno.', { size: SIZE })).resolves.toMatchObject({
      blocks: [{ text: 'Uno.' }],
    })
  })

  it('ends when nobody waits for it, and so does what still stands in line', async () => {
    const left = new AbortController()
    const both = [1, 2].map(() => runAside('readImport', LONG, { size: SIZE, signal: left.signal }))
    const ended = Promise.allSettled(both)
    const next = runAside('readPage', 'Uno.', { size: SIZE })
    await sleep(50)
    left.abort()
    const given = { status: 'rejected', reason: { reason: 'unexpected' } }
    expect(await ended).toMatchObject([given, given])
    await expect(next).resolves.toMatchObject({ blocks: [{ text: 'Uno.' }] })
  })
})
