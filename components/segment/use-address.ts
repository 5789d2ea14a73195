import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { changeAddress } from '@/components/review/change-address'

/**
 * One parameter of the address that answers at once: Next tells of it in a transition, and keys would go to
 * the old row. Links and the way back are obeyed; our own writes, which come back late, are not. With
 * `isStep` a change is one that the browser's way back undoes.
 */
export function useAddress(
  name: string,
  isStep = false,
): [string | null, (next: string | null) => void] {
  const told = useSearchParams().get(name)
  const [value, setValue] = useState(told)
  const [heard, setHeard] = useState(told)
  if (told !== heard) {
    setHeard(told)
    if (told === inAddress(name)) setValue(told)
  }
  // Of some steps back Next tells nothing, where they follow the opening of a page closely.
  useEffect(() => {
    const obey = () => setValue(inAddress(name))
    window.addEventListener('popstate', obey)
    return () => window.removeEventListener('popstate', obey)
  }, [name])
  const change = useCallback(
    (next: string | null) => {
      setValue(next)
      changeAddress({ [name]: next }, isStep && next !== inAddress(name))
    },
    [name, isStep],
  )
  return [value, change]
}

function inAddress(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name)
}
