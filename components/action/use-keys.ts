import { createContext, use } from 'react'
import type { KeyChoices } from '@/domain/keys'
import type { ActionId } from './actions'
import { type KeyMap, keyMap, keyName } from './key-map'

/** Which key does what, for whatever stands inside. */
export const Keys = createContext<KeyMap>(keyMap({}, false))

/** Puts other choices in place of a person's, on this page. */
export const ChooseKeys = createContext<(choices: KeyChoices) => void>(() => undefined)

/**
 * How the key of an action is written, for tooltips and buttons; undefined for none. `nth` where it is
 * one of 1 to 9.
 */
export function useKeyName(): (id: ActionId, nth?: number) => string | undefined {
  const { keyOf, isMac } = use(Keys)
  return (id, nth) => {
    const key = keyOf[id]
    return key === null ? undefined : keyName(key, isMac, nth)
  }
}
