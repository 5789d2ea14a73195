import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { SegmentFinding } from '@/domain/finding'
import { useCheckName } from './check-name'
import { CardActions, FindingWords } from './finding-card'
import { ReasonText } from './reason-text'

/** A finding with the texts it is about, found by what is underlined on the page. */
export interface ExplainedFinding {
  finding: SegmentFinding
  source: string
  target: string
  nth: number | null
}

interface FindingPopoverProps {
  /** The finding of an underlined passage; null when it is gone. */
  explain: (row: HTMLElement, fingerprint: string) => ExplainedFinding | null
  take: ((row: HTMLElement, finding: SegmentFinding) => void) | undefined
  dismiss: ((row: HTMLElement, fingerprint: string) => void) | undefined
  light: (fingerprint: string | null) => void
}

interface Place {
  mark: HTMLElement
  row: HTMLElement
  fingerprint: string
}

/**
 * Says why something is underlined, beside it: when one points at it, or when the caret comes to rest
 * in it. It takes neither focus nor keys; those of findings work on what it shows, Escape closes it.
 */
export function FindingPopover({ explain, take, dismiss, light }: FindingPopoverProps) {
  const [place, setPlace] = useState<Place | null>(null)
  const show = (next: Place | null) => {
    if (next?.fingerprint === place?.fingerprint && next?.mark === place?.mark) return
    setPlace(next)
    light(next?.fingerprint ?? null)
  }
  usePointedMark(show, place !== null)
  const t = useTranslations('finding')
  const checkName = useCheckName()
  const shown = place && explain(place.row, place.fingerprint)
  if (!place || !shown) return null
  const { finding } = shown
  const act = (run: () => void) => {
    show(null)
    run()
  }
  return (
    <section
      data-finding-popover
      aria-label={checkName(finding.check)}
      style={besides(place.mark)}
      className="fixed z-30 flex w-80 max-w-[calc(100vw-1rem)] flex-col gap-1.5 border border-rule-strong bg-raised px-3.5 py-3 text-ink shadow-lifted print:hidden"
    >
      <FindingWords {...shown} />
      <CardActions
        finding={finding}
        nth={shown.nth}
        acts={{
          take: take && ((taken) => act(() => take(place.row, taken))),
          dismiss: dismiss && ((fingerprint) => act(() => dismiss(place.row, fingerprint ?? ''))),
        }}
      />
      <VisuallyHidden isLive>
        {`${t(`severity.${finding.severity}`)}, ${checkName(finding.check)}: `}
        <ReasonText finding={finding} />
      </VisuallyHidden>
    </section>
  )
}

/** Milliseconds the pointer or the caret rests on an underline before it is explained. */
const REST = 350

/** Tells which underlined passage is pointed at or stood in; null when none is any more. */
function usePointedMark(tell: (place: Place | null) => void, isOpen: boolean): void {
  const show = useEffectEvent(tell)
  const hasEscaped = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    show(null)
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (place: Place | null) => {
      clearTimeout(timer)
      timer = setTimeout(() => show(place), REST)
    }
    const point = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return
      if (target.closest('[data-finding-popover]')) clearTimeout(timer)
      else if (!isCaretIn(target)) later(placeOf(target))
    }
    const stand = () => {
      const editor = document.activeElement?.closest('[data-editor=english]')
      const node = document.getSelection()?.anchorNode
      if (editor && node) later(placeOf(node instanceof Element ? node : node.parentElement))
    }
    const hide = () => later(null)
    // The caret may stand there already: this comes onto the page after the first key.
    stand()
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('pointerover', point, { passive: true, signal })
    document.addEventListener('selectionchange', stand, { signal })
    document.addEventListener('input', hide, { signal })
    window.addEventListener('keydown', hasEscaped, { capture: true, signal })
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [])
}

/** The pointer lies where one writes: what the caret shows stays until one points at something. */
function isCaretIn(target: Element): boolean {
  return placeOf(target) === null && target.closest('[contenteditable]') !== null
}

function placeOf(within: Element | null): Place | null {
  const mark = within?.closest<HTMLElement>('[data-finding]')
  const row = mark?.closest('li')
  const fingerprint = mark?.dataset.finding
  return mark && row && fingerprint ? { mark, row, fingerprint } : null
}

/** Under the words, or over them where there is no room below. */
function besides(mark: HTMLElement) {
  const { left, top, bottom } = mark.getBoundingClientRect()
  const start = Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8))
  return bottom + HEIGHT > window.innerHeight
    ? { left: start, bottom: window.innerHeight - top + 6 }
    : { left: start, top: bottom + 6 }
}

/** In CSS pixels: the width it is set in, and a height few exceed. */
const WIDTH = 320
const HEIGHT = 200
