import { describe, expect, it } from 'vitest'
import {
  mentionBeingTyped,
  mentionsIn,
  peopleMatching,
  spellMentions,
  storeMentions,
  typedAfterName,
} from './mention'

const ANA = { id: '11111111-1111-4111-8111-111111111111', name: 'Ana' }
const ANA_MARIA = { id: '22222222-2222-4222-8222-222222222222', name: 'Ana María' }
const NUNEZ = { id: '33333333-3333-4333-8333-333333333333', name: 'José Núñez' }

describe('a mention', () => {
  it('is stored by id and read by name, also after the person was renamed', () => {
    const stored = storeMentions('Is this right, @José Núñez?', [NUNEZ])
    expect(stored).toBe(`Is this right, @[${NUNEZ.id}]?`)
    expect(mentionsIn(stored)).toEqual([NUNEZ.id])
    expect(spellMentions(stored, { [NUNEZ.id]: 'José N. Ortiz' })).toBe(
      'Is this right, @José N. Ortiz?',
    )
  })

  it('means the longer of two names that begin alike', () => {
    const stored = storeMentions('@Ana María and @Ana', [ANA, ANA_MARIA])
    expect(mentionsIn(stored)).toEqual([ANA_MARIA.id, ANA.id])
  })

  it('is not found inside a longer word or an address', () => {
    expect(storeMentions('@Anabel', [ANA])).toBe('@Anabel')
    expect(mentionBeingTyped('mail ana@dem', 12)).toBeNull()
  })

  it('keeps a name nobody picked as it was typed', () => {
    expect(storeMentions('@Zoe, look', [ANA])).toBe('@Zoe, look')
    expect(mentionsIn('@[not-an-id] @Zoe')).toEqual([])
  })

  it('brings one blank along: a typed one is not a second, a mark takes its place', () => {
    expect(typedAfterName('@Ana is', 5, ' ')).toBe('@Ana is')
    expect(typedAfterName('@Ana ', 5, ',')).toBe('@Ana,')
    expect(typedAfterName('@Ana ', 5, 'i')).toBeNull()
    expect(typedAfterName('@Ana', 4, ' ')).toBeNull()
  })

  it('says so when the person is unknown', () => {
    expect(spellMentions(`@[${ANA.id}]`, {})).toBe('@–')
  })
})

describe('names offered while one types', () => {
  const people = [ANA, ANA_MARIA, NUNEZ]

  it('are found without their accents, by any word of them', () => {
    expect(peopleMatching(people, 'nun')).toEqual([NUNEZ])
    expect(peopleMatching(people, 'JOSE')).toEqual([NUNEZ])
    expect(peopleMatching(people, 'ana m')).toEqual([ANA_MARIA])
    expect(peopleMatching(people, '')).toEqual(people)
  })

  it('begin at an @ after a space, a bracket or nothing', () => {
    expect(mentionBeingTyped('Hola @jo', 8)).toEqual({ at: 5, query: 'jo' })
    expect(mentionBeingTyped('(@', 2)).toEqual({ at: 1, query: '' })
    expect(mentionBeingTyped('@José Nú', 8)).toEqual({ at: 0, query: 'José Nú' })
    expect(mentionBeingTyped('Hola jo', 7)).toBeNull()
  })
})
