import { wordRuns } from '@/language/diff/word-runs'

/**
 * Where the words and marks of a text lie: start and end by turns, UTF-16 offsets, white space and
 * invisible characters left out. Word boundaries of Unicode UAX #29: those of Latin script are
 * told by a table, ten times as fast as `Intl.Segmenter`, which is asked for all else. A word split
 * by a zero-width space stays one. Linear; any string is accepted.
 */
export function scanWords(text: string, segmenter: Intl.Segmenter): number[] {
  const bounds: number[] = []
  let at = 0
  while (at < text.length) {
    if (kindAt(text, at) === BLANK) {
      at++
      continue
    }
    const known = bounds.length
    const end = scanStretch(text, at, bounds)
    if (end > 0) {
      at = end
      continue
    }
    bounds.length = known
    const stop = stretchEnd(text, at)
    cutStretch(text.slice(at, stop), at, segmenter, bounds)
    at = stop
  }
  return bounds
}

const OTHER = 0
const BLANK = 1
const MARK = 2
/** Marks that stay inside a word between two letters, two digits, or either (UAX #29 WB6, 7, 11, 12). */
const MID_LETTER = 3
const MID_DIGIT = 4
const MID = 5
const LETTER = 6
const DIGIT = 7
const LOW_LINE = 8

const KINDS = kindTable()

/** Latin letters, digits, spaces and the marks of Western typography; everything else is `OTHER`. */
function kindTable(): Uint8Array {
  const kinds = new Uint8Array(0x3001)
  for (let code = 0; code < 0x250; code++) kinds[code] = kindOf(String.fromCharCode(code))
  for (let code = 0x2010; code < 0x203f; code++) kinds[code] = MARK
  for (let code = 0x2000; code < 0x200b; code++) kinds[code] = BLANK
  for (const code of [0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) kinds[code] = BLANK
  for (const mark of ".'‘’") kinds[mark.charCodeAt(0)] = MID
  for (const mark of ':·') kinds[mark.charCodeAt(0)] = MID_LETTER
  for (const mark of ',;') kinds[mark.charCodeAt(0)] = MID_DIGIT
  for (const rare of '\u00ad\u2024\u2027\u202a\u202b\u202c\u202d\u202e') {
    kinds[rare.charCodeAt(0)] = OTHER
  }
  kinds['_'.charCodeAt(0)] = LOW_LINE
  return kinds
}

function kindOf(character: string): number {
  if (/\s/.test(character)) return BLANK
  if (/\p{L}/u.test(character)) return LETTER
  return /\d/.test(character) ? DIGIT : MARK
}

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? OTHER
}

/** Cuts up to the next blank; 0 when a character is met that the table does not know. */
function scanStretch(text: string, from: number, bounds: number[]): number {
  let at = from
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === BLANK) return at
    if (kind === OTHER) return 0
    const start = at++
    if (kind >= LETTER) at = wordEnd(text, at, kind)
    bounds.push(start, at)
  }
  return at
}

function wordEnd(text: string, start: number, first: number): number {
  let before = first
  let at = start
  for (;;) {
    const kind = kindAt(text, at)
    if (kind >= LETTER) {
      before = kind
      at++
    } else if (kind >= MID_LETTER && joins(before, kind) && kindAt(text, at + 1) === before) at += 2
    else return at
  }
}

function joins(beside: number, mark: number): boolean {
  if (beside === LETTER) return mark !== MID_DIGIT
  return beside === DIGIT && mark !== MID_LETTER
}

function stretchEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && kindAt(text, at) !== BLANK) at++
  return at
}

const UNSEEN = /^[\s\p{Cf}]+$/u
const JOINER = /^[\u200b\u2060\ufeff]+$/u
const WORD = /[\p{L}\p{N}]/u
/** No word is longer; joining on would cost the square of a hostile text. */
const LONGEST = 64

/** As `Intl.Segmenter` cuts; a zero-width space between two words joins them. */
function cutStretch(
  stretch: string,
  offset: number,
  segmenter: Intl.Segmenter,
  bounds: number[],
): void {
  const cut: [start: number, end: number][] = []
  let isJoined = false
  for (const { segment, index } of wordRuns(stretch, segmenter)) {
    const last = cut.at(-1)
    if (UNSEEN.test(segment)) {
      isJoined = JOINER.test(segment) && last?.[1] === index && last[1] - last[0] < LONGEST
      continue
    }
    const end = index + segment.length
    const isOne = isJoined && last && WORD.test(stretch.slice(...last)) && WORD.test(segment)
    if (isOne) last[1] = end
    else cut.push([index, end])
    isJoined = false
  }
  for (const [start, end] of cut) bounds.push(offset + start, offset + end)
}
