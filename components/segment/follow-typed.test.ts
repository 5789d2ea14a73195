import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openedEditor } from './active-editor'
import { followTyped } from './follow-typed'
import { SegmentSaver } from './segment-saver'

const FRAME = 16
const never = () => new Promise<never>(() => undefined)

/** A saver whose line never answers, and an open editor that shows what is typed into it. */
function desk() {
  const saver = new SegmentSaver({
    transport: { save: never, confirm: never, setAside: never, resolve: never },
    shelf: {
      keep: () => undefined,
      remove: () => undefined,
      forget: () => undefined,
      read: async () => [],
      inherit: async () => false,
    },
    newKey: () => 'key',
    onSending: () => () => undefined,
    onMoved: () => undefined,
    onStale: () => undefined,
    onRefused: () => undefined,
  })
  const shown = { text: '' }
  const close = openedEditor({
    text: () => shown.text,
    selection: () => [0, 0],
    show: () => undefined,
    select: () => undefined,
    insert: () => undefined,
  })
  const into = { articleId: 'a', segment: { id: 7, target: 'The port', version: 1 } }
  const told: (string | undefined)[] = []
  const stop = followTyped(saver, 7, () => told.push(saver.get(7)?.text))
  const type = (text: string) => {
    shown.text = text
    saver.type(into, text)
  }
  const write = (text: string) => saver.type(into, text)
  return { told, type, write, end: () => [stop(), close()] }
}

describe('what the page is told of a text', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, FRAME))
    vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('comes after the frame that shows a key', () => {
    const { told, type, end } = desk()
    type('The port o')
    expect(told).toEqual([])
    vi.advanceTimersByTime(FRAME + 2)
    expect(told).toEqual(['The port o'])
    end()
  })

  it('comes once for keys that follow each other, and within a tenth of a second', () => {
    const { told, type, end } = desk()
    type('The port o')
    vi.advanceTimersByTime(FRAME + 2)
    for (const text of ['The port op', 'The port ope', 'The port open']) {
      type(text)
      vi.advanceTimersByTime(20)
    }
    expect(told).toEqual(['The port o'])
    vi.advanceTimersByTime(40)
    expect(told).toEqual(['The port o', 'The port open'])
    end()
  })

  it('asks for no frame beside those that show the keys: an empty one holds up the next key', () => {
    const frame = vi.fn((act: () => void) => setTimeout(act, FRAME))
    vi.stubGlobal('requestAnimationFrame', frame)
    const { told, type, end } = desk()
    for (const text of ['The port o', 'The port op', 'The port ope']) {
      type(text)
      vi.advanceTimersByTime(FRAME + 2)
    }
    vi.advanceTimersByTime(200)
    expect(told).toEqual(['The port o', 'The port ope'])
    expect(frame).toHaveBeenCalledTimes(3)
    end()
  })

  it('comes at once when the words are not those in the editor, so that no key is typed over them', () => {
    const { told, type, write, end } = desk()
    type('The port o')
    write('The harbour o')
    expect(told).toEqual(['The harbour o'])
    vi.advanceTimersByTime(200)
    expect(told).toEqual(['The harbour o'])
    end()
  })

  it('comes without a frame too, where nobody sees the page', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0)
    const { told, type, end } = desk()
    type('The port o')
    vi.advanceTimersByTime(100)
    expect(told).toEqual(['The port o'])
    end()
  })

  it('comes no more to a row that is gone', () => {
    const { told, type, end } = desk()
    type('The port o')
    end()
    vi.advanceTimersByTime(1_000)
    expect(told).toEqual([])
  })
})
