import { clsx } from 'clsx'
import { MessageSquarePlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { runAction } from '@/components/action/offered-actions'
import { useKeyName } from '@/components/action/use-keys'
import { Kbd } from '@/components/ui/kbd'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { chosenWords, laneOf } from './asked-place'

/** Milliseconds a selection has to rest: nothing follows a pointer about. */
const REST = 250
/** Milliseconds a tap on the button may take to become a click, whatever it does to the selection. */
const TAP = 500

/** A button beside the words selected in a lane, by mouse, keys or touch: begins a comment on them. */
export function SelectionButton() {
  const t = useTranslations('segment.comments')
  const keyName = useKeyName()
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => watchSelection(setPlace), [])
  if (!place) return null
  const key = keyName('comment')
  const ask = () => {
    // A tap may have taken the selection away before it became a click.
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(place.range)
    setPlace(null)
    runAction('comment')
  }
  return (
    <button
      type="button"
      data-begins-comment
      onPointerDown={(event) => event.preventDefault()}
      onClick={ask}
      style={{ left: place.x, top: place.y }}
      title={place.isAside ? key : undefined}
      className={clsx(BUTTON, place.isAside ? ASIDE : BELOW_WORDS)}
    >
      <MessageSquarePlus aria-hidden className="size-4 text-accent" />
      <span className={place.isAside ? 'sr-only' : undefined}>
        {t.rich('onSelection', { rest: (words) => <VisuallyHidden>{words}</VisuallyHidden> })}
      </span>
      {key === undefined || place.isAside ? null : (
        <span aria-hidden className="pointer-coarse:hidden">
          <Kbd keys={key} />
        </span>
      )}
    </button>
  )
}

const BUTTON =
  'fixed z-30 inline-flex [body:has([data-finding-popover])_&]:hidden items-center rounded-md border border-rule-strong bg-raised font-sans text-[0.8125rem] font-[540] whitespace-nowrap text-ink hover:bg-sunken print:hidden'

const BELOW_WORDS =
  'min-h-8 -translate-x-1/2 gap-2 px-2.5 shadow-lifted pointer-coarse:min-h-11 pointer-coarse:px-4'

/** A sign alone, in the gap behind the lane. */
const ASIDE = 'size-6 justify-center'

interface Place {
  /** Middle of the button, its left edge where it stands aside, and its upper edge, in the window. */
  x: number
  y: number
  /** Beside the lane: keys chose the words, and whoever pressed them reads on. */
  isAside: boolean
  range: Range
}

/** Tells where a selection came to rest, and at once when it is gone or moves away. Returns the way out. */
function watchSelection(tell: (place: Place | null) => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let isHeld = false
  let isPressed = false
  // Until a pointer is seen: a key may have woken the very part this stands in.
  let isByKeys = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    if (!isHeld) timer = setTimeout(() => tell(placeOfSelection(isByKeys)), REST)
  }
  const rest = () => {
    if (isPressed) return
    tell(null)
    later()
  }
  const hold = ({ target }: PointerEvent) => {
    isHeld = true
    isByKeys = false
    isPressed = target instanceof Element && target.closest('[data-begins-comment]') !== null
  }
  const release = () => {
    isHeld = false
    isByKeys = false
    if (!isPressed) return later()
    setTimeout(() => {
      isPressed = false
    }, TAP)
  }
  const key = () => {
    isByKeys = true
  }
  document.addEventListener('selectionchange', rest, { signal })
  document.addEventListener('keydown', key, { signal, capture: true })
  document.addEventListener('pointerdown', hold, { signal })
  document.addEventListener('pointerup', release, { signal })
  document.addEventListener('pointercancel', release, { signal })
  window.addEventListener('scroll', rest, { signal, passive: true, capture: true })
  window.addEventListener('resize', rest, { signal })
  // The words that were selected while this was on its way.
  later()
  return () => {
    ending.abort()
    clearTimeout(timer)
  }
}

/** Half the width that the button may take. */
const HALF = 84
const BELOW = 6
/** Under a finger the handles of the selection hang below it. */
const BELOW_HANDLES = 30
const HEIGHT = 48

/** Of the button that stands aside. */
const SIDE = 24

function placeOfSelection(isByKeys: boolean): Place | null {
  const selection = document.getSelection()
  if (!selection || chosenWords(selection) === null) return null
  const range = selection.getRangeAt(0).cloneRange()
  const last = [...range.getClientRects()].at(-1)
  if (!last || last.bottom < 0 || last.top > window.innerHeight) return null
  const isTouched = matchMedia('(pointer: coarse)').matches
  const lane = laneOf(range.startContainer)
  if (isByKeys && !isTouched && lane) {
    // What is being written has a frame around it.
    const gap = lane.dataset.lane === 'target' ? 10 : 2
    const x = Math.min(lane.getBoundingClientRect().right + gap, window.innerWidth - SIDE)
    return { x, y: (last.top + last.bottom - SIDE) / 2, isAside: true, range }
  }
  const y = last.bottom + (isTouched ? BELOW_HANDLES : BELOW)
  return {
    isAside: false,
    x: Math.min(Math.max(last.right, HALF), window.innerWidth - HALF),
    y: Math.min(y, window.innerHeight - HEIGHT),
    range,
  }
}
