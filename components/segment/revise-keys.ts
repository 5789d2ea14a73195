/** What a key asks for in the workspace. */
export type ReviseCommand =
  | { do: 'confirm' | 'nextOpen' | 'down' | 'up' | 'copySource' | 'restoreDraft' }
  | { do: 'comment' | 'dismiss' | 'leave' | 'keys' }
  | { do: 'take'; nth: number }

type Pressed = Pick<
  KeyboardEvent,
  'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

/**
 * The command of a key press, by physical key (`event.code`), so that Alt+S is the same on every
 * layout; null for any other. AltGr never counts as Alt: with it people type letters.
 */
export function commandOf(pressed: Pressed): ReviseCommand | null {
  const isMod = pressed.ctrlKey || pressed.metaKey
  if (isMod && !pressed.altKey && ENTER.has(pressed.code)) {
    return { do: pressed.shiftKey ? 'nextOpen' : 'confirm' }
  }
  const isAlt = pressed.altKey && !isMod && !pressed.shiftKey
  if (isAlt && !pressed.getModifierState('AltGraph')) return altCommand(pressed.code)
  if (isMod || pressed.altKey) return null
  if (pressed.code === 'Escape') return { do: 'leave' }
  return pressed.key === '?' ? { do: 'keys' } : null
}

function altCommand(code: string): ReviseCommand | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit !== undefined) return { do: 'take', nth: Number(digit) }
  return BY_CODE[code] ?? null
}

const ENTER = new Set(['Enter', 'NumpadEnter'])

const BY_CODE: Record<string, ReviseCommand> = {
  ArrowDown: { do: 'down' },
  ArrowUp: { do: 'up' },
  KeyS: { do: 'copySource' },
  KeyD: { do: 'restoreDraft' },
  KeyC: { do: 'comment' },
  KeyI: { do: 'dismiss' },
}
