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

describe('what is typed', () => {
  it('is saved within a second after typing stops, once', async () => {
    for (const text of ['T', 'Th', 'The']) {
      saver.type(tab.into(), text)
      await pass(200)
    }
    expect(desk.saves).toHaveLength(0)
    await pass(SAVE_AFTER)
    expect(SAVE_AFTER).toBeLessThanOrEqual(1000)
    expect(desk.saves.map((save) => save.text)).toEqual(['The'])
    expect(saver.all()).toEqual([])
  })

  it('is kept in the browser at once, and forgotten when the server has it', async () => {
    saver.type(tab.into(), 'New words.')
    expect(shelf.kept.get(7)?.text).toBe('New words.')
    await pass(SAVE_AFTER)
    expect(shelf.kept.size).toBe(0)
  })

  it('stays on the screen when it is saved, though the screen hears of it later', async () => {
    saver.type(tab.into(), 'New words.')
    await pass(SAVE_AFTER)
    expect(saver.get(7)).toBeUndefined()
    expect(saver.held(7)).toEqual({ text: 'New words.', version: 1 })
  })

  it('is not sent when it is typed back to what it was', async () => {
    saver.type(tab.into(), 'x')
    saver.type(tab.into(), desk.target)
    await pass(5_000)
    expect(desk.saves).toHaveLength(0)
    expect(shelf.kept.size).toBe(0)
  })

  it('goes out one save after the other, never two at once', async () => {
    desk.delay = 3_000
    saver.type(tab.into(), 'First.')
    await pass(SAVE_AFTER)
    saver.type(tab.into(), 'First. Second.')
    await pass(SAVE_AFTER)
    await pass(10_000)
    expect(desk.mostAtOnce).toBe(1)
    expect(desk.texts.slice(1)).toEqual(['First.', 'First. Second.'])
    expect(saver.all()).toEqual([])
  })

  it('is sent again with the same key until there is an answer, each pause longer', async () => {
    desk.line = 'down'
    saver.type(tab.into(), 'Offline words.')
    await pass(SAVE_AFTER)
    expect(saver.get(7)?.standing.kind).toBe('waiting')
    await pass(1_000)
    expect(desk.saves).toHaveLength(2)
    await pass(1_000)
    expect(desk.saves).toHaveLength(2)
    await pass(1_000)
    expect(desk.saves).toHaveLength(3)
    desk.line = 'up'
    await pass(4_000)
    expect(new Set(desk.saves.map((save) => save.key)).size).toBe(1)
    expect(desk.target).toBe('Offline words.')
    expect(saver.all()).toEqual([])
  })

  it('never fights with itself when an answer was lost and more was typed', async () => {
    desk.line = 'answers lost'
    saver.type(tab.into(), 'One version of it.')
    await pass(SAVE_AFTER)
    saver.type(tab.into(), 'Quite another version of it.')
    desk.line = 'up'
    await pass(10_000)
    expect(saver.all()).toEqual([])
    expect(desk.texts.slice(1)).toEqual(['One version of it.', 'Quite another version of it.'])
  })

  it('stays when the server refuses it, with the reason', async () => {
    desk.refusal = refused(409, 'under_review')
    saver.type(tab.into(), 'Too late.')
    await pass(SAVE_AFTER)
    const { text, standing } = saver.get(7) ?? {}
    expect(text).toBe('Too late.')
    expect(standing).toMatchObject({ kind: 'refused', failure: { reason: 'under_review' } })
    expect(shelf.kept.get(7)?.text).toBe('Too late.')
    await pass(60_000)
    expect(desk.saves).toHaveLength(1)
  })
})

describe('confirming', () => {
  it('waits for the save and confirms what the server then holds', async () => {
    saver.type(tab.into(), 'Right words.')
    saver.confirm(tab.into())
    await pass(0)
    expect(desk.texts.slice(1)).toEqual(['Right words.'])
    expect(desk.confirmed).toEqual([1])
    expect(saver.all()).toEqual([])
  })

  it('never confirms words that nobody saw', async () => {
    desk.texts.push('The first draft of the sentence.')
    saver.type(tab.into(), 'The draft of the whole sentence.')
    saver.confirm(tab.into())
    await pass(5_000)
    expect(desk.target).toBe('The first draft of the whole sentence.')
    expect(desk.confirmed).toEqual([])
  })

  it('that is refused is told of, though one has gone on to the next by then', async () => {
    desk.texts.push('The first draft of the sentence.')
    desk.delay = 5
    saver.confirm(tab.into())
    void saver.flush()
    await pass(50)
    expect(told).toEqual(['RequestFailed: 409 changed_meanwhile'])
    expect(saver.all()).toEqual([])
  })

  it('without a line is of the Spanish that was on the screen, and of no newer one', async () => {
    desk.line = 'down'
    saver.confirm({ ...tab.into(), segment: { ...tab.into().segment, source: 'Llueve.' } })
    await pass(0)
    desk.spanish = 'Llueve mucho.'
    saver = tab.openAgain()
    desk.line = 'up'
    await saver.restore('a', [tab.known])
    await pass(2_000)
    expect(desk.confirmed).toEqual([])
    expect(new Set(told)).toEqual(new Set(['RequestFailed: 409 spanish_changed']))
  })

  it('that waits does not hide another’s words from the next key', async () => {
    const shown = tab.into()
    desk.line = 'down'
    saver.confirm(shown)
    await pass(0)
    desk.texts.push('The first draft of the sentence.')
    tab.known = { id: 7, target: desk.target, version: desk.version }
    saver.type(tab.into(), 'The draft of the whole sentence.')
    desk.line = 'up'
    await pass(5_000)
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })

  it('comes through when the line does', async () => {
    desk.line = 'down'
    saver.confirm(tab.into())
    await pass(0)
    expect(saver.get(7)?.standing.kind).toBe('waiting')
    desk.line = 'up'
    await pass(2_000)
    expect(desk.confirmed).toEqual([0])
    expect(saver.all()).toEqual([])
  })
})
