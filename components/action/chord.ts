type Pressed = Pick<
  KeyboardEvent,
  'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

/**
 * What was pressed, as the table of actions writes it: `Mod+Shift+Enter`, `Alt+KeyS`, `?`. By
 * physical key, so that Alt+S is the same on every layout; only `?` goes by its sign, which lies
 * elsewhere on each. Null for a modifier alone and for AltGr, with which people type letters.
 */
export function chordOf(pressed: Pressed, isMac: boolean): string | null {
  const { code, altKey, shiftKey } = pressed
  const isMod = isMac ? pressed.metaKey : pressed.ctrlKey
  const isOther = isMac ? pressed.ctrlKey : pressed.metaKey
  if (code === '' || MODIFIER.test(code) || isOther) return null
  if (pressed.getModifierState('AltGraph') || (isMod && altKey)) return null
  if (pressed.key === '?' && !isMod && !altKey) return '?'
  const key = code.replace(/^Numpad(Enter|\d)$/, (_, rest) =>
    rest === 'Enter' ? 'Enter' : `Digit${rest}`,
  )
  return [isMod && 'Mod', altKey && 'Alt', shiftKey && 'Shift', key].filter(Boolean).join('+')
}

/** The same chord for all of 1 to 9, and which of them it was; 0 for every other chord. */
export function withoutDigit(chord: string): { chord: string; nth: number } {
  const nth = Number(/(?:^|\+)Digit([1-9])$/.exec(chord)?.[1] ?? 0)
  return { chord: nth === 0 ? chord : chord.slice(0, -1), nth }
}

/** True for keys that write something in a text field, where they must stay the field's. */
export function isTyping(chord: string): boolean {
  return !/^(?:Mod|Alt)\+|^(?:Shift\+)?(?:F\d{1,2}|Escape)$/.test(chord)
}

const MODIFIER = /^(?:Control|Alt|Shift|Meta|OS)(?:Left|Right)$|^(?:CapsLock|NumLock|Fn)$/
