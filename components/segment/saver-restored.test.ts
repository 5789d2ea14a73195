import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SAVE_AFTER } from './save-lane'
import type { SegmentSaver } from './segment-saver'
import { refused, Tab } from './testing/saver-tab'

let tab: Tab
let desk: Tab['desk']
let shelf: Tab['shelf']
let told: Tab['told']
let saver: SegmentSaver

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  tab = new Tab()
  ;({ desk, shelf, told } = tab)
  saver = tab.open()
})

afterEach(() => vi.useRealTimers())

describe('after the browser was closed or killed', () => {
  it('what was typed and not saved is there again, and is saved', async () => {
    saver.type(tab.into(), 'Typed just before the crash.')
    desk.delay = 100
    saver = tab.openAgain()
    expect(await saver.restore('a', [tab.known])).toBe(1)
    expect(saver.get(7)?.text).toBe('Typed just before the crash.')
    await pass(100)
    expect(desk.target).toBe('Typed just before the crash.')
  })

  it('a save whose answer never came is not made twice', async () => {
    desk.line = 'answers lost'
    saver.type(tab.into(), 'Arrived, but nobody said so.')
    await pass(SAVE_AFTER)
    desk.line = 'up'
    const before = saver.get(7)?.sent?.key
    saver = tab.openAgain()
    await saver.restore('a', [tab.known])
    await pass(0)
    expect(desk.saves.at(-1)?.key).toBe(before)
    expect(desk.texts).toHaveLength(2)
  })

  it('nothing counts as saved before what is left was looked for', async () => {
    expect(saver.hasSearched('a')).toBe(false)
    await saver.restore('a', [tab.known])
    expect(saver.hasSearched('a')).toBe(true)
  })

  it('what the server holds already is forgotten', async () => {
    saver.type(tab.into(), 'Known.')
    desk.texts.push('Known.')
    saver = tab.openAgain()
    expect(await saver.restore('a', [{ id: 7, target: 'Known.', version: 1 }])).toBe(0)
    expect(shelf.kept.size).toBe(0)
  })

  it('what was typed into a segment that is split by now is sent, for its heirs', async () => {
    saver.type(tab.into(), 'Typed before the split.')
    desk.refusal = refused(409, 'segment_moved', { successorIds: [8, 9], alternativeId: 5 })
    saver = tab.openAgain()
    expect(await saver.restore('a', [{ id: 8, target: 'One half.', version: 0 }])).toBe(1)
    await pass(0)
    expect(desk.saves.at(-1)?.text).toBe('Typed before the split.')
    expect(told, 'and where it is kept').toEqual(['kept with 8'])
    expect([...shelf.all.values()].map((texts) => texts.size)).toEqual([0, 0])
  })

  it('what was typed into a segment that is gone is sent, to be kept beside itself', async () => {
    saver.type(tab.into(), 'Typed before it went.')
    desk.refusal = refused(409, 'segment_moved', { successorIds: [], alternativeId: 5 })
    saver = tab.openAgain()
    expect(await saver.restore('a', [{ id: 8, target: 'Another.', version: 0 }])).toBe(1)
    await pass(0)
    expect(desk.saves.at(-1)?.text).toBe('Typed before it went.')
    expect(told).toEqual(['kept with 7'])
  })

  it('another’s newer text is merged with what was typed', async () => {
    saver.type(tab.into(), 'The draft of the whole sentence.')
    desk.texts.push('The first draft of the sentence.')
    saver = tab.openAgain()
    await saver.restore('a', [{ id: 7, target: desk.target, version: 1 }])
    await pass(0)
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })
})

describe('two tabs of one person', () => {
  it('do not take each other’s text while both live', async () => {
    saver.type(tab.into(), 'Typed in the first tab.')
    shelf.page = 'second'
    saver = tab.open()
    expect(await saver.restore('a', [tab.known])).toBe(0)
    expect(saver.all()).toEqual([])
    expect(shelf.all.get('first')?.get(7)?.text).toBe('Typed in the first tab.')
  })

  it('are both heard when both were killed with a text for the same segment', async () => {
    desk.line = 'down'
    saver.type(tab.into(), 'The draft of the whole sentence.')
    shelf.page = 'second'
    const second = tab.open()
    second.type(tab.into(), 'The first draft of the sentence.')
    shelf.dead.add('first').add('second')
    shelf.page = 'third'
    desk.line = 'up'
    saver = tab.open()
    expect(await saver.restore('a', [tab.known])).toBe(2)
    await pass(5_000)
    expect(desk.target).toBe('The first draft of the whole sentence.')
    expect([...shelf.all.values()].map((texts) => texts.size)).toEqual([0, 0, 0])
  })
})
