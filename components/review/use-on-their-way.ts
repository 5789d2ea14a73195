import { useIsMutating } from '@tanstack/react-query'
import { useEffect } from 'react'
import { decideKey } from './queries'

/** How many decisions on an article the server has not answered yet. */
export function useOnTheirWay(articleId: string): number {
  return useIsMutating({ mutationKey: decideKey(articleId) })
}

/** They go one after the other: who leaves before the last has gone loses those that wait, and is asked. */
export function useAskBeforeLeaving(articleId: string): void {
  const isWaiting = useOnTheirWay(articleId) > 0
  useEffect(() => {
    if (!isWaiting) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWaiting])
}
