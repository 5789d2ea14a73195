import { useEffect, useEffectEvent } from 'react'
import { ruleOf } from './actions'
import { chordOf, isTyping, withoutDigit } from './chord'
import type { KeyMap } from './key-map'
import { offeredActions, runAction } from './offered-actions'
import { isOtherField, isTextField } from './text-field'

/** Listens for the keys of all actions, wherever the focus is. Stands once, around the whole desk. */
export function useActionKeys(keys: KeyMap): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (isFree(event) && obey(event, keys)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** Nobody used the press, it composes no letter, and no open dialog has the keyboard for itself. */
function isFree({ defaultPrevented, isComposing, target }: KeyboardEvent): boolean {
  const isInDialog =
    target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
  return !defaultPrevented && !isComposing && !isInDialog
}

function obey(event: KeyboardEvent, keys: KeyMap): boolean {
  const pressed = chordOf(event, keys.isMac)
  if (pressed === null || (isTyping(pressed) && isTextField(event.target))) return false
  const { chord, nth } = withoutDigit(pressed)
  const id = keys.actionOf.get(pressed) ?? keys.actionOf.get(chord)
  if (id === undefined || (ruleOf(id).changes && isOtherField(event.target))) return false
  // A key held down is ours still, but does its act once only.
  if (event.repeat && !ruleOf(id).repeats) return offeredActions().includes(id)
  return runAction(id, nth)
}
