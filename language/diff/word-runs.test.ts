import { describe, expect, it } from 'vitest'
import { wordRuns } from './word-runs'

/** A segmenter that cuts at every full stop and colon, as Chromium's does. */
function chromium(): Intl.Segmenter {
  const node = new Intl.Segmenter('en', { granularity: 'word' })
  return {
    segment: (input: string) =>
      [...node.segment(input)].flatMap(({ segment, index }) => {
        let start = index
        return segment.split(/(?<=[.:])|(?=[.:])/u).map((part) => {
          const run = { segment: part, index: start, input }
          start += part.length
          return run
        })
      }),
  } as unknown as Intl.Segmenter
}

const TEXTS = [
  'The U.S. regime’s 1,500 men',
  'EE.UU. y la O.N.U. a las a:b de U.S.A.',
  'It ended.Then it began',
  'Se acabo\u0301.Fin',
  'No. 5 in a.m. or 10:30, see e.g. p.2',
  '',
]

describe('words as every engine cuts them', () => {
  it.each(TEXTS)('are the same in the browser and on the server: %j', (text) => {
    const server = wordRuns(text, new Intl.Segmenter('en', { granularity: 'word' }))
    expect(server.map((run) => run.segment)).toEqual([
      ...[...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(
        (run) => run.segment,
      ),
    ])
    const words = (runs: typeof server) => runs.filter((run) => /\p{L}/u.test(run.segment))
    expect(words(wordRuns(text, chromium()))).toEqual(words(server))
  })

  it.each(TEXTS)('put together give the text: %j', (text) => {
    expect(
      wordRuns(text, chromium())
        .map((run) => run.segment)
        .join(''),
    ).toBe(text)
  })
})
