import { MessageSquarePlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { runAction } from '@/components/action/offered-actions'
import { useKeyName } from '@/components/action/use-keys'
import { Kbd } from '@/components/ui/kbd'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { chosenWords } from './asked-place'

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
      className="fixed z-30 inline-flex [body:has([data-finding-popover])_&]:hidden min-h-8 -translate-x-1/2 items-center gap-2 rounded-md border border-rule-strong bg-raised px-2.5 font-sans text-[0.8125rem] font-[540] whitespace-nowrap text-ink shadow-lifted hover:bg-sunken pointer-coarse:min-h-11 pointer-coarse:px-4 print:hidden"
    >
      <MessageSquarePlus aria-hidden className="size-4 text-accent" />
      <span>
        {t.rich('onSelection', { rest: (words) => <VisuallyHidden>{words}</VisuallyHidden> })}
      </span>
      {key === undefined ? null : (
        <span aria-hidden className="pointer-coarse:hidden">
          <Kbd keys={key} />
        </span>
      )}
    </button>
  )
}

interface Place {
  /** Middle and upper edge of the button, in the window. */
  x: number
  y: number
  range: Range
}

/** Tells where a selection came to rest, and at once when it is gone or moves away. Returns the way out. */
function watchSelection(tell: (place: Place | null) => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let isHeld = false
  let isPressed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    if (!isHeld) timer = setTimeout(() => tell(placeOfSelection()), REST)
  }
  const rest = () => {
    if (isPressed) return
    tell(null)
    later()
  }
  const hold = ({ target }: PointerEvent) => {
    isHeld = true
    isPressed = target instanceof Element && target.closest('[data-begins-comment]') !== null
  }
  const release = () => {
    isHeld = false
    if (!isPressed) return later()
    setTimeout(() => {
      isPressed = false
    }, TAP)
  }
  document.addEventListener('selectionchange', rest, { signal })
  document.addEventListener('pointerdown', hold, { signal })
  document.addEventListener('pointerup', release, { signal })
  document.addEventListener('pointercancel', release, { signal })
  window.addEventListener('scroll', rest, { signal, passive: true, capture: true })
  window.addEventListener('resize', rest, { signal })
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

function placeOfSelection(): Place | null {
  const selection = document.getSelection()
  if (!selection || chosenWords(selection) === null) return null
  const range = selection.getRangeAt(0).cloneRange()
  const last = [...range.getClientRects()].at(-1)
  if (!last || last.bottom < 0 || last.top > window.innerHeight) return null
  const isTouched = matchMedia('(pointer: coarse)').matches
  const y = last.bottom + (isTouched ? BELOW_HANDLES : BELOW)
  return {
    x: Math.min(Math.max(last.right, HALF), window.innerWidth - HALF),
    y: Math.min(y, window.innerHeight - HEIGHT),
    range,
  }
}
