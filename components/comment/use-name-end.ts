import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { typedAfterName } from '@/domain/mention'

/** Follows the place behind a name that was just picked, until something else is typed. */
export function useNameEnd(
  field: RefObject<HTMLTextAreaElement | null>,
  onChange: (text: string) => void,
) {
  const end = useRef<number | null>(null)
  const standAt = (at: number) =>
    requestAnimationFrame(() => field.current?.setSelectionRange(at, at))
  return {
    picked: (at: number) => {
      end.current = at
      standAt(at)
    },
    forget: () => {
      end.current = null
    },
    /** True where the key was used up here: the blank that came with the name stands already. */
    hears: ({ key }: KeyboardEvent): boolean => {
      const at = end.current
      if (at === null || field.current?.selectionStart !== at) return false
      const next = typedAfterName(field.current.value, at, key)
      if (next === null) return false
      end.current = null
      onChange(next)
      standAt(at)
      return true
    },
  }
}
