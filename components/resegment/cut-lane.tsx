import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { gapsOf } from './suggest-cut'

interface CutLaneProps {
  label: string
  lang: 'es' | 'en'
  text: string
  /** Where the second half begins. */
  at: number
  hasFocus: boolean
  onMove: (at: number) => void
}

/** One text with its cut: a slider over its word gaps; a word chosen by pointer begins the second half. */
export function CutLane({ label, lang, text, at, hasFocus, onMove }: CutLaneProps) {
  const t = useTranslations('resegment')
  const gaps = gapsOf(text)
  const rank = gaps.indexOf(at)
  const hear = (event: KeyboardEvent) => {
    const next = rankAfter(event.key, rank, gaps.length)
    const to = next === null ? undefined : gaps[next]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onMove(to)
  }
  return (
    <div className="flex flex-col gap-0.5">
      <span aria-hidden className="text-faint caps">
        {label}
      </span>
      <div
        role="slider"
        tabIndex={0}
        ref={hasFocus ? focusOnce : undefined}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={Math.max(gaps.length, 1)}
        aria-valuenow={rank + 1}
        aria-valuetext={t('cutBetween', { before: lastWord(text, at), after: firstWord(text, at) })}
        onKeyDown={hear}
        className="rounded-sm px-1 py-0.5 prose-text text-base"
      >
        <span lang={lang}>
          {wordsOf(text).map(({ start, word }) => (
            <Word
              key={start}
              word={word}
              isBehind={start >= at}
              isFirstBehind={start === at}
              onChoose={gaps.includes(start) ? () => onMove(start) : undefined}
            />
          ))}
        </span>
      </div>
    </div>
  )
}

interface WordProps {
  word: string
  isBehind: boolean
  isFirstBehind: boolean
  onChoose: (() => void) | undefined
}

/** For the pointer only; the keyboard and screen readers have the slider. */
function Word({ word, isBehind, isFirstBehind, onChoose }: WordProps) {
  return (
    <>
      {isFirstBehind ? (
        <span aria-hidden className="mx-1 inline-block border-l-3 border-accent align-middle">
          &nbsp;
        </span>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way to what the slider does */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider around it has the keys */}
      <span
        onClick={onChoose}
        className={`inline-block pointer-coarse:py-2 ${isBehind ? 'text-accent' : ''} ${onChoose ? 'cursor-pointer hover:bg-raised' : ''}`}
      >
        {word}
      </span>{' '}
    </>
  )
}

function rankAfter(key: string, rank: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(rank - 1, 0)
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(rank + 1, count - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

function wordsOf(text: string): { start: number; word: string }[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, word }))
}

function lastWord(text: string, at: number): string {
  return text.slice(0, at).trim().split(/\s+/u).at(-1) ?? ''
}

function firstWord(text: string, at: number): string {
  return text.slice(at).trim().split(/\s+/u)[0] ?? ''
}

function focusOnce(element: HTMLElement | null): void {
  if (element && !element.parentElement?.parentElement?.contains(document.activeElement)) {
    element.focus({ preventScroll: true })
  }
}
