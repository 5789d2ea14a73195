import { describe, expect, it } from 'vitest'
import { type FindAnswer, type FindQuestion, READY, TextFinder } from './find-texts'

const QUESTION: FindQuestion = {
  query: {
    text: 'a',
    replacement: '',
    matchCase: false,
    wholeWords: false,
    foldAccents: false,
    isPattern: false,
  },
  texts: ['a'],
}
const FOUND: FindAnswer = { hits: [[]], isCut: false }

/** A worker that says and answers what the test tells it to. */
class Line extends EventTarget {
  onmessage: ((message: MessageEvent) => void) | null = null
  onerror: (() => void) | null = null
  isEnded = false
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true
  }
  say(data: unknown): void {
    this.onmessage?.(new MessageEvent('message', { data }))
  }
}

function finderOn(longest: number) {
  const lines: Line[] = []
  const start = () => {
    const line = new Line()
    lines.push(line)
    return line as unknown as Worker
  }
  return { finder: new TextFinder(start, longest), lines }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('a search in a worker', () => {
  it('is not said to take too long while the worker is still on its way', async () => {
    const { finder, lines } = finderOn(5)
    const answer = finder.find(QUESTION)
    await pause(50)
    lines[0]?.say(READY)
    lines[0]?.say(FOUND)
    expect(await answer).toEqual(FOUND)
  })

  it('is ended when it takes too long, the first and any later one', async () => {
    const { finder, lines } = finderOn(5)
    const first = finder.find(QUESTION)
    lines[0]?.say(READY)
    expect(await first).toEqual({ failure: 'slow' })
    expect(lines[0]?.isEnded).toBe(true)
    const second = finder.find(QUESTION)
    lines[1]?.say(READY)
    lines[1]?.say(FOUND)
    expect(await second).toEqual(FOUND)
    expect(await finder.find(QUESTION)).toEqual({ failure: 'slow' })
  })

  it('ends when its worker does not come', async () => {
    const { finder, lines } = finderOn(5)
    const answer = finder.find(QUESTION)
    lines[0]?.onerror?.()
    expect(await answer).toEqual({ failure: 'slow' })
  })
})
