import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import type { WritingToolsProps } from './writing-tools'

const WritingTools = dynamic(() => import('./writing-tools').then((module) => module.WritingTools))

/** The writing tools, fetched when somebody begins to use the page, or soon: no first row needs them. */
export function WakingTools(props: WritingToolsProps) {
  return useAwake() ? <WritingTools {...props} /> : null
}

/** Milliseconds after which they are fetched anyhow, so that no key is pressed in vain. */
const SOON = 1_000

function useAwake(): boolean {
  const [isAwake, setIsAwake] = useState(false)
  useEffect(() => {
    const wake = () => setIsAwake(true)
    const timer = setTimeout(wake, SOON)
    const told = new AbortController()
    for (const event of ['pointermove', 'pointerdown', 'keydown', 'focusin']) {
      window.addEventListener(event, wake, { once: true, passive: true, signal: told.signal })
    }
    return () => {
      told.abort()
      clearTimeout(timer)
    }
  }, [])
  return isAwake
}
