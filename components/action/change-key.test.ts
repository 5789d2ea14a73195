import { describe, expect, it } from 'vitest'
import { changeKey, resetKey, swapKeys } from './change-key'
import { keyMap, keyName } from './key-map'

const usual = keyMap({}, false)

describe('a key that somebody changes', () => {
  it('does the action from now on, and the old one does nothing', () => {
    const change = changeKey(usual, 'confirm', 'Alt+KeyQ')
    expect(change).toEqual({ outcome: 'changed', choices: { confirm: 'Alt+KeyQ' } })
    const keys = keyMap({ confirm: 'Alt+KeyQ' }, false)
    expect(keys.actionOf.get('Alt+KeyQ')).toBe('confirm')
    expect(keys.actionOf.has('Mod+Enter')).toBe(false)
  })

  it('is refused where it belongs to the browser or to the text', () => {
    expect(changeKey(usual, 'confirm', 'Mod+KeyW')).toEqual({
      outcome: 'refused',
      reason: 'browser',
    })
    expect(changeKey(usual, 'confirm', 'Mod+KeyC')).toEqual({
      outcome: 'refused',
      reason: 'editing',
    })
    expect(changeKey(usual, 'confirm', 'Enter')).toEqual({ outcome: 'refused', reason: 'editing' })
  })

  it('is named as taken where another action has it, also as one of nine', () => {
    expect(changeKey(usual, 'confirm', 'Alt+KeyS')).toEqual({
      outcome: 'taken',
      by: 'copySource',
      chord: 'Alt+KeyS',
    })
    expect(changeKey(usual, 'confirm', 'Alt+Digit4')).toMatchObject({ by: 'takeSuggestion' })
  })

  it('can change places with the one that has it', () => {
    const keys = keyMap(swapKeys(usual, 'confirm', 'copySource'), false)
    expect(keys.keyOf).toMatchObject({ confirm: 'Alt+KeyS', copySource: 'Mod+Enter' })
    expect(swapKeys(keys, 'copySource', 'confirm')).toEqual({})
  })

  it('stands for nine where the action has nine, and needs a digit there', () => {
    const freed = keyMap({ takeMatch: null }, false)
    expect(changeKey(freed, 'takeSuggestion', 'Alt+Shift+Digit5')).toEqual({
      outcome: 'changed',
      choices: { takeMatch: null, takeSuggestion: 'Alt+Shift+Digit' },
    })
    expect(changeKey(usual, 'takeSuggestion', 'Alt+KeyQ')).toMatchObject({ reason: 'digit' })
  })

  it('can be given back, and then nobody is left with it twice', () => {
    const swapped = keyMap(swapKeys(usual, 'confirm', 'copySource'), false)
    expect(resetKey(swapped, 'confirm')).toEqual({})
  })

  it('is no longer counted when what was kept makes no sense', () => {
    const keys = keyMap({ confirm: 'Mod+KeyW', gone: 'Alt+KeyQ', comment: null }, false)
    expect(keys.keyOf.confirm).toBe('Mod+Enter')
    expect(keys.keyOf.comment).toBeNull()
    expect(keys.actionOf.has('Alt+KeyQ')).toBe(false)
  })

  it('is never given to two actions, whatever was kept', () => {
    const keys = keyMap({ confirm: 'Alt+KeyS', comment: 'Alt+KeyS' }, false)
    expect(Object.values(keys.keyOf).filter((key) => key === 'Alt+KeyS')).toHaveLength(1)
  })
})

describe('the name of a key', () => {
  it('is that of the machine', () => {
    expect(keyName('Mod+Shift+Enter', false)).toBe('Ctrl+Shift+Enter')
    expect(keyName('Mod+Shift+Enter', true)).toBe('⌘+⇧+Enter')
    expect(keyName('Alt+Digit', false)).toBe('Alt+1…9')
    expect(keyName('Alt+Digit', true, 3)).toBe('⌥+3')
  })
})
