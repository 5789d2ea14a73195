import { useEffect, useEffectEvent } from 'react'
import { chordOf } from './chord'

/**
 * Hears the next key for as long as it stands, before anything else does: an open dialog would close
 * on Escape. `onPress` gets null for Escape, which gives up.
 */
export function useRecording(isMac: boolean, onPress: (chord: string | null) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const chord = chordOf(event, isMac)
    if (chord !== null) onPress(chord === 'Escape' ? null : chord)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
