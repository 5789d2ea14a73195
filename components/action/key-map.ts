import { ACTION_IDS, type ActionId, ruleOf } from './actions'

/** Which key does what, for this person on this machine. */
export interface KeyMap {
  isMac: boolean
  keyOf: Record<ActionId, string | null>
  actionOf: ReadonlyMap<string, ActionId>
}

/** The keys as they come, before anybody changes one. */
export function keyMap(isMac: boolean): KeyMap {
  const entries = ACTION_IDS.map((id) => [id, ruleOf(id).key] as const)
  return {
    isMac,
    keyOf: Object.fromEntries(entries) as Record<ActionId, string | null>,
    actionOf: new Map(entries.flatMap(([id, key]) => (key === null ? [] : [[key, id]]))),
  }
}

/** How a key is written for people, caps joined by `+`: `Ctrl+Shift+Enter`, on a Mac `⌘+⇧+Enter`. */
export function keyName(chord: string, isMac: boolean, nth?: number | undefined): string {
  const parts = chord.split('+').map((part) => {
    if (part === 'Digit') return nth === undefined ? '1…9' : String(nth)
    return (isMac ? MAC_NAMES[part] : undefined) ?? NAMES[part] ?? part.replace(/^Key|^Digit/, '')
  })
  return parts.join('+')
}

const NAMES: Record<string, string> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
}

const MAC_NAMES: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
