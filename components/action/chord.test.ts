import { describe, expect, it } from 'vitest'
import { isBrowserKey, isEditingKey } from '@/domain/keys'
import { chordOf, isTyping, withoutDigit } from './chord'

function press(code: string, modifiers: string[] = [], key = '', isMac = false) {
  const pressed = {
    code,
    key,
    ctrlKey: modifiers.includes('ctrl'),
    metaKey: modifiers.includes('meta'),
    altKey: modifiers.includes('alt'),
    shiftKey: modifiers.includes('shift'),
    getModifierState: (name: string) => modifiers.includes(name),
  }
  return chordOf(pressed, isMac)
}

describe('a pressed key', () => {
  it('is that of the keyboard, not of the letter on it', () => {
    expect(press('KeyS', ['alt'], 'ß')).toBe('Alt+KeyS')
    expect(press('NumpadEnter', ['ctrl', 'shift'])).toBe('Mod+Shift+Enter')
  })

  it('goes by its sign where it is the question mark, wherever that lies', () => {
    expect(press('Slash', ['shift'], '?')).toBe('?')
    expect(press('Minus', ['shift'], '?')).toBe('?')
  })

  it('counts ⌘ on a Mac and Ctrl elsewhere, and leaves the other one to the system', () => {
    expect(press('Enter', ['meta'], '', true)).toBe('Mod+Enter')
    expect(press('KeyK', ['ctrl'], '', true)).toBeNull()
    expect(press('Enter', ['ctrl'])).toBe('Mod+Enter')
    expect(press('Enter', ['meta'])).toBeNull()
  })

  it('is left to those who type with AltGr', () => {
    expect(press('KeyS', ['alt', 'AltGraph'], 'ß')).toBeNull()
    expect(press('KeyE', ['ctrl', 'alt', 'AltGraph'], '€')).toBeNull()
    expect(press('KeyE', ['ctrl', 'alt'], '€')).toBeNull()
  })

  it('is nothing while only modifiers are down', () => {
    expect(press('ShiftLeft', ['shift'], 'Shift')).toBeNull()
    expect(press('AltRight', ['alt'], 'Alt')).toBeNull()
  })

  it('tells which digit it was', () => {
    expect(withoutDigit('Alt+Digit3')).toEqual({ chord: 'Alt+Digit', nth: 3 })
    expect(press('Numpad3', ['alt'])).toBe('Alt+Digit3')
    expect(withoutDigit('Alt+KeyS')).toEqual({ chord: 'Alt+KeyS', nth: 0 })
    expect(withoutDigit('Alt+Digit0')).toEqual({ chord: 'Alt+Digit0', nth: 0 })
  })

  it('writes in a text field unless it is held with Ctrl or Alt', () => {
    expect(
      ['KeyA', '?', 'Enter', 'Shift+KeyA', 'Backspace'].filter((key) => !isTyping(key)),
    ).toEqual([])
    expect(['Alt+KeyS', 'Mod+Enter', 'F7', 'Shift+F7', 'Escape'].filter(isTyping)).toEqual([])
  })

  it("is the browser's where it opens tabs, pages, searches or tools", () => {
    const owned = [
      'Mod+KeyT',
      'Mod+KeyW',
      'Mod+KeyL',
      'Mod+KeyR',
      'F5',
      'Mod+Digit1',
      'Alt+ArrowLeft',
    ]
    expect(owned.filter((key) => !isBrowserKey(key))).toEqual([])
    expect(['Mod+KeyK', 'Alt+KeyS', 'F7', 'Alt+Digit'].filter(isBrowserKey)).toEqual([])
    expect(
      ['Mod+KeyC', 'Mod+KeyZ', 'Shift+ArrowLeft', 'Space'].filter((key) => !isEditingKey(key)),
    ).toEqual([])
    expect(['Alt+ArrowDown', 'Mod+Enter', 'KeyA'].filter(isEditingKey)).toEqual([])
  })
})
