import { useSearchParams } from 'next/navigation'
import { useCallback, useState } from 'react'
import { changeAddress } from '@/components/review/change-address'

/**
 * One parameter of the address that answers at once. Next tells of a new address only in a
 * transition, and keys typed until then would go to the old row. A link followed elsewhere on the
 * page is still obeyed; our own writes, which come back late, are not.
 */
export function useAddress(name: string): [string | null, (next: string | null) => void] {
  const told = useSearchParams().get(name)
  const [value, setValue] = useState(told)
  const [heard, setHeard] = useState(told)
  if (told !== heard) {
    setHeard(told)
    if (told === inAddress(name)) setValue(told)
  }
  const change = useCallback(
    (next: string | null) => {
      setValue(next)
      changeAddress({ [name]: next })
    },
    [name],
  )
  return [value, change]
}

function inAddress(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name)
}
