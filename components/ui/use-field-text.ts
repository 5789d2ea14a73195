import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Puts a text in a field where it came from elsewhere: a name picked, words brought back, another's.
 * What is typed stands as it is: while the page is busy, a field that React controls is set back to its
 * text of before, and the letters are gone. Answers the text to begin with, for `defaultValue`.
 */
export function useFieldText(field: RefObject<HTMLTextAreaElement | null>, text: string): string {
  const [first] = useState(text)
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text
  }, [field, text])
  return first
}
