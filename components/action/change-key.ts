import { isBrowserKey, isEditingKey, type KeyChoices } from '@/domain/keys'
import { type ActionId, ruleOf } from './actions'
import { withoutDigit } from './chord'
import type { KeyMap } from './key-map'

/** What comes of pressing a new key for an action. */
export type KeyChange =
  | { outcome: 'changed'; choices: KeyChoices }
  | { outcome: 'taken'; by: ActionId; chord: string }
  | { outcome: 'refused'; reason: 'browser' | 'editing' | 'digit' }

/** Gives an action another key, unless the browser, the text or another action needs it. */
export function changeKey(keys: KeyMap, id: ActionId, pressed: string): KeyChange {
  const { chord, isDigit } = chordFor(id, pressed)
  if (isBrowserKey(chord)) return { outcome: 'refused', reason: 'browser' }
  if (chord !== ruleOf(id).key && isEditingKey(chord)) {
    return { outcome: 'refused', reason: 'editing' }
  }
  if (takesDigits(id) && !isDigit) return { outcome: 'refused', reason: 'digit' }
  const by = keys.actionOf.get(chord) ?? keys.actionOf.get(withoutDigit(pressed).chord)
  if (by !== undefined && by !== id) return { outcome: 'taken', by, chord }
  return { outcome: 'changed', choices: withKey(keys.choices, id, chord) }
}

/** Gives an action the key of another, which gets the former key of the first. */
export function swapKeys(keys: KeyMap, id: ActionId, by: ActionId): KeyChoices {
  return withKey(withKey(keys.choices, id, keys.keyOf[by]), by, keys.keyOf[id])
}

/** True where two actions can change keys: not between nine keys and one. */
export function canSwap(id: ActionId, by: ActionId): boolean {
  return takesDigits(id) === takesDigits(by)
}

/** Gives an action its usual key again, and whoever has that key by choice theirs. */
export function resetKey({ choices }: KeyMap, id: ActionId): KeyChoices {
  const { key } = ruleOf(id)
  const holders = Object.keys(choices).filter((each) => each === id || choices[each] === key)
  return Object.fromEntries(Object.entries(choices).filter(([each]) => !holders.includes(each)))
}

function withKey(choices: KeyChoices, id: ActionId, key: string | null): KeyChoices {
  const { [id]: _, ...others } = choices
  return key === ruleOf(id).key ? others : { ...others, [id]: key }
}

function chordFor(id: ActionId, pressed: string): { chord: string; isDigit: boolean } {
  const { chord, nth } = withoutDigit(pressed)
  return takesDigits(id) ? { chord, isDigit: nth > 0 } : { chord: pressed, isDigit: nth > 0 }
}

function takesDigits(id: ActionId): boolean {
  return /(?:^|\+)Digit$/.test(ruleOf(id).key ?? '')
}
