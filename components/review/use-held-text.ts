import { useCallback, useMemo, useState } from 'react'
import type { Workspace } from '@/domain/segment'
import { newsIn, withHeldTexts } from './held-text'

/**
 * The article as somebody reads it: what others change in the text meanwhile is told as news and shown
 * when they ask for it, never put in place of the words under their eyes.
 */
export function useHeldText(now: Workspace, viewerId: string) {
  /** Null for a moment when it is let go. */
  const [held, setHeld] = useState<Workspace | null>(now)
  const [ownId, giveBack] = useState<number | null>(null)
  const news = useMemo(
    () => held && newsIn(held, now, viewerId, ownId),
    [held, now, viewerId, ownId],
  )
  if (news === null && held !== now) setHeld(now)
  const workspace = useMemo(
    () => (news === null || held === null ? now : withHeldTexts(held, now, news)),
    [held, now, news],
  )
  const showNews = useCallback(() => setHeld(null), [])
  return { workspace, news, showNews, giveBack }
}
