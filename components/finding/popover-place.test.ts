import { describe, expect, it } from 'vitest'
import { popoverPlace } from './popover-place'

const ROOM = { width: 1280, height: 800 }

function words(top: number, left = 700) {
  return { left, right: left + 60, top, bottom: top + 24 }
}

describe('a popover about some words', () => {
  it('stands under them', () => {
    expect(popoverPlace(words(300), ROOM, [])).toEqual({ left: 700, top: 330 })
  })

  it('stays in the window', () => {
    expect(popoverPlace(words(700), ROOM, [])).toEqual({ left: 700, bottom: 106 })
    expect(popoverPlace(words(300, 1200), ROOM, [])).toMatchObject({ left: 952 })
  })

  it('lies neither on the buttons of the row nor on two texts in conflict', () => {
    const tools = { left: 690, right: 1000, top: 340, bottom: 370 }
    expect(popoverPlace(words(300), ROOM, [tools])).toEqual({ left: 700, bottom: 506 })
    expect(popoverPlace(words(300, 100), ROOM, [tools])).toEqual({ left: 100, top: 330 })
  })

  it('goes under them where the head of the page leaves no room above', () => {
    const tools = { left: 690, right: 1000, top: 190, bottom: 220 }
    expect(popoverPlace(words(150), ROOM, [tools])).toEqual({ left: 700, top: 226 })
  })
})
