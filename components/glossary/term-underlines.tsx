import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { highlight } from '@/components/ui/highlight'
import { wearRules } from '@/components/ui/wear-rules'
import { rangeIn, readLane } from '@/components/word-link/lane-text'
import type { TermDto } from '@/domain/term'
import { KnownTerms } from './known-terms'
import { termsQuery } from './queries'
import { TermPopover } from './term-popover'

interface TermUnderlinesProps {
  /** How English is put into a segment's text; undefined for a segment that is not being written. */
  insertInto: ((segmentId: number) => ((english: string) => void) | undefined) | undefined
}

/**
 * Underlines, in the Spanish of the rows on the page, the terms of the glossary. Drawn by the browser
 * over the text (CSS Custom Highlights): no element changes, nothing moves, no key waits for it.
 */
export function TermUnderlines({ insertInto }: TermUnderlinesProps) {
  const { data } = useQuery(termsQuery())
  const known = useMemo(() => new KnownTerms(data?.terms ?? NO_TERMS, startWorker), [data])
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const takeOff = wearRules(LOOK)
    const stop = watchRows(() => void underline(known))
    return () => {
      stop()
      takeOff()
      CSS.highlights.delete(NAME)
      known.close()
    }
  }, [known])
  return <TermPopover known={known} insertInto={insertInto} />
}

const NO_TERMS: readonly TermDto[] = []

const startWorker = () =>
  new Worker(new URL('./terms.worker.ts', import.meta.url), { type: 'module' })

const NAME = 'known-term'
const LOOK = `::highlight(${NAME}) { text-decoration: underline dotted 1.5px var(--faint) }`

/** Milliseconds after which rows are looked at though the page is never idle. */
const AT_LATEST = 600

/** Calls `look` now and after each change of the page outside of what is being written. */
function watchRows(look: () => void): () => void {
  let isAsked = false
  let isOver = false
  const ask = () => {
    if (isAsked) return
    isAsked = true
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 100))
    later(
      () => {
        isAsked = false
        if (!isOver) look()
      },
      { timeout: AT_LATEST },
    )
  }
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !isWritten(target))) ask()
  })
  observer.observe(document.querySelector('[data-long-list]')?.parentElement ?? document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  ask()
  return () => {
    isOver = true
    observer.disconnect()
  }
}

function isWritten(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('[data-lane=target]') != null
}

async function underline(known: KnownTerms): Promise<void> {
  const read = () =>
    [...document.querySelectorAll<HTMLElement>('[data-segment] [data-lane=source]')].map(readLane)
  await known.learn(read().map(({ text }) => text))
  // Read again: rows may have come and gone while the worker looked.
  const ranges = read().flatMap((lane) =>
    known.in(lane.text).flatMap(({ span }) => rangeIn(lane, span) ?? []),
  )
  highlight(NAME, ranges.filter(isPlain))
}

/** Words of a finding have a line already, and the browser would draw it in the wrong colour. */
function isPlain({ startContainer, endContainer }: Range): boolean {
  return [startContainer, endContainer].every((node) => !node.parentElement?.closest('mark'))
}
