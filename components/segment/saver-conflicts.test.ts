import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SAVE_AFTER } from './save-lane'
import type { SegmentSaver } from './segment-saver'
import { refused, Tab } from './testing/saver-tab'

let tab: Tab
let desk: Tab['desk']
let shelf: Tab['shelf']
let saver: SegmentSaver

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  tab = new Tab()
  ;({ desk, shelf } = tab)
  saver = tab.open()
})

afterEach(() => vi.useRealTimers())

describe('two people in one segment', () => {
  it('see their words merged where they touched different ones', async () => {
    desk.texts.push('The first draft of the sentence.')
    saver.type(tab.into(), 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    expect(desk.target).toBe('The first draft of the whole sentence.')
    expect(tab.known.target).toBe(desk.target)
    expect(saver.all()).toEqual([])
  })

  it('keep what is typed while the merge is on its way', async () => {
    desk.texts.push('The first draft of the sentence.')
    desk.delay = 2_000
    saver.type(tab.into(), 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    saver.type(tab.into(), 'The draft of the whole sentence. More.')
    await pass(20_000)
    expect(desk.target).toBe('The first draft of the whole sentence. More.')
  })

  it('do not write over what came into an empty segment while one’s first letter was a space', async () => {
    desk.texts = ['', 'Another’s words.']
    desk.delay = 2_000
    saver.type({ articleId: 'a', segment: { id: 7, target: '', version: 0 } }, ' ')
    await pass(SAVE_AFTER)
    saver.type(tab.into(), ' My words.')
    await pass(20_000)
    expect(desk.target).toBe('Another’s words.')
    expect(saver.get(7)).toMatchObject({ text: ' My words.', standing: { kind: 'conflict' } })
  })

  it('are shown both texts where the same words changed, and lose neither', async () => {
    desk.texts.push('The text of the sentence.')
    saver.type(tab.into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
    expect(saver.get(7)?.standing).toMatchObject({
      kind: 'conflict',
      conflict: { current: { text: 'The text of the sentence.', byId: 'ana' } },
    })
    expect(saver.get(7)?.text).toBe('The words of the sentence.')
    expect(shelf.kept.get(7)?.text).toBe('The words of the sentence.')
  })

  it('settle it with mine, theirs or an edit of both', async () => {
    desk.texts.push('The text of the sentence.')
    saver.type(tab.into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
    saver.type(tab.into(), 'The text and words of the sentence.')
    await pass(SAVE_AFTER)
    await saver.resolve(7, 'both')
    expect(desk.target).toBe('The text and words of the sentence.')
    expect(desk.resolved).toEqual([[3, 'both']])
    expect(saver.all()).toEqual([])
  })

  it('give way to the other without a save', async () => {
    desk.texts.push('The text of the sentence.')
    saver.type(tab.into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
    await saver.resolve(7, 'theirs')
    expect(desk.saves).toHaveLength(1)
    expect(desk.target).toBe('The text of the sentence.')
    expect(saver.all()).toEqual([])
  })

  it('keep what one typed on while it stood, also when one then takes the other’s', async () => {
    await clash()
    saver.type(tab.into(), 'The words of the sentence, and many more.')
    await saver.resolve(7, 'theirs')
    expect(desk.asides).toMatchObject([
      { text: 'The words of the sentence, and many more.', version: 0 },
    ])
    expect(saver.all()).toEqual([])
  })

  it('keep it when the line is down as they choose, and the page is closed then', async () => {
    await clash()
    saver.type(tab.into(), 'The words of the sentence, and many more.')
    desk.line = 'down'
    await saver.resolve(7, 'theirs')
    expect(saver.get(7)?.text).toBe('The text of the sentence.')
    saver = tab.openAgain()
    desk.line = 'up'
    await saver.restore('a', [{ id: 7, target: desk.target, version: desk.version }])
    await pass(0)
    expect(desk.asides).toMatchObject([{ text: 'The words of the sentence, and many more.' }])
    expect(desk.saves).toHaveLength(1)
    expect([...shelf.all.values()].map((texts) => texts.size)).toEqual([0, 0])
  })

  it('keep what clashed with an answer that came while they typed on', async () => {
    desk.texts.push('The first draft of the sentence.')
    desk.delay = 2_000
    saver.type(tab.into(), 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    saver.type(tab.into(), 'The second draft of the whole sentence.')
    await pass(2_000)
    expect(saver.get(7)?.standing.kind).toBe('conflict')
    desk.delay = 0
    await saver.resolve(7, 'theirs')
    expect(desk.asides).toMatchObject([{ text: 'The second draft of the whole sentence.' }])
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })

  it('send what stands in conflict where the segment was split and no row is left for it', async () => {
    await clash()
    saver.type(tab.into(), 'The words of the sentence, and many more.')
    desk.refusal = refused(409, 'segment_moved', { successorIds: [8, 9], alternativeId: 5 })
    saver.sendOrphans('a', (id) => id === 7)
    await pass(0)
    expect(desk.saves).toHaveLength(1)
    saver.sendOrphans('a', (id) => id === 8 || id === 9)
    await pass(0)
    expect(desk.saves.at(-1)?.text).toBe('The words of the sentence, and many more.')
    expect(saver.all()).toEqual([])
  })

  async function clash() {
    desk.texts.push('The text of the sentence.')
    saver.type(tab.into(), 'The words of the sentence.')
    await pass(SAVE_AFTER)
  }
})

describe('another’s words that came in while a key was pressed', () => {
  it('are merged with what was typed over the text that was shown', async () => {
    const shown = tab.into()
    desk.texts.push('The first draft of the sentence.')
    tab.known = { id: 7, target: desk.target, version: desk.version }
    saver.type(shown, 'The draft of the whole sentence.')
    await pass(SAVE_AFTER)
    expect(desk.target).toBe('The first draft of the whole sentence.')
  })

  it('one’s own last save counts as shown though the screen has an older segment', async () => {
    const older = tab.into()
    saver.type(older, 'The text.')
    await pass(SAVE_AFTER)
    saver.type(older, 'The text grows.')
    await pass(SAVE_AFTER)
    expect(desk.saves.map(({ version }) => version)).toEqual([0, 1])
  })
})
