import { isBrowserKey, type KeyChoices } from '@/domain/keys'
import { ACTION_IDS, type ActionId, ruleOf } from './actions'

/** Which key does what, for this person on this machine. */
export interface KeyMap {
  isMac: boolean
  choices: KeyChoices
  keyOf: Record<ActionId, string | null>
  actionOf: ReadonlyMap<string, ActionId>
}

/**
 * The keys as they come, with a person's own choices. A key chosen for one action is taken from the
 * action that would have it otherwise; choices for what no longer exists are passed over.
 */
export function keyMap(choices: KeyChoices, isMac: boolean): KeyMap {
  const actionOf = new Map<string, ActionId>()
  const keyOf = Object.fromEntries(ACTION_IDS.map((id) => [id, null])) as KeyMap['keyOf']
  const give = (id: ActionId, key: string | null) => {
    if (key === null || actionOf.has(key)) return
    actionOf.set(key, id)
    keyOf[id] = key
  }
  const isChosen = (id: ActionId) => isUsable(choices[id])
  for (const id of ACTION_IDS.filter(isChosen)) give(id, choices[id] ?? null)
  for (const id of ACTION_IDS.filter((each) => !isChosen(each))) give(id, ruleOf(id).key)
  return { isMac, choices, keyOf, actionOf }
}

/** How a key is written for people, caps joined by `+`: `Ctrl+Shift+Enter`, on a Mac `⌘+⇧+Enter`. */
export function keyName(chord: string, isMac: boolean, nth?: number | undefined): string {
  const parts = chord.split('+').map((part) => {
    if (part === 'Digit') return nth === undefined ? '1…9' : String(nth)
    return (isMac ? MAC_NAMES[part] : undefined) ?? NAMES[part] ?? part.replace(/^Key|^Digit/, '')
  })
  return parts.join('+')
}

function isUsable(choice: string | null | undefined): boolean {
  return choice !== undefined && (choice === null || !isBrowserKey(choice))
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
