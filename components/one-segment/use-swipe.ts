import { type PointerEvent, useRef } from 'react'
import type { Place } from './place'

/**
 * Going on by a swipe to the side. A finger that rests first wants to select words, one that goes up or
 * down to scroll, and a page drawn larger to be moved about: those are the browser's.
 */
export function useSwipe(go: (step: 1 | -1) => void, { hasPrevious, hasNext }: Place) {
  const swipe = useRef<Swipe | null>(null)
  const end = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    currentTarget.style.removeProperty('--dragged')
    swipe.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse' || !event.isPrimary || isForBrowser(event.target)) return
      swipe.current = { x: event.clientX, y: event.clientY, at: event.timeStamp, isMoving: false }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const begun = swipe.current
      if (begun === null) return
      const along = event.clientX - begun.x
      if (!begun.isMoving) {
        const way = wayOf(begun, event)
        if (way === 'unknown') return
        if (way === 'other') return end(event)
        begun.isMoving = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      const isOpen = along < 0 ? hasNext : hasPrevious
      const shown = Math.round(isOpen ? along : along / RESISTANCE)
      event.currentTarget.style.setProperty('--dragged', `${shown}px`)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const begun = swipe.current
      end(event)
      if (begun?.isMoving !== true) return
      const along = event.clientX - begun.x
      if (isFarEnough(along, event.timeStamp - begun.at)) go(along < 0 ? 1 : -1)
    },
    onPointerCancel: end,
  }
}

interface Swipe {
  x: number
  y: number
  /** Milliseconds, as events count them. */
  at: number
  isMoving: boolean
}

/** Whether a movement is a swipe; `unknown` while it is too small to tell. */
function wayOf(begun: Swipe, { clientX, clientY, timeStamp }: PointerEvent) {
  const along = Math.abs(clientX - begun.x)
  const across = Math.abs(clientY - begun.y)
  if (timeStamp - begun.at > HOLD || !hasNoSelection()) return 'other'
  if (Math.max(along, across) < TOLERANCE) return 'unknown'
  return along > 1.5 * across ? 'swipe' : 'other'
}

/** A long way, or a short one quickly (pixels, milliseconds). */
function isFarEnough(along: number, took: number): boolean {
  const distance = Math.abs(along)
  return distance >= FAR || (distance >= FLICK && distance / took >= QUICK)
}

function isForBrowser(target: EventTarget): boolean {
  const isControl = target instanceof Element && target.closest('button, a, input, select') !== null
  return isControl || (window.visualViewport?.scale ?? 1) > 1.05 || !hasNoSelection()
}

function hasNoSelection(): boolean {
  return document.getSelection()?.isCollapsed ?? true
}

/** Milliseconds a finger may rest before it begins to select. */
const HOLD = 350
/** Pixels. */
const TOLERANCE = 10
const FAR = 96
const FLICK = 36
/** Pixels a millisecond. */
const QUICK = 0.45
/** Where there is nothing further, the page gives way by a part only. */
const RESISTANCE = 4
