import { diffArrays } from 'diff'
import { diffIndices } from 'node-diff3'
import type { Merge } from '@/language/types'

/** Word pairs compared at most; node-diff3's search grows with their number. */
const PAIRS = 1_000_000
const EDITS = 500

/**
 * Merges two people's edits of one text, word by word (diff3, over node-diff3). Clean only when the
 * changed stretches do not touch: a space alone between two changes is too near, since either
 * writer saw the other's word as it was. The same change on both sides counts once. `text: null`
 * is a conflict to be shown. Total and bounded: very long texts with very many edits are
 * compared by their common ends only.
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
  const edits = from.length * to.length > PAIRS ? editsOfLong(from, to) : editsOfShort(from, to)
  return joinNear(
    base,
    edits.map(({ start, end, text }) => ({ start: head + start, end: head + end, text })),
  )
}

function editsOfShort(from: string[], to: string[]): Edit[] {
  return diffIndices(from, to).map(({ buffer1: [start, length], buffer2Content }) => ({
    start,
    end: start + length,
    text: buffer2Content.join(''),
  }))
}

/** Myers' search costs little while the edits are few; beyond its bound all of it counts as one edit. */
function editsOfLong(from: string[], to: string[]): Edit[] {
  const changes = diffArrays(from, to, { maxEditLength: EDITS })
  if (!changes) return [{ start: 0, end: from.length, text: to.join('') }]
  const edits: Edit[] = []
  let at = 0
  for (const { added, removed, count, value } of changes) {
    const last = edits.at(-1)
    const isJoined = last?.end === at
    const edit = isJoined ? last : { start: at, end: at, text: '' }
    if (!isJoined && (added || removed)) edits.push(edit)
    if (added) edit.text += value.join('')
    else at += count
    if (removed) edit.end = at
  }
  return edits
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
