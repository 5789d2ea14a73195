import { useState } from 'react'
import { keepText, recallText } from './unsaved-text'

/**
 * Text being typed, kept in this browser until `forget`; `initial` where nothing is kept. `isBack`:
 * it was begun before and brought back, which the form says (`BroughtBack`).
 */
export function useUnsavedText(key: string, initial = '') {
  const [text, setText] = useState(() => recallText(key) ?? initial)
  const [isBack, setIsBack] = useState(text !== initial)
  const type = (typed: string) => {
    setText(typed)
    // As it was to begin with, there is nothing to lose.
    keepText(key, typed === initial ? null : typed)
  }
  return {
    text,
    type,
    isBack,
    forget: () => keepText(key, null),
    beginAnew: () => {
      type(initial)
      setIsBack(false)
    },
  }
}

export type UnsavedText = ReturnType<typeof useUnsavedText>
