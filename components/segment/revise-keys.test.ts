import { describe, expect, it } from 'vitest'
import { commandOf } from './revise-keys'

function press(code: string, modifiers: string[] = [], key = '') {
  return commandOf({
    code,
    key,
    ctrlKey: modifiers.includes('ctrl'),
    metaKey: modifiers.includes('meta'),
    altKey: modifiers.includes('alt'),
    shiftKey: modifiers.includes('shift'),
    getModifierState: (name) => modifiers.includes(name),
  })
}

describe('keys of the workspace', () => {
  it('confirm with Ctrl or ⌘ and Enter, go to the next unconfirmed with Shift', () => {
    expect(press('Enter', ['ctrl'])).toEqual({ do: 'confirm' })
    expect(press('NumpadEnter', ['meta'])).toEqual({ do: 'confirm' })
    expect(press('Enter', ['ctrl', 'shift'])).toEqual({ do: 'nextOpen' })
  })

  it('are those of the keyboard, not of the letters on it', () => {
    expect(press('KeyS', ['alt'], 'ß')).toEqual({ do: 'copySource' })
    expect(press('Digit3', ['alt'], '#')).toEqual({ do: 'take', nth: 3 })
  })

  it('leave AltGr to those who type with it', () => {
    expect(press('KeyS', ['alt', 'AltGraph'])).toBeNull()
    expect(press('KeyS', ['ctrl', 'alt'])).toBeNull()
  })

  it('leave alone what is typed and what the browser owns', () => {
    expect(press('Enter')).toBeNull()
    expect(press('KeyS', ['ctrl'])).toBeNull()
    expect(press('KeyA', [], 'a')).toBeNull()
    expect(press('Slash', ['shift'], '?')).toEqual({ do: 'keys' })
  })
})
