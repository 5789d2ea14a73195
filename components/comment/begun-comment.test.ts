import { beforeEach, describe, expect, it } from 'vitest'
import { segmentOf } from '@/components/review/testing/review-samples'
import { adoptBegun } from './adopt-begun'
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

  describe('on a segment that a colleague splits or joins', () => {
    let article = ''
    beforeEach(() => {
      article = `article-${++lastId}`
    })
    const spanish = (source: string, target: string, position: number) => ({
      ...fresh(target),
      source,
      position,
    })
    const begin = (segment: ReturnType<typeof spanish>, body: string) => {
      const { source, position } = segment
      keepComment(keyOf(segment), { body, home: { articleId: article, source, position } })
    }
    const whole = () => spanish('Los barcos esperan. Nadie zarpa.', 'Ships wait. Nobody sails.', 4)
    const parts = () => [
      spanish('Foto: Archivo', 'Photo: Archive', 0),
      spanish('Los barcos esperan.', 'Ships wait.', 4),
      spanish('Nadie zarpa.', 'Nobody sails.', 5),
      spanish('La grúa duerme.', 'The crane sleeps.', 6),
    ]

    it('is found in the half with its words', () => {
      const before = whole()
      begin(before, 'Who?')
      keepComment(keyOf(before), { about: wordsIn(before, 'Nobody') })
      const after = parts()
      adoptBegun(ANA, article, after)
      expect(after.map((part) => begunComment(keyOf(part)).body)).toEqual(['', '', 'Who?', ''])
    })

    it('is found in the first half when it is about none', () => {
      const other = whole()
      begin(other, 'Why?')
      const later = parts()
      adoptBegun(ANA, article, later)
      expect(later.map((part) => begunComment(keyOf(part)).body)).toEqual(['', 'Why?', '', ''])
    })

    it('is found in what its segment was joined to, also when it is joined and split again', () => {
      const [photo, first, , crane] = parts()
      if (!photo || !first || !crane) throw new Error('no parts')
      begin(first, 'Which ships?')
      const joined = whole()
      adoptBegun(ANA, article, [photo, joined, crane])
      expect(begunComment(keyOf(joined)).body).toBe('Which ships?')
      const again = parts()
      adoptBegun(ANA, article, again)
      expect(begunComment(keyOf(again[1] ?? first)).body).toBe('Which ships?')
    })

    it('stays where it was as long as its segment stands, and is not brought to another article', () => {
      const before = whole()
      begin(before, 'Who?')
      adoptBegun(ANA, article, [before, ...parts()])
      adoptBegun(ANA, 'another', parts())
      expect(begunComment(keyOf(before)).body).toBe('Who?')
    })

    it('is found at its place when not a word of its Spanish is left', () => {
      const before = whole()
      begin(before, 'Who?')
      const [photo] = parts()
      const renewed = spanish('Otra cosa.', 'Something else.', 1)
      adoptBegun(ANA, article, photo ? [photo, renewed] : [])
      expect(begunComment(keyOf(renewed)).body).toBe('Who?')
    })

    it('is written beside what was begun there, though a word of that has its letters', () => {
      const before = whole()
      begin(before, 'No')
      const [, first] = parts()
      if (!first) throw new Error('no part')
      begin(first, 'Nobody waits.')
      adoptBegun(ANA, article, [first])
      expect(begunComment(keyOf(first)).body).toBe('Nobody waits.\n\nNo')
    })

    it('stays a question beside a remark', () => {
      const before = whole()
      begin(before, 'A nice word.')
      keepComment(keyOf(before), { kind: 'comment' })
      const [, first] = parts()
      if (!first) throw new Error('no part')
      begin(first, 'Who?')
      adoptBegun(ANA, article, [first])
      expect(begunComment(keyOf(first))).toMatchObject({ kind: 'question' })
    })

    it('is not written twice when two windows bring it there', () => {
      const before = whole()
      begin(before, 'Who?')
      const [, first] = parts()
      if (!first) throw new Error('no part')
      begin(first, 'Who?')
      adoptBegun(ANA, article, [first])
      expect(begunComment(keyOf(first)).body).toBe('Who?')
    })
  })
})
