import { useSyncExternalStore } from 'react'

/** Whether the window is as narrow as a phone's; on the server, whether the request came from one. */
export function useIsPhone(asServerSaw: boolean): boolean {
  return useSyncExternalStore(subscribe, isNarrow, () => asServerSaw)
}

/** Where Tailwind's `sm` begins. */
const NARROW = '(width < 40rem)'

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches
}
