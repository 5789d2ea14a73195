import { useSyncExternalStore } from 'react'

/** Whether the page is being put on paper, where nothing can be scrolled to. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}

let isPrinting = false

function subscribe(listener: () => void): () => void {
  const tell = (event: Event) => {
    isPrinting = event.type === 'beforeprint'
    listener()
  }
  window.addEventListener('beforeprint', tell)
  window.addEventListener('afterprint', tell)
  return () => {
    window.removeEventListener('beforeprint', tell)
    window.removeEventListener('afterprint', tell)
  }
}
