import { describe, expect, it } from 'vitest'
import type { DismissalDto, SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import { moveSpan } from './move-span'
import { findingsBySegment, findingsOn, withReplacement } from './segment-findings'

function finding(over: Partial<SegmentFinding>): SegmentFinding {
  return {
    check: 'verb-as-noun',
    severity: 'warning',
    source: null,
    target: [11, 20],
    message: 'A verb became a noun.',
    mqm: 'accuracy/mistranslation',
    replacement: 'rejected',
    fingerprint: 'verb-as-noun:1',
    ...over,
  }
}

const TEXT = 'The regime rejection the claims.'

function segment(findings: SegmentFinding[]): SegmentDto {
  return { id: 4, target: TEXT, findings } as SegmentDto
}

describe('words a finding points at', () => {
  it('stay where they are while one types after them', () => {
    expect(moveSpan(TEXT, `${TEXT} More.`, [11, 20])).toEqual([11, 20])
  })

  it('move along while one types before them', () => {
    expect(moveSpan(TEXT, `Now ${TEXT}`, [11, 20])).toEqual([15, 24])
  })

  it('are let go when one types into them', () => {
    expect(moveSpan(TEXT, 'The regime rejected the claims.', [11, 20])).toBeNull()
  })

  it('hide their finding until the text is checked again', () => {
    const typed = 'The regime rejects the claims.'
    expect(findingsOn([finding({})], TEXT, typed)).toEqual([])
    expect(findingsOn([finding({ target: null })], TEXT, typed)).toHaveLength(1)
  })
})

describe('what the checks say about a segment', () => {
  it('lists the gravest first, those of the whole article too', () => {
    const own = finding({ severity: 'hint', fingerprint: 'a' })
    const wide = finding({ severity: 'blocking', fingerprint: 'b' })
    const found = findingsBySegment(
      { segments: [segment([own])], dismissals: [] },
      { bySegment: { 4: [wide] } },
    )
    expect(found.get(4)?.standing.map((each) => each.fingerprint)).toEqual(['b', 'a'])
  })

  it('is the same object as before while nothing about the segment changed', () => {
    const one = { ...segment([finding({})]), id: 5 }
    const other = segment([finding({ fingerprint: 'a' })])
    const before = findingsBySegment({ segments: [one, other], dismissals: [] }, undefined)
    const saved = segment([finding({ fingerprint: 'b' })])
    const after = findingsBySegment({ segments: [one, saved], dismissals: [] }, { bySegment: {} })
    expect(after.get(5)).toBe(before.get(5))
    expect(after.get(4)?.standing).toEqual(saved.findings)
    const across = { bySegment: { 5: [finding({ fingerprint: 'c' })] } }
    const more = findingsBySegment({ segments: [one, saved], dismissals: [] }, across)
    expect(more.get(5)?.standing).toHaveLength(2)
  })

  it('sets aside what was dismissed in this segment, and only in this one', () => {
    const dismissal = { segmentId: 4, fingerprint: 'verb-as-noun:1', id: 1 } as DismissalDto
    const elsewhere = { ...segment([finding({})]), id: 5 }
    const found = findingsBySegment(
      { segments: [segment([finding({})]), elsewhere], dismissals: [dismissal] },
      undefined,
    )
    expect(found.get(4)).toMatchObject({ standing: [], dismissed: [{ dismissal }] })
    expect(found.get(5)?.standing).toHaveLength(1)
  })

  it('takes a replacement into the text, and nothing where there is none', () => {
    expect(withReplacement(TEXT, finding({}))).toBe('The regime rejected the claims.')
    expect(withReplacement(TEXT, finding({ replacement: null }))).toBeNull()
  })
})
