import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { typedAfterName } from '@/domain/mention'

/** Follows the place behind a name that was just picked, until something else is typed. */
export function useNameEnd(
  field: RefObject<HTMLTextAreaElement | null>,
  onChange: (text: string) => void,
) {
  const end = useRef<number | null>(null)
  return {
    picked: (at: number) => {
      end.current = at
      requestAnimationFrame(() => field.current?.setSelectionRange(at, at))
    },
    forget: () => {
      end.current = null
    },
    /** True where the key was used up here: the blank that came with the name stands already. */
    hears: ({ key }: KeyboardEvent): boolean => {
      const at = end.current
      if (at === null || field.current?.selectionEnd !== at) return false
      const before = field.current.value
      const next = typedAfterName(before, at, key)
      if (next === null) return false
      if (next === before) return true
      end.current = null
      // Written in place: a value put in anew would take the caret away from who types on.
      field.current.setRangeText(key, at - 1, at, 'end')
      onChange(next)
      return true
    },
  }
}
