import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/**
 * The part of the window a keyboard leaves in view: the screen is laid out in it, and the caret brought
 * back into it. Until the browser tells (and on the server) it is the whole window.
 */
export function useVisibleWindow() {
  const told = useSyncExternalStore(subscribe, visible, () => '')
  const scroller = useRef<HTMLDivElement>(null)
  const [height, top] = told === '' ? [null, 0] : told.split(' ').map(Number)
  useLayoutEffect(() => {
    if (height !== null && scroller.current) showCaret(scroller.current)
  }, [height])
  const isTight = typeof height === 'number' && height < TIGHT * window.innerHeight
  return { scroller, isTight, style: height === null ? undefined : { height, top } }
}

/** Of the window; a keyboard takes more than the browser's own bars. */
const TIGHT = 0.75

function subscribe(listener: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  window.visualViewport?.addEventListener('resize', listener, { signal })
  window.visualViewport?.addEventListener('scroll', listener, { signal })
  return () => listening.abort()
}

/** Height and top, in pixels; nothing of it counts while the page is drawn larger by two fingers. */
function visible(): string {
  const { visualViewport } = window
  if (!visualViewport || visualViewport.scale > 1.05) return ''
  return `${Math.round(visualViewport.height)} ${Math.round(visualViewport.offsetTop)}`
}

function showCaret(scroller: HTMLElement): void {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !scroller.contains(selection.anchorNode)) return
  const caret = selection.getRangeAt(0).getBoundingClientRect()
  const room = scroller.getBoundingClientRect()
  if (caret.bottom > room.bottom - MARGIN) scroller.scrollTop += caret.bottom - room.bottom + MARGIN
  else if (caret.top < room.top + MARGIN) scroller.scrollTop -= room.top + MARGIN - caret.top
}

/** Pixels kept free round the caret. */
const MARGIN = 24
