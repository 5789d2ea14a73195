'use client'

import { useRef, useState } from 'react'
import type { ImportProblem } from '@/domain/import'
import type { Side } from './draft-import'
import { type KeptImport, keepPart } from './kept-import'
import { bytesOf, isTooLarge } from './measure-paste'

/** Something to say beside a pane. */
export type PaneProblem =
  | { kind: 'found'; problem: ImportProblem }
  | { kind: 'too_large' | 'paste_refused'; bytes: number }

export interface PaneState {
  bytes: number
  /** False when the browser would not keep the text across a reload. */
  isKept: boolean
  problems: PaneProblem[]
}

/** Texts up to this length are kept with every letter, longer ones when typing pauses. */
const KEPT_AT_ONCE = 100_000
const PAUSE_MS = 500

/**
 * The two pasted texts. They live in their fields and in a ref, not in state: a megabyte must not
 * travel through a render with every letter.
 */
export function useImportTexts(personId: string, kept: KeptImport) {
  const texts = useRef({ source: kept.source, draft: kept.draft })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [panes, setPanes] = useState<Record<Side, PaneState>>(() => ({
    source: paneAtRest(kept.source),
    draft: paneAtRest(kept.draft),
  }))
  const patch = (side: Side, change: Partial<PaneState>) =>
    setPanes((before) => ({ ...before, [side]: { ...before[side], ...change } }))
  const keep = (side: Side) => {
    const value = texts.current[side]
    patch(side, {
      isKept: keepPart(window.sessionStorage, personId, { part: side, value }),
    })
  }
  const write = (side: Side, text: string) => {
    texts.current[side] = text
    const bytes = bytesOf(text)
    const problems: PaneProblem[] = isTooLarge(text) ? [{ kind: 'too_large', bytes }] : []
    patch(side, { bytes, problems })
    clearTimeout(timer.current)
    if (text.length <= KEPT_AT_ONCE) keep(side)
    else timer.current = setTimeout(() => keep(side), PAUSE_MS)
  }
  return { texts, panes, patch, keep, write }
}

function paneAtRest(text: string): PaneState {
  return { bytes: bytesOf(text), isKept: true, problems: [] }
}
