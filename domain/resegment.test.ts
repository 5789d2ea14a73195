import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cutText,
  earlierState,
  joinTexts,
  partHolding,
  type SegmentTexts,
  splitTexts,
  stateOfJoined,
  stateOfPart,
} from './resegment'
import { SEGMENT_STATES, type SegmentState } from './segment'

const ORDER: SegmentState[] = [
  'untranslated',
  'draft',
  'editing',
  'changes_requested',
  'confirmed',
  'reviewed',
]

describe('the state of what was split or joined', () => {
  it('knows an order for every state', () => {
    expect([...ORDER].sort()).toEqual([...SEGMENT_STATES].sort())
  })

  const pairs = ORDER.flatMap((a, i) => ORDER.map((b, j) => [a, b, ORDER[Math.min(i, j)]] as const))
  it.each(pairs)('of %s and %s is the earlier: %s', (a, b, earlier) => {
    expect(earlierState(a, b)).toBe(earlier)
  })

  const translated = ORDER.filter((state) => state !== 'untranslated')
  it.each(translated)('stays %s in both halves, and none where a half has no English', (state) => {
    expect(stateOfPart(state, 'Two words')).toBe(state)
    expect(stateOfPart(state, ' ')).toBe('untranslated')
  })

  it.each(translated)('joined %s with what has no English is at most being edited', (state) => {
    const one = { state, target: 'Words' }
    const none = { state: 'untranslated' as const, target: '' }
    const expected = earlierState(state, 'editing')
    expect(stateOfJoined(one, none)).toBe(expected)
    expect(stateOfJoined(none, one)).toBe(expected)
    expect(stateOfJoined(none, none)).toBe('untranslated')
  })

  it.each(translated.flatMap((a) => translated.map((b) => [a, b] as const)))(
    'joined %s and %s is the earlier',
    (a, b) => {
      const joined = stateOfJoined({ state: a, target: 'x' }, { state: b, target: 'y' })
      expect(joined).toBe(earlierState(a, b))
    },
  )
})

describe('cutting a text', () => {
  it('cuts at white space and leaves none at the cut', () => {
    expect(cutText('Uno dos. Tres cuatro.', 8)).toEqual(['Uno dos.', ' ', 'Tres cuatro.'])
    expect(cutText('Uno dos. Tres cuatro.', 9)).toEqual(['Uno dos.', ' ', 'Tres cuatro.'])
    expect(cutText('Uno.\u00a0\n Dos.', 5)).toEqual(['Uno.', '\u00a0\n ', 'Dos.'])
  })

  it.each([
    ['within a word', 'Uno dos', 1],
    ['at the beginning', 'Uno dos', 0],
    ['at the end', 'Uno dos', 7],
    ['behind the end', 'Uno dos', 8],
    ['before the beginning', 'Uno dos', -1],
    ['between two units', 'Uno dos', 3.5],
    ['where only white space stands before', '  Uno', 2],
    ['where only white space stands after', 'Uno  ', 4],
    ['within a surrogate pair', '😀 😀', 1],
    ['before a mark that belongs to the space', 'a \u0301b', 2],
    ['within a joined emoji', '👩 \u200d💻', 3],
    ['in nothing', '', 0],
  ])('refuses a place %s', (_where, text, at) => {
    expect(cutText(text, at)).toBeNull()
  })
})

describe('splitting a segment', () => {
  const texts: SegmentTexts = {
    source: 'Abrió el puerto. Nadie vino.',
    draft: 'The port opened. Nobody came.',
    target: 'The harbour opened. Nobody came.',
    gap: ' ',
  }

  it('cuts Spanish, draft and English each at its own place', () => {
    expect(splitTexts(texts, { source: 16, draft: 16, target: 19 })).toEqual({
      misplaced: null,
      parts: [
        {
          source: 'Abrió el puerto.',
          draft: 'The port opened.',
          target: 'The harbour opened.',
          gap: ' ',
        },
        { source: 'Nadie vino.', draft: 'Nobody came.', target: 'Nobody came.', gap: ' ' },
      ],
    })
  })

  it('refuses rather than guesses where a side of Spanish or English would stay empty', () => {
    expect(splitTexts(texts, { source: 0, draft: 16, target: 19 }).misplaced).toBe('source')
    expect(splitTexts(texts, { source: 16, draft: 16, target: 32 }).misplaced).toBe('target')
    expect(splitTexts(texts, { source: 16, draft: 3 + 2, target: 19 }).misplaced).toBe('draft')
  })

  it('lets the draft fall to one side whole', () => {
    const cut = splitTexts(texts, { source: 16, draft: 29, target: 19 })
    expect(cut.misplaced === null && cut.parts.map((part) => part.draft)).toEqual([
      texts.draft,
      null,
    ])
  })

  it('splits Spanish that has no English yet', () => {
    const cut = splitTexts(
      { ...texts, target: '', draft: null },
      { source: 16, draft: 0, target: 0 },
    )
    expect(cut.misplaced === null && cut.parts.map((part) => part.target)).toEqual(['', ''])
  })
})

describe('whatever is split and joined', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-záñü¿«]{1,6}[.,»?]?$/),
    fc.constantFrom('EE. UU.', '3.500', '😀', 'e\u0301l', '👩‍💻', '—dijo—'),
  )
  const sentence = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\u00a0', '\n', ' \u202f')), {
      minLength: 1,
      maxLength: 12,
    })
    .map((pieces) => pieces.flat().slice(0, -1).join(''))
  const segment = fc.record({
    source: sentence,
    draft: fc.option(sentence, { nil: null }),
    target: fc.oneof(sentence, fc.constant('')),
    gap: fc.constantFrom(' ', '\u00a0'),
  })
  const act = fc.record({
    isSplit: fc.boolean(),
    rank: fc.nat(),
    at: fc.record({ source: fc.nat(60), draft: fc.nat(60), target: fc.nat(60) }),
  })

  it('rebuilds the Spanish to the letter and loses no word of draft or English', () => {
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        fc.array(act),
        (block, acts) => {
          const after = acts.reduce(resegment, block)
          expect(sourceOf(after)).toBe(sourceOf(block))
          expect(wordsOf(after, 'target')).toEqual(wordsOf(block, 'target'))
          expect(wordsOf(after, 'draft')).toEqual(wordsOf(block, 'draft'))
          for (const { source } of after) expect(source.isWellFormed()).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  type Act = {
    isSplit: boolean
    rank: number
    at: { source: number; draft: number; target: number }
  }
  function resegment(block: SegmentTexts[], { isSplit, rank, at }: Act): SegmentTexts[] {
    const index = rank % block.length
    const one = block[index]
    const next = block[index + 1]
    if (!one) return block
    if (!isSplit) return next ? block.toSpliced(index, 2, joinTexts(one, next)) : block
    const cut = splitTexts(one, at)
    return cut.misplaced === null ? block.toSpliced(index, 1, ...cut.parts) : block
  }

  const sourceOf = (block: SegmentTexts[]) => block.map(({ gap, source }) => gap + source).join('')
  const wordsOf = (block: SegmentTexts[], lane: 'target' | 'draft') =>
    block.flatMap((part) => (part[lane] ?? '').match(/\S+/gu) ?? [])
})

describe('what is said about words goes with them', () => {
  it('to the half that holds them, and to the first where none does', () => {
    expect(partHolding(['one two', 'three'], 'three')).toBe(1)
    expect(partHolding(['one two', 'three'], 'two three')).toBe(0)
    expect(partHolding(['one two', 'three'], null)).toBe(0)
  })
})
