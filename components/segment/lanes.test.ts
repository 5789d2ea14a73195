import { describe, expect, it } from 'vitest'
import { lanesFrom, toggleLane } from './lanes'

describe('the lanes beside one another', () => {
  it('are all there until one is hidden', () => {
    expect(lanesFrom(undefined)).toEqual(['source', 'draft', 'target'])
    expect(lanesFrom('nonsense')).toEqual(['source', 'draft', 'target'])
  })

  it('keep their order whatever the order of the choice', () => {
    expect(lanesFrom('target.source')).toEqual(['source', 'target'])
    expect(toggleLane(['target'], 'source')).toEqual(['source', 'target'])
  })

  it('can be hidden one by one, but never the last', () => {
    expect(toggleLane(['source', 'draft', 'target'], 'draft')).toEqual(['source', 'target'])
    expect(toggleLane(['target'], 'target')).toEqual(['target'])
  })
})
