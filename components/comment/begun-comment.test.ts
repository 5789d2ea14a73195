import { describe, expect, it } from 'vitest'
import { segmentOf } from '@/components/review/testing/review-samples'
import type { AskedPlace } from './asked-place'
import { askAboutWords, begunComment, keepComment, remarkKey } from './begun-comment'
import { carryComments } from './carry-comments'

const ANA = 'ana'
let lastId = 0
/** A segment nobody has written about yet. */
const fresh = (target: string) => segmentOf(++lastId, 'Draft.', target)
const keyOf = ({ id }: { id: number }, viewerId = ANA) => remarkKey(viewerId, id)

function wordsIn({ id, target, version }: ReturnType<typeof fresh>, quote: string): AskedPlace {
  const start = target.indexOf(quote)
  const place = { start, end: start + quote.length, revision: version }
  return { segmentId: id, side: 'target', quote, ...place }
}

describe('a comment that was begun', () => {
  it('keeps its words and the words it is about while another is begun elsewhere', () => {
    const [ships, crane] = [fresh('The ships wait in the bay.'), fresh('The crane stands still.')]
    askAboutWords(keyOf(ships), wordsIn(ships, 'the bay'))
    keepComment(keyOf(ships), { body: 'Which bay?' })
    askAboutWords(keyOf(crane), wordsIn(crane, 'crane'))
    askAboutWords(keyOf(ships), null)
    expect(begunComment(keyOf(ships))).toMatchObject({
      body: 'Which bay?',
      about: { quote: 'the bay' },
    })
  })

  it('is about other words when others are chosen for it', () => {
    const ships = fresh('The ships wait in the bay.')
    askAboutWords(keyOf(ships), wordsIn(ships, 'the bay'))
    keepComment(keyOf(ships), { body: 'Lie?' })
    askAboutWords(keyOf(ships), wordsIn(ships, 'wait'))
    expect(begunComment(keyOf(ships)).about?.quote).toBe('wait')
  })

  it('is about the whole segment when nothing is written and no words are chosen any more', () => {
    const ships = fresh('The ships wait in the bay.')
    askAboutWords(keyOf(ships), wordsIn(ships, 'the bay'))
    askAboutWords(keyOf(ships), null)
    expect(begunComment(keyOf(ships)).about).toBeNull()
  })

  it('is seen by nobody else at the same computer', () => {
    const ships = fresh('The ships wait in the bay.')
    keepComment(keyOf(ships), { body: 'Which bay?' })
    expect(begunComment(keyOf(ships, 'bruno')).body).toBe('')
  })

  it('goes along to the part with its words when its segment is split', () => {
    const whole = fresh('The ships wait. Nobody sails in the bay.')
    askAboutWords(keyOf(whole), wordsIn(whole, 'the bay'))
    keepComment(keyOf(whole), { body: 'Which bay?' })
    const parts = [fresh('The ships wait.'), fresh('Nobody sails in the bay.')]
    carryComments(ANA, { retired: [whole.id], segments: parts })
    const [first, second] = parts.map((part) => begunComment(keyOf(part)))
    expect(first?.body).toBe('')
    expect(second).toMatchObject({ body: 'Which bay?', about: { start: 16, end: 23 } })
    expect(begunComment(keyOf(whole)).body).toBe('')
  })

  it('stands with the other in one field when two segments are joined', () => {
    const two = [fresh('The ships wait.'), fresh('Nobody sails.')]
    for (const [nth, segment] of two.entries()) keepComment(keyOf(segment), { body: `Why ${nth}?` })
    const joined = fresh('The ships wait. Nobody sails.')
    carryComments(ANA, { retired: two.map(({ id }) => id), segments: [joined] })
    expect(begunComment(keyOf(joined)).body).toBe('Why 0?\n\nWhy 1?')
  })
})
