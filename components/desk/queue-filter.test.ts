import { describe, expect, it } from 'vitest'
import { filterOf, isNarrowed, searchOf, withState } from './queue-filter'

const read = (search: string) => filterOf(new URLSearchParams(search))

describe('the address of the queue', () => {
  it('keeps what I narrowed the queue to, there and back', () => {
    const filter = { state: 'in_review', assignee: 'me', q: 'régimen & río' } as const
    expect(read(searchOf(filter))).toEqual(filter)
  })

  it('shows the whole queue for a mistyped or outdated link', () => {
    expect(read('state=lost&assignee=ana&q=%20%20')).toEqual({})
    expect(isNarrowed(read('state=toString'))).toBe(false)
  })

  it('cuts a search that is longer than the server takes', () => {
    expect(read(`q=${'a'.repeat(500)}`).q).toHaveLength(200)
  })

  it('keeps my search when I look at another state', () => {
    expect(withState({ state: 'drafted', q: 'puerto' }, 'published')).toEqual({
      state: 'published',
      q: 'puerto',
    })
    expect(withState({ state: 'drafted', q: 'puerto' }, undefined)).toEqual({ q: 'puerto' })
  })

  it('stays bare when nothing is narrowed', () => {
    expect(searchOf({})).toBe('')
  })
})
