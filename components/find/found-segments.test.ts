import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SegmentDto } from '@/domain/segment'
import { finder } from '@/language'
import { type FoundSegment, hitKey, loweredBy, replacementOf } from './found-segments'

function foundIn(text: string, id = 1, over: Partial<SegmentDto> = {}): FoundSegment {
  const query = { matchCase: false, wholeWords: false, foldAccents: true, isPattern: false }
  const hits = finder({ ...query, text: 'a', replacement: 'bb' })?.(text) ?? []
  return {
    segment: { id, target: text, state: 'editing', ...over } as SegmentDto,
    text,
    hits,
    isLocked: false,
  }
}

const all = () => true
const asFound = ({ target }: SegmentDto) => target

describe('replacing in an article', () => {
  it('changes the ticked places and no others', () => {
    const found = foundIn('a-a-a')
    const ticked = (key: string) => key !== '1:2'
    expect(replacementOf([found], ticked, asFound).texts).toMatchObject([
      { text: 'bb-a-bb', places: 2 },
    ])
  })

  it('makes of each text what the preview shows of it', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'x', ' ') }))
    fc.assert(
      fc.property(texts, (all) => {
        const found = all.map((text, id) => foundIn(text, id))
        for (const { segment, text } of replacementOf(found, () => true, asFound).texts) {
          expect(text).toBe(segment.target.replace(/[aá]/gi, 'bb'))
        }
      }),
    )
  })

  it('passes over a text that changed since, and says which', () => {
    const found = [foundIn('a', 1), foundIn('a', 2)]
    const now = ({ id, target }: SegmentDto) => (id === 2 ? 'another wrote this' : target)
    const { texts, passedOver } = replacementOf(found, all, now)
    expect(texts.map(({ segment }) => segment.id)).toEqual([1])
    expect(passedOver.map(({ id }) => id)).toEqual([2])
  })

  it('leaves alone what waits to be settled', () => {
    const found = { ...foundIn('a'), isLocked: true }
    expect(replacementOf([found], all, asFound)).toEqual({ texts: [], passedOver: [] })
  })

  it('names the confirmed segments it would open', () => {
    const found = [foundIn('a', 1, { state: 'confirmed' }), foundIn('a', 2), foundIn('x', 3)]
    expect(loweredBy(replacementOf(found, all, asFound)).map(({ id }) => id)).toEqual([1])
  })

  it('tells one hit from another', () => {
    const found = foundIn('a-a', 7)
    expect(found.hits.map((hit) => hitKey(found, hit))).toEqual(['7:0', '7:2'])
  })
})
