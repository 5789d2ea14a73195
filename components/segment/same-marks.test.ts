import { Decoration, type DecorationSet } from '@codemirror/view'
import { describe, expect, it } from 'vitest'
import { hasSameMarks } from './same-marks'

function marks(...places: [from: number, to: number, look: string][]): DecorationSet {
  return Decoration.set(
    places.map(([from, to, look]) => Decoration.mark({ class: look }).range(from, to)),
    true,
  )
}

describe('underlines in the editor', () => {
  const three = marks([4, 10, 'warning'], [50, 60, 'blocking'], [150, 158, 'hint'])

  it('are no longer the same once one of them is gone, whichever it was', () => {
    expect(hasSameMarks(three, marks([150, 158, 'hint']))).toBe(false)
    expect(hasSameMarks(three, marks([4, 10, 'warning'], [50, 60, 'blocking']))).toBe(false)
    expect(hasSameMarks(marks([4, 10, 'warning']), Decoration.none)).toBe(false)
    expect(hasSameMarks(marks([4, 10, 'warning']), three)).toBe(false)
  })

  it('differ in weight and in place too', () => {
    expect(hasSameMarks(marks([4, 10, 'warning']), marks([4, 10, 'hint']))).toBe(false)
    expect(hasSameMarks(marks([4, 10, 'warning']), marks([4, 11, 'warning']))).toBe(false)
  })

  it('are the same when they are made anew', () => {
    expect(hasSameMarks(marks([4, 10, 'warning']), marks([4, 10, 'warning']))).toBe(true)
    expect(hasSameMarks(Decoration.none, marks())).toBe(true)
  })
})
