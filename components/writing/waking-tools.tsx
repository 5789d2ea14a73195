import dynamic from 'next/dynamic'
import { Suspense, useEffect, useState } from 'react'
import type { ActionId } from '@/components/action/actions'
import { runAction, useActions } from '@/components/action/offered-actions'
import { fetchQuietly } from '@/components/ui/fetch-part'
import type { WritingToolsProps } from './writing-tools'

const fetchTools = () =>
  fetchQuietly(() => import('./writing-tools').then((module) => module.WritingTools))
const WritingTools = dynamic(fetchTools)

/**
 * The writing tools, fetched when somebody begins to use the page, or soon: no first row needs them.
 * A key pressed before they are there is obeyed when they are.
 */
export function WakingTools(props: WritingToolsProps) {
  const [isAwake, setIsAwake] = useState(false)
  useEffect(() => awaken(() => setIsAwake(true)), [])
  const obeyLater = (id: ActionId) => () => {
    if (isAwake) return false
    setIsAwake(true)
    void fetchTools().then(() => setTimeout(() => runAction(id), MOUNTING))
    return true
  }
  useActions(
    isAwake ? {} : Object.fromEntries(TOOL_ACTIONS.map((id) => [id, obeyLater(id)] as const)),
  )
  if (!isAwake) return null
  return (
    // Without it the whole screen would wait for them: until they are there no key would show.
    <Suspense>
      <WritingTools {...props} />
    </Suspense>
  )
}

/** Milliseconds after which they are fetched anyhow. */
const SOON = 2_500
/** Milliseconds the tools take to come onto the page once they are fetched. */
const MOUNTING = 60

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
