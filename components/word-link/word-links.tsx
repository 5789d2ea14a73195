import { useEffect } from 'react'
import { highlight } from '@/components/ui/highlight'
import { wearRules } from '@/components/ui/wear-rules'
import type { Span } from '@/language'
import { counterpartsOf } from './counterparts'
import { type LaneName, type LaneText, rangeIn, readLane } from './lane-text'
import { LinkedWords } from './linked-words'
import { type Passage, passageSelected, passageUnder } from './pointed-passage'

const words = new LinkedWords(
  () => new Worker(new URL('./links.worker.ts', import.meta.url), { type: 'module' }),
)

/** Milliseconds the caret or the pointer rests before the words are looked up. */
const REST = 90

/**
 * Tints the words that likely answer the ones pointed at or stood in, in the other lanes of the row.
 * Drawn by the browser over the text (CSS Custom Highlights): no element changes, nothing moves, and
 * browsers without them show nothing.
 */
export function WordLinks() {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const takeOff = wearRules(LOOK)
    let timer: ReturnType<typeof setTimeout> | undefined
    let shown = 0
    const show = (find: () => Passage | null) => {
      clearTimeout(timer)
      timer = setTimeout(async () => {
        const turn = ++shown
        const passage = find()
        const tints = passage ? await tintsOf(passage) : NO_TINTS
        if (turn === shown) paint(tints)
      }, REST)
    }
    const point = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') show(() => passageUnder(clientX, clientY))
    }
    // Holding a finger on a word selects it, which is told as a selection.
    const select = () => show(passageSelected)
    select()
    document.addEventListener('pointermove', point, { passive: true })
    document.addEventListener('selectionchange', select)
    return () => {
      document.removeEventListener('pointermove', point)
      document.removeEventListener('selectionchange', select)
      clearTimeout(timer)
      shown += 1
      takeOff()
      paint(NO_TINTS)
    }
  }, [])
  return null
}

/** A tint and a double line, a dashed one where it is less sure: never told by colour alone. */
const LOOK = `
  ::highlight(word-here) { background-color: var(--accent-wash) }
  ::highlight(word-link) {
    background-color: var(--accent-wash);
    text-decoration: underline double 1.5px var(--accent);
  }
  ::highlight(word-link-likely) { text-decoration: underline dashed 1.5px var(--accent) }
`

interface Tints {
  here: Range[]
  sure: Range[]
  likely: Range[]
}

const NO_TINTS: Tints = { here: [], sure: [], likely: [] }

/** All roads go by way of the Spanish: the draft answers the English where both answer one word of it. */
async function tintsOf({ row, lane, span }: Passage): Promise<Tints> {
  const lanes = [...row.querySelectorAll<HTMLElement>('[data-lane]')].map(readLane)
  const source = lanes.find(({ name }) => name === 'source')
  const here = rangeIn(lane, span)
  if (!source || !here) return NO_TINTS
  const spanish = lane.name === 'source' ? [span] : await spanishOf(source, lane, span)
  const tints: Tints = { here: [here], sure: [], likely: [] }
  const add = (into: LaneText, words: readonly { span: Span; isSure: boolean }[]) => {
    for (const word of words) {
      const range = rangeIn(into, word.span)
      if (range) tints[word.isSure ? 'sure' : 'likely'].push(range)
    }
  }
  if (lane.name !== 'source') add(source, await answers(source, lane, [span], 'target'))
  for (const other of lanes) {
    if (other.name === 'source' || other.name === lane.name) continue
    add(other, await answers(source, other, spanish, 'source'))
  }
  return tints
}

async function spanishOf(source: LaneText, lane: LaneText, span: Span): Promise<Span[]> {
  return (await answers(source, lane, [span], 'target')).map((word) => word.span)
}

async function answers(
  source: LaneText,
  english: LaneText,
  passage: readonly Span[],
  from: Exclude<LaneName, 'draft'>,
) {
  if (passage.length === 0) return []
  return counterpartsOf(await words.between(source.text, english.text), from, passage)
}

function paint({ here, sure, likely }: Tints): void {
  const isAlone = sure.length + likely.length === 0
  highlight('word-here', isAlone ? [] : here)
  highlight('word-link', sure)
  highlight('word-link-likely', likely)
}
