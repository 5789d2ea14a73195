import { finding, type PairCheck } from '@/language/check/pair-check'
import type { QuotationMark, Reason } from '@/language/reason/reason'
import type { Finding, Span } from '@/language/types'

/**
 * Quotation marks and brackets that open and never close, or close what never opened, unless the
 * Spanish does the same (a quotation running over several paragraphs); and a quotation lost or added.
 */
export const quotationMarks: PairCheck = {
  id: 'quotation-marks',
  severity: 'warning',
  mqm: 'linguistic-conventions/punctuation',
  run({ source, target }) {
    const found: Finding[] = []
    const hasInches = /\d["”″]|pulgada/iu.test(source)
    for (const kind of KINDS) {
      const here = readMarks(target, kind, hasInches)
      const there = readMarks(source, kind, true)
      if (here.loose && !there.loose) found.push(unbalanced(kind.name, target, here.loose))
      else if (kind.name === 'quotation mark' && isOff(here, there)) {
        found.push(miscounted(here, there))
      }
    }
    const crossed = crossing(target)
    if (found.length === 0 && crossed && !crossing(source)) found.push(interlocked(target, crossed))
    return found
  },
}

interface MarkKind {
  name: QuotationMark
  open: string
  close: string
  /** Marks that open or close by turns. */
  straight: string
}

const KINDS: readonly MarkKind[] = [
  { name: 'quotation mark', open: '“„«', close: '”»', straight: '"' },
  { name: 'bracket', open: '(', close: ')', straight: '' },
  { name: 'square bracket', open: '[', close: ']', straight: '' },
]

/** Every mark of any kind. */
const MARKS = /["“”„«»()[\]]/g

interface Marks {
  pairs: number
  first: Span | null
  /** The mark without a partner. */
  loose: Span | null
}

/** `hasInches`: whether a straight mark after a figure may stand for inches. */
function readMarks(text: string, kind: MarkKind, hasInches: boolean): Marks {
  const open: number[] = []
  const marks: Marks = { pairs: 0, first: null, loose: null }
  for (const { index: at } of text.matchAll(MARKS)) {
    const role = roleOf(text, at, kind, { isOpen: open.length > 0, hasInches })
    if (role === 'open') open.push(at)
    if (role !== 'close') continue
    const start = open.pop()
    if (start === undefined) marks.loose ??= [at, at + 1]
    else {
      marks.pairs++
      marks.first ??= [start, at + 1]
    }
  }
  const left = open[0]
  if (left !== undefined) marks.loose ??= [left, left + 1]
  return marks
}

function roleOf(
  text: string,
  at: number,
  kind: MarkKind,
  { isOpen, hasInches }: { isOpen: boolean; hasInches: boolean },
): 'open' | 'close' | null {
  const mark = text[at] ?? ''
  if (mark === '') return null
  if (kind.straight.includes(mark)) {
    if (/\d/.test(text[at - 1] ?? '') && !isOpen && hasInches) return null
    return isOpen ? 'close' : 'open'
  }
  if (kind.close.includes(mark)) return isListMark(text, at) ? null : 'close'
  return kind.open.includes(mark) ? 'open' : null
}

/** "a)" and "1)" number a list; ":)" smiles. */
function isListMark(text: string, at: number): boolean {
  return (
    text[at] === ')' &&
    /(?:^|[\s;:,])(?:[a-z]|\d{1,2}|[:;]-?)$/i.test(text.slice(Math.max(0, at - 4), at))
  )
}

function unbalanced(kind: QuotationMark, target: string, loose: Span): Finding {
  const mark = target.slice(...loose)
  return finding(quotationMarks, {
    target: loose,
    reason: { id: 'quotation-marks.loose', kind, mark },
  })
}

const PARTNERS: Readonly<Record<string, string>> = { '”': '“', ')': '(', ']': '[', '»': '«' }

/** The first mark that closes over one opened later, as in “a (b” c). Straight marks cannot be told. */
function crossing(text: string): Span | null {
  const open: string[] = []
  for (const { index: at, 0: mark } of text.matchAll(MARKS)) {
    const partner = PARTNERS[mark]
    if (partner === undefined) {
      if (mark !== '"') open.push(mark)
    } else if (open.at(-1) === partner) open.pop()
    else return open.lastIndexOf(partner) >= 0 ? [at, at + 1] : null
  }
  return null
}

function interlocked(target: string, crossed: Span): Finding {
  return finding(quotationMarks, {
    target: crossed,
    reason: { id: 'quotation-marks.crossed', mark: target.slice(...crossed) },
  })
}

function isOff(here: Marks, there: Marks): boolean {
  if (here.loose || there.loose) return false
  return here.pairs !== there.pairs
}

function miscounted(here: Marks, there: Marks): Finding {
  return finding(quotationMarks, {
    source: there.first,
    target: here.first,
    severity: 'hint',
    reason: reasonOf(here.pairs, there.pairs),
  })
}

function reasonOf(here: number, there: number): Reason {
  if (Math.min(here, there) > 0) {
    return { id: 'quotation-marks.counted', spanish: there, english: here }
  }
  return { id: here < there ? 'quotation-marks.lost' : 'quotation-marks.added' }
}
