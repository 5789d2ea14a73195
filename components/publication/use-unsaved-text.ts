import { useState } from 'react'
import { keepText, recallText } from './unsaved-text'

/** Text being typed, kept in this browser until `forget`; '' where nothing is kept. */
export function useUnsavedText(key: string, initial = '') {
  const [text, setText] = useState(() => recallText(key) ?? initial)
  return {
    text,
    type: (typed: string) => {
      setText(typed)
      keepText(key, typed)
    },
    forget: () => keepText(key, null),
  }
}
