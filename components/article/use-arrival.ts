import { useEffect, useState } from 'react'

/**
 * Brings what the address names into view when the page opens. Twice: rows out of view have only an
 * estimated height (`content-visibility`), and become as high as they are on the way.
 */
export function useArrival(elementId: string | undefined): void {
  const [arrivedAt] = useState(elementId)
  useEffect(() => {
    if (arrivedAt === undefined) return
    const show = () => document.getElementById(arrivedAt)?.scrollIntoView({ block: 'center' })
    let frame = requestAnimationFrame(() => {
      show()
      frame = requestAnimationFrame(show)
    })
    return () => cancelAnimationFrame(frame)
  }, [arrivedAt])
}
