import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { SegmentFinding } from '@/domain/finding'
import { useCheckName } from './check-name'
import { CardActions, FindingWords } from './finding-card'
import { popoverPlace } from './popover-place'
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
  /** Its words are lit and no more: the panel says what there is to say. */
  isListed?: boolean | undefined
}

/**
 * Says why something is underlined, beside it: when one points at it, or when the caret comes to rest
 * in it and no panel says the same. It takes neither focus nor keys; those of findings work on what
 * it shows, Escape closes it.
 */
export function FindingPopover({ explain, take, dismiss, light }: FindingPopoverProps) {
  const [place, setPlace] = useState<Place | null>(null)
  const show = (next: Place | null) => {
    if (
      next?.mark === place?.mark &&
      next?.fingerprint === place?.fingerprint &&
      !place?.isListed
    ) {
      return
    }
    setPlace(next)
    light(next?.fingerprint ?? null)
  }
  usePointedMark(show, place !== null && !place.isListed)
  const t = useTranslations('finding')
  const checkName = useCheckName()
  const shown = place && !place.isListed ? explain(place.row, place.fingerprint) : null
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
      style={besides(place)}
      className="fixed z-30 flex w-80 max-w-[calc(100vw-1rem)] flex-col gap-1.5 wrap-anywhere border border-rule-strong bg-raised px-3.5 py-3 text-ink shadow-lifted print:hidden"
    >
      <FindingWords {...shown} />
      <CardActions
        findings={[finding]}
        nth={shown.nth}
        acts={{
          take: take && (([taken]) => act(() => take(place.row, taken))),
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
    let isByPointer = false
    const later = (place: Place | null) => {
      clearTimeout(timer)
      timer = setTimeout(() => show(place), REST)
    }
    const point = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return
      if (target.closest('[data-finding-popover]')) clearTimeout(timer)
      else if (!isCaretIn(target)) later(isCommentOffered() ? null : placeOf(target))
    }
    const stand = () => {
      const editor = document.activeElement?.closest('[data-editor=english]')
      const selection = document.getSelection()
      const node = selection?.anchorNode
      if (!editor || !node) return
      // Who selects by pointer chooses words to write about: there another bubble stands.
      if (isByPointer && !selection.isCollapsed) return later(null)
      const place = placeOf(node instanceof Element ? node : node.parentElement)
      later(place && { ...place, isListed: isPanelOpen() })
    }
    const press = () => {
      isByPointer = true
    }
    const key = () => {
      isByPointer = false
    }
    const hide = () => later(null)
    // The caret may stand there already: this comes onto the page after the first key.
    stand()
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('pointerover', point, { passive: true, signal })
    document.addEventListener('selectionchange', stand, { signal })
    document.addEventListener('input', hide, { signal })
    document.addEventListener('pointerdown', press, { capture: true, signal })
    document.addEventListener('keydown', key, { capture: true, signal })
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

/** The findings of the segment stand in the panel, in view. */
function isPanelOpen(): boolean {
  return document.querySelector('[data-segment-findings]')?.checkVisibility() ?? false
}

function isCommentOffered(): boolean {
  return document.querySelector('[data-begins-comment]') !== null
}

function besides({ mark, row }: Place) {
  const kept = [...row.querySelectorAll('[data-kept-clear]')]
  const room = { width: window.innerWidth, height: window.innerHeight }
  const boxOf = (element: Element) => element.getBoundingClientRect()
  return popoverPlace(boxOf(mark), room, kept.map(boxOf))
}
