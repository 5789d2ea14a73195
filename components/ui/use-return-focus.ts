import { useEffect, useState } from 'react'

/**
 * Gives the focus back, when a sheet without a trigger of its own goes away, to what had it before.
 * Where that is gone too, whoever removed it decides.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.activeElement))
  useEffect(
    () => () => {
      // After the sheet's own focus trap has let go.
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    },
    [before],
  )
}
