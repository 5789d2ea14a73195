import { describe, expect, it } from 'vitest'
import type { DismissalDto } from '@/domain/finding'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { withNews } from './with-news'

type Line = [id: number, version: number, state: SegmentDto['state']]

function workspace(...lines: Line[]): Workspace {
  const segments = lines.map(([id, version, state]) => ({ id, version, state }))
  const article = { state: 'in_revision', title: '' }
  const beside = { article, blocks: [], names: {}, dismissals: [] }
  return { segments, ...beside } as unknown as Workspace
}

const stateOf = ({ segments }: Workspace) => segments.map(({ version, state }) => [version, state])

describe('an article that is read again', () => {
  const before = workspace([1, 3, 'editing'], [2, 0, 'draft'])

  it('shows what another saved while it was being read', () => {
    const now = { ...before, segments: workspace([1, 4, 'editing'], [2, 0, 'draft']).segments }
    expect(stateOf(withNews(before, before, now))[0]).toEqual([4, 'editing'])
  })

  it('shows a confirmation that came while it was being read', () => {
    const now = { ...before, segments: workspace([1, 3, 'confirmed']).segments }
    const read = workspace([1, 3, 'editing'], [2, 0, 'draft'])
    expect(stateOf(withNews(read, before, now))[0]).toEqual([3, 'confirmed'])
  })

  it('shows what the answer has where nothing came in', () => {
    const [first, second] = before.segments
    const now = { ...before, segments: [first, second].filter((each) => each !== undefined) }
    const read = workspace([1, 3, 'confirmed'], [2, 1, 'editing'])
    expect(stateOf(withNews(read, before, now))).toEqual([
      [3, 'confirmed'],
      [1, 'editing'],
    ])
  })

  it('shows the newer of two where the answer is ahead', () => {
    const now = { ...before, segments: workspace([1, 4, 'editing'], [2, 0, 'draft']).segments }
    const read = workspace([1, 5, 'editing'], [2, 0, 'draft'])
    expect(stateOf(withNews(read, before, now))[0]).toEqual([5, 'editing'])
  })

  it('keeps a finding dismissed that was dismissed while it was being read, and no longer elsewhere', () => {
    const dismissal = (id: number, segmentId: number) => ({ id, segmentId }) as DismissalDto
    const [taken, elsewhere] = [dismissal(1, 1), dismissal(2, 2)]
    const held = { ...before, dismissals: [taken] }
    const now = { ...held, dismissals: [elsewhere] }
    const read = { ...before, dismissals: [dismissal(1, 1), dismissal(9, 3)] }
    const shown = withNews(read, held, now).dismissals.map(({ id }) => id)
    expect(shown.sort()).toEqual([2, 9])
  })

  it('has the title, the names and the state that were told while it was being read', () => {
    const titled = (target: string, version: number) =>
      ({ id: 1, blockId: 1, version, target, source: 'La sal' }) as SegmentDto
    const article = { state: 'imported', title: 'Salt' } as Workspace['article']
    const blocks: Workspace['blocks'] = [{ id: 1, kind: 'title' }]
    const held = { ...before, article, blocks, segments: [titled('Salt', 1)] }
    const state = 'in_revision' as const
    const now = {
      ...held,
      article: { ...article, state, title: 'Sea salt' },
      segments: [titled('Sea salt', 2)],
      names: { bruno: 'Bruno' },
    }
    const shown = withNews(structuredClone({ ...held, names: { ana: 'Ana' } }), held, now)
    expect(shown.article).toMatchObject({ state, title: 'Sea salt' })
    expect(shown.names).toEqual({ ana: 'Ana', bruno: 'Bruno' })
  })

  it('keeps what is as it was, also where a row above it is new', () => {
    const read = structuredClone(before)
    const again = withNews(read, before, before)
    expect(again.segments[1]).toBe(before.segments[1])

    const finding = { check: 'names' }
    const held = workspace([1, 3, 'editing'], [2, 0, 'draft'])
    Object.assign(held.segments[1] ?? {}, { position: 1, findings: [finding] })
    const longer = structuredClone(held)
    Object.assign(longer.segments[1] ?? {}, { position: 2 })
    longer.segments.splice(1, 0, ...workspace([3, 0, 'draft']).segments)
    const [, , last] = withNews(longer, held, held).segments
    expect(last).toMatchObject({ id: 2, position: 2 })
    expect(last?.findings).toBe(held.segments[1]?.findings)
  })
})
