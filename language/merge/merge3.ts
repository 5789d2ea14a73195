import { diffIndices } from 'node-diff3'
import type { Merge } from '@/language/types'

/** Word pairs compared at most; node-diff3's search grows with their number. */
const PAIRS = 4_000_000

/**
 * Merges two people's edits of one text, word by word (diff3, over node-diff3). Clean only when the
 * changed stretches do not touch: a space alone between two changes is too near, since either
 * writer saw the other's word as it was. The same change on both sides counts once. `text: null`
 * is a conflict to be shown. Total and bounded: long texts are compared by their common ends only.
 */
export function merge3(base: string, mine: string, theirs: string): Merge {
  if (mine === theirs || theirs === base) return { text: mine }
  if (mine === base) return { text: theirs }
  const tokens = split(base)
  const edits = [...editsOf(tokens, split(mine)), ...editsOf(tokens, split(theirs))]
  edits.sort((one, other) => one.start - other.start || one.end - other.end)
  const merged: Edit[] = []
  for (const edit of edits) {
    const previous = merged.at(-1)
    if (previous && isSame(previous, edit)) continue
    if (previous && touches(tokens, previous, edit)) return { text: null }
    merged.push(edit)
  }
  return { text: apply(tokens, merged) }
}

/** Base tokens `start`..`end` become `text`. */
interface Edit {
  start: number
  end: number
  text: string
}

const words = new Intl.Segmenter('en', { granularity: 'word' })

function split(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}

function editsOf(base: string[], changed: string[]): Edit[] {
  let head = 0
  while (head < base.length && head < changed.length && base[head] === changed[head]) head++
  let tail = 0
  const most = Math.min(base.length, changed.length) - head
  while (tail < most && base.at(-1 - tail) === changed.at(-1 - tail)) tail++
  const from = base.slice(head, base.length - tail)
  const to = changed.slice(head, changed.length - tail)
  if (from.length * to.length > PAIRS) {
    return [{ start: head, end: head + from.length, text: to.join('') }]
  }
  return joinNear(
    base,
    diffIndices(from, to).map(({ buffer1: [offset, length], buffer2Content }) => ({
      start: head + offset,
      end: head + offset + length,
      text: buffer2Content.join(''),
    })),
  )
}

/** One writer's changes with only a space between are one change. */
function joinNear(base: string[], edits: Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const previous = joined.at(-1)
    if (!previous || !touches(base, previous, edit)) joined.push(edit)
    else {
      previous.text += base.slice(previous.end, edit.start).join('') + edit.text
      previous.end = edit.end
    }
  }
  return joined
}

function isSame(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text
}

function touches(base: string[], one: Edit, other: Edit): boolean {
  if (other.start <= one.end) return true
  return base.slice(one.end, other.start).join('').trim() === ''
}

function apply(base: string[], edits: Edit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += base.slice(at, edit.start).join('') + edit.text
    at = edit.end
  }
  return text + base.slice(at).join('')
}
