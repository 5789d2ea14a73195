import { describe, expect, it } from 'vitest'
import type { SegmentDto } from '@/domain/segment'
import { placesFor, repetitionsOf, wordingsFor } from './repetitions'

function segment(position: number, source: string, over: Partial<SegmentDto> = {}): SegmentDto {
  const text = { source, target: 'Raw.', state: 'draft', editedAt: null }
  return { id: position + 100, position, ...text, ...over } as SegmentDto
}

const CONFIRMED = { state: 'confirmed', editedAt: '2026-11-02T10:00:00Z' } as const
const first = segment(0, 'Foto: Archivo', { ...CONFIRMED, target: 'File photo' })
const other = segment(1, 'Otra cosa', { ...CONFIRMED, target: 'Something else' })
const again = segment(2, 'Foto:  Archivo')
const newer = segment(3, 'Foto: Archivo', {
  state: 'reviewed',
  target: 'Archive photo',
  editedAt: '2026-11-03T10:00:00Z',
})
const ARTICLE = [first, other, again, newer]

describe('a segment that comes again', () => {
  it('is known by its Spanish, white space and numbers aside', () => {
    expect(repetitionsOf(again, ARTICLE)).toEqual([first, newer])
    expect(repetitionsOf(other, ARTICLE)).toEqual([])
  })

  it('is offered what was confirmed elsewhere, the newest first', () => {
    const offered = wordingsFor(again, [first, newer], again.target)
    expect(offered.map(({ text, from }) => [text, from.position])).toEqual([
      ['Archive photo', 3],
      ['File photo', 0],
    ])
  })

  it('is not offered what it says already, nor what nobody confirmed', () => {
    expect(wordingsFor(again, [first], 'File photo')).toEqual([])
    expect(wordingsFor(first, [again], first.target)).toEqual([])
  })

  it('is offered the numbers of its own place', () => {
    const one = segment(0, 'Sube un 3 %.', { ...CONFIRMED, target: 'Up 3%.' })
    const two = segment(1, 'Sube un 12 %.')
    expect(wordingsFor(two, [one], two.target).map(({ text }) => text)).toEqual(['Up 12%.'])
  })

  it('would say the same in all places that say something else now', () => {
    const at = {
      textNow: ({ target }: SegmentDto) => target,
      isLocked: ({ id }: SegmentDto) => id === newer.id,
    }
    expect(placesFor(first, ARTICLE, at)).toEqual([
      { segment: again, now: 'Raw.', next: 'File photo', isLocked: false },
      { segment: newer, now: 'Archive photo', next: 'File photo', isLocked: true },
    ])
  })
})
