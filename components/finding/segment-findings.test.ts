import { describe, expect, it } from 'vitest'
import type { DismissalDto, SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import { moveSpan } from './move-span'
import { bearingOn, findingsBySegment, NO_FINDINGS, withReplacement } from './segment-findings'

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
    const bearing = (one: SegmentFinding) =>
      bearingOn(
        { ...NO_FINDINGS, standing: [one] },
        { checked: TEXT, text: typed, live: undefined },
      )
    expect(bearing(finding({}))).toEqual([])
    expect(bearing(finding({ target: null }))).toHaveLength(1)
  })
})

describe('findings while one writes', () => {
  const typed = 'The regime rejected rejection the claims.'
  const live = {
    segmentId: 4,
    text: typed,
    checks: ['verb-as-noun', 'numbers'],
    findings: [finding({ target: [20, 29], fingerprint: 'live' })],
  }

  it('are those of the text as it is, and of the saved one what only the server can tell', () => {
    const spelling = finding({ check: 'spelling', target: [0, 3], severity: 'blocking' })
    const stale = finding({ check: 'numbers', target: null })
    const server = { ...NO_FINDINGS, standing: [spelling, stale] }
    const bearing = bearingOn(server, { checked: TEXT, text: typed, live })
    expect(bearing.map(({ check }) => check)).toEqual(['spelling', 'verb-as-noun'])
  })

  it('leave out what somebody put aside, also before it is saved', () => {
    const server = { ...NO_FINDINGS, putAside: new Set(['live']) }
    expect(bearingOn(server, { checked: TEXT, text: typed, live })).toEqual([])
  })

  it('are the server’s again once it holds the text', () => {
    const server = { ...NO_FINDINGS, standing: [finding({})] }
    expect(bearingOn(server, { checked: typed, text: typed, live })).toEqual([finding({})])
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
