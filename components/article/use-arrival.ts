import { useEffect, useState } from 'react'

/**
 * Brings what the address names into view when the page opens, and the focus to it unless somebody was
 * faster: keys go on from there, and who listens hears it. Twice: rows out of view have only an estimated
 * height (`content-visibility`), and become as high as they are on the way.
 */
export function useArrival(elementId: string | undefined): void {
  const [arrivedAt] = useState(elementId)
  useEffect(() => {
    if (arrivedAt === undefined) return
    const show = () => {
      const arrived = document.getElementById(arrivedAt)
      arrived?.scrollIntoView({ block: 'center' })
      if (document.activeElement === document.body) arrived?.focus({ preventScroll: true })
    }
    let frame = requestAnimationFrame(() => {
      show()
      frame = requestAnimationFrame(show)
    })
    return () => cancelAnimationFrame(frame)
  }, [arrivedAt])
}
