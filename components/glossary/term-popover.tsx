import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { rangeIn } from '@/components/word-link/lane-text'
import { type Passage, passageSelected, passageUnder } from '@/components/word-link/pointed-passage'
import type { KnownTerm, KnownTerms } from './known-terms'
import { TermEnglish } from './term-line'

interface TermPopoverProps {
  known: KnownTerms
  insertInto: ((segmentId: number) => ((english: string) => void) | undefined) | undefined
}

interface Shown extends KnownTerm {
  words: string
  segmentId: number
  place: DOMRect
}

/**
 * Says how the newsroom puts a term into English, beside it: when one points at it, taps it or selects
 * it. It takes neither focus nor keys but Escape; the panel of terms says the same to those who listen.
 */
export function TermPopover({ known, insertInto }: TermPopoverProps) {
  const t = useTranslations('glossary')
  const [shown, setShown] = useState<Shown | null>(null)
  usePassage((passage) => setShown(passage && termAt(known, passage)), shown !== null)
  if (!shown) return null
  const insert = insertInto?.(shown.segmentId)
  return (
    <section
      data-term-popover
      aria-label={t('termOf', { words: shown.words })}
      style={besides(shown.place)}
      className="fixed z-30 flex w-72 max-w-[calc(100vw-1rem)] flex-col gap-2 border border-rule-strong bg-raised px-3.5 py-3 text-ink shadow-lifted print:hidden"
    >
      {shown.terms.map((term) => (
        <div key={term.id} className="flex flex-col gap-1">
          <p className="text-[0.8125rem] text-muted">
            <span lang="es" className="font-serif">
              {term.spanish}
            </span>
            {term.scope === '' ? null : <span className="text-faint"> · {term.scope}</span>}
          </p>
          <TermEnglish term={term} />
          {term.note === '' ? null : <p className="text-[0.8125rem] text-muted">{term.note}</p>}
          {insert ? (
            <Button
              size="sm"
              className="max-w-full self-start"
              // The editor keeps the focus, and with it the caret.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setShown(null)
                insert(term.preferred)
              }}
            >
              <span className="truncate">{t('insert', { english: term.preferred })}</span>
            </Button>
          ) : null}
        </div>
      ))}
      <VisuallyHidden isLive>
        {`${shown.words}: ${shown.terms.map(({ preferred }) => preferred).join(', ')}`}
      </VisuallyHidden>
    </section>
  )
}

function termAt(known: KnownTerms, { lane, row, span }: Passage): Shown | null {
  if (lane.name !== 'source') return null
  const term = known.in(lane.text).find((each) => each.span[0] < span[1] && span[0] < each.span[1])
  const place = term && rangeIn(lane, term.span)?.getBoundingClientRect()
  if (!term || !place) return null
  const words = lane.text.slice(...term.span)
  return { ...term, words, place, segmentId: Number(row.dataset.segment) }
}

/** Milliseconds the pointer rests on words before they are explained. */
const REST = 250

/** Tells which passage is pointed at, tapped or selected outside of the editor; null when none is. */
function usePassage(tell: (passage: Passage | null) => void, isOpen: boolean): void {
  const show = useEffectEvent(tell)
  const hide = useEffectEvent((event: Event) => {
    if (!isOpen || (event instanceof KeyboardEvent && event.key !== 'Escape')) return
    if (event instanceof KeyboardEvent) event.preventDefault()
    tell(null)
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (find: () => Passage | null, rest: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => show(find()), rest)
    }
    const point = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return
      if (target.closest('[data-term-popover]')) clearTimeout(timer)
      else later(() => (isExplained(target) ? null : passageUnder(clientX, clientY)), REST)
    }
    const tap = ({ target, clientX, clientY }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-lane=source]')) {
        later(() => passageUnder(clientX, clientY), 0)
      } else if (target instanceof Element && !target.closest('[data-term-popover]')) later(none, 0)
    }
    const select = () => {
      const node = document.getSelection()?.focusNode?.parentElement
      if (node?.closest('[data-lane=source]')) later(passageSelected, REST)
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('pointermove', point, { passive: true, signal })
    document.addEventListener('click', tap, { passive: true, signal })
    document.addEventListener('selectionchange', select, { signal })
    window.addEventListener('scroll', hide, { passive: true, signal })
    window.addEventListener('keydown', hide, { capture: true, signal })
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [])
}

function none(): null {
  return null
}

/** A finding is explained there already. */
function isExplained(target: Element): boolean {
  return target.closest('[data-finding], [data-finding-popover]') !== null
}

/** Under the words, or over them where there is no room below. */
function besides({ left, top, bottom }: DOMRect) {
  const start = Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8))
  return bottom + HEIGHT > window.innerHeight
    ? { left: start, bottom: window.innerHeight - top + 6 }
    : { left: start, top: bottom + 6 }
}

/** In CSS pixels: the width it is set in, and a height few exceed. */
const WIDTH = 288
const HEIGHT = 180
