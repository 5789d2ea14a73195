import dynamic from 'next/dynamic'
import { Suspense, useEffect, useRef, useState } from 'react'
import type { ActionId } from '@/components/action/actions'
import { runAction, useActions } from '@/components/action/offered-actions'
import { fetchQuietly } from '@/components/ui/fetch-part'
import type { WritingToolsProps } from './writing-tools'

const WritingTools = dynamic(() =>
  fetchQuietly(() => import('./writing-tools').then((module) => module.WritingTools)),
)

/**
 * The writing tools, fetched when somebody begins to use the page, or soon: no first row needs them.
 * A key pressed before they are there is obeyed when they are.
 */
export function WakingTools(props: Omit<WritingToolsProps, 'onThere'>) {
  const [isAwake, setIsAwake] = useState(false)
  const [isThere, setIsThere] = useState(false)
  const asked = useRef<{ id: ActionId; at: number }[]>([])
  useEffect(() => awaken(() => setIsAwake(true)), [])
  const obeyLater = (id: ActionId) => () => {
    asked.current.push({ id, at: performance.now() })
    setIsAwake(true)
  }
  const obey = () => {
    setIsThere(true)
    const since = performance.now() - PATIENCE
    for (const { id, at } of asked.current.splice(0)) if (at > since) runAction(id)
  }
  useActions(
    isThere ? {} : Object.fromEntries(TOOL_ACTIONS.map((id) => [id, obeyLater(id)] as const)),
  )
  if (!isAwake) return null
  return (
    // Without it the whole screen would wait for them: until they are there no key would show.
    <Suspense>
      <WritingTools {...props} onThere={obey} />
    </Suspense>
  )
}

/** Milliseconds after which they are fetched anyhow. */
const SOON = 2_500
/** Milliseconds after which nobody expects a key to be obeyed any more. */
const PATIENCE = 3_000

/** What the tools do by key. */
const TOOL_ACTIONS = [
  ...(['find', 'tidy', 'undo', 'redo'] as const),
  ...(['nextChange', 'previousChange', 'nextFinding', 'previousFinding'] as const),
] satisfies ActionId[]

function awaken(wake: () => void): () => void {
  const timer = setTimeout(wake, SOON)
  const told = new AbortController()
  for (const event of ['pointermove', 'pointerdown', 'keydown']) {
    window.addEventListener(event, wake, { once: true, passive: true, signal: told.signal })
  }
  return () => {
    told.abort()
    clearTimeout(timer)
  }
}
