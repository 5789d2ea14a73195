import { useSyncExternalStore } from 'react'

/** False on the server and while the browser takes over what it sent: what only this browser knows comes after. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, onServer)
}

const neverChanges = () => () => undefined
const inBrowser = () => true
const onServer = () => false
