import type { ReadPair } from '@/language/check/pair-check'
import type { Word } from '@/language/check/words'
import type { Span } from '@/language/types'

const CLOSING: Record<string, string> = { '«': '»', '“': '”', '"': '"', '„': '“' }
const SHORTEST = 3
/** No segment has as many; a bound on the work. */
const MOST = 40

/** Quotations of a text in order: the marks and what is between, of three words or more. */
export function quotesIn(text: string, words: readonly Word[]): Quote[] {
  const quotes: Quote[] = []
  // A mark that never comes again is not looked for twice: openings alone would cost their square.
  const gone = new Set<string>()
  for (const match of text.matchAll(OPENING)) {
    const start = match.index
    const closing = CLOSING[match[0]] ?? ''
    if (start < (quotes.at(-1)?.span[1] ?? 0) || gone.has(closing)) continue
    const end = text.indexOf(closing, start + 1)
    if (end < 0) {
      gone.add(closing)
      continue
    }
    const inside = words.filter((word) => word.start > start && word.end <= end)
    quotes.push({ span: [start, end + 1], words: inside })
    if (quotes.length === MOST) break
  }
  return quotes.filter((quote) => quote.words.length >= SHORTEST)
}

const OPENING = /[«“"„]/g

/** A quotation with its marks. */
export interface Quote {
  span: Span
  words: Word[]
}

const SAYING_EN =
  /^(?:said|says|added|told|stated|wrote|explained|declared|insisted|claimed|argued|warned|posted|replied|asked|concluded|noted|stressed|announced|remarked|affirmed|assured|according)$/
const SAYING_ES =
  /^(?:dijo|dice|añadió|agregó|afirmó|afirma|señaló|explicó|declaró|aseguró|sostuvo|insistió|escribió|respondió|preguntó|advirtió|manifestó|indicó|subrayó|comentó|expresó|apuntó|precisó|concluyó|según|recordó|reiteró|contó|publicó|denunció|criticó|anunció)$/

const NEAR = 6

/**
 * Who says a quotation: the capitalised words beside a verb of saying, close before or after it, in
 * the same sentence. Empty when nobody is named.
 */
export function speakerOf(pair: ReadPair, side: 'source' | 'target', quote: Quote): Word[] {
  const words = side === 'source' ? pair.sourceWords : pair.targetWords
  const saying = side === 'source' ? SAYING_ES : SAYING_EN
  const before = words.filter((word) => word.end <= quote.span[0]).slice(-NEAR)
  const after = words.filter((word) => word.start >= quote.span[1]).slice(0, NEAR)
  for (const near of [after, before]) {
    const at = near.findIndex((word) => saying.test(word.lower))
    if (at < 0) continue
    const name =
      nameFrom(near.slice(at + 1, at + 6)) ?? nameFrom(near.slice(Math.max(0, at - 5), at))
    return name ?? []
  }
  return []
}

/** The first capitalised words that stand together, or null. */
function nameFrom(words: readonly Word[]): Word[] | null {
  const first = words.findIndex((word) => word.isCapital)
  if (first < 0) return null
  const rest = words.slice(first)
  const end = rest.findIndex((word) => !word.isCapital)
  return end < 0 ? rest : rest.slice(0, end)
}
