/** The keys a person changed: action → key, null for none. Whatever is not here has the usual key. */
export type KeyChoices = Record<string, string | null>

/** How a key is written: modifiers in this order, then a physical key (`KeyboardEvent.code`). */
export const CHORD = /^(?:(?:Mod\+|Alt\+)?(?:Shift\+)?[A-Z][A-Za-z0-9]{0,23}|\?)$/

/** True for what belongs to the browser: tabs, address, page, help, developer's tools. */
export function isBrowserKey(chord: string): boolean {
  return BROWSER_KEYS.has(chord) || /^(?:Mod|Mod\+Shift)\+Digit\d?$/.test(chord)
}

/** True for what moves the focus or the caret and edits text everywhere: no action may have it. */
export function isEditingKey(chord: string): boolean {
  return (
    /^Mod\+(?:Shift\+)?(?:Key[ACVXYZ]|Arrow\w+|Home|End|Backspace|Delete)$/.test(chord) ||
    /^(?:Shift\+)?(?:Space|Backspace|Delete|Enter|Escape|Home|End|Page\w+|Arrow\w+)$/.test(chord)
  )
}

const BROWSER_KEYS = new Set([
  ...[...'TWNLRPQSOFGHJDUM'].map((letter) => `Mod+Key${letter}`),
  ...[...'TWNPQIJCMRBDOA'].map((letter) => `Mod+Shift+Key${letter}`),
  ...['Tab', 'PageUp', 'PageDown', 'F4', 'F5', 'Equal', 'Minus'].map((key) => `Mod+${key}`),
  ...['Tab', 'PageUp', 'PageDown', 'Delete', 'F5'].map((key) => `Mod+Shift+${key}`),
  ...['Tab', 'F4', 'Space', 'Home', 'ArrowLeft', 'ArrowRight'].map((key) => `Alt+${key}`),
  ...['Tab', 'F1', 'F3', 'F5', 'F6', 'F10', 'F11', 'F12'],
  ...['Shift+Tab', 'Shift+F3', 'Shift+F5', 'Shift+F6', 'Shift+F10'],
])
