import { describe, expect, it } from 'vitest'
import { compareTexts } from './changes'
import { decidedChanges, restoredChanges, undecided } from './decided-changes'
import { acceptanceOf } from './testing/review-samples'

const FROM = 'The regime rejection the claims of the embassy on Monday.'
const TO = 'The regime rejected the claims of the consulate on Monday.'
const { changes } = compareTexts(FROM, TO)

describe('which changes an editor has decided', () => {
  it('finds the two changes of the sentence', () => {
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['rejection', 'rejected'],
      ['embassy', 'consulate'],
    ])
  })

  it('leaves everything open before anybody decided', () => {
    expect(undecided(decidedChanges(changes, [], 1))).toHaveLength(2)
  })

  it('takes an acceptance for the change with its very words', () => {
    const decided = decidedChanges(
      changes,
      [acceptanceOf({ before: 'embassy', after: 'consulate' })],
      1,
    )
    expect(undecided(decided).map((change) => change.before)).toEqual(['rejection'])
  })

  it('keeps a change accepted when something else in the segment is edited later', () => {
    const accepted = acceptanceOf({ before: 'embassy', after: 'consulate', revision: 1 })
    const decided = decidedChanges(changes, [accepted], 4)
    expect(decided[1]?.decision?.byId).toBe('bruno')
  })

  it('opens a change again when its wording is another', () => {
    const accepted = acceptanceOf({ before: 'embassy', after: 'legation' })
    expect(undecided(decidedChanges(changes, [accepted], 1))).toHaveLength(2)
  })

  it('takes the acceptance of a whole segment for every change in it', () => {
    expect(undecided(decidedChanges(changes, [acceptanceOf()], 1))).toEqual([])
  })

  it('drops the acceptance of a whole segment once the text is another', () => {
    expect(undecided(decidedChanges(changes, [acceptanceOf({ revision: 1 })], 2))).toHaveLength(2)
  })

  it('lets one acceptance cover one of two equal changes, not both', () => {
    const twice = compareTexts('a red car met a red bus', 'a blue car met a blue bus').changes
    const decided = decidedChanges(twice, [acceptanceOf({ before: 'red', after: 'blue' })], 1)
    expect(undecided(decided)).toHaveLength(twice.length - 1)
  })

  it('counts a restored change once, as long as its older wording stands', () => {
    const restored = acceptanceOf({ kind: 'restore', before: 'embassy', after: 'consulate' })
    const left = compareTexts(FROM, TO.replace('consulate', 'embassy')).changes
    expect(restoredChanges(left, [restored, { ...restored, id: 2 }])).toEqual([
      { ...restored, id: 2 },
    ])
    expect(restoredChanges(changes, [restored])).toEqual([])
    expect(restoredChanges(changes, [acceptanceOf()])).toEqual([])
  })

  it('counts neither a restoring nor what took it back', () => {
    const restored = acceptanceOf({ kind: 'restore', before: 'embassy', after: 'consulate' })
    const back = { ...restored, id: 2, before: 'consulate', after: 'embassy' }
    expect(restoredChanges(changes, [restored, back])).toEqual([])
  })

  it('never counts a restored or amended wording as accepted', () => {
    const restored = acceptanceOf({ kind: 'restore', before: 'embassy', after: 'consulate' })
    expect(undecided(decidedChanges(changes, [restored], 1))).toHaveLength(2)
  })
})
